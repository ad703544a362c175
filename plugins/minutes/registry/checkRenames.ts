import type {Problem} from '../reading/types';
import {compileWhole, problemAt} from './checkEntries';
import schema from './renames.schema.json';
import type {YamlFile} from './yamlFile';

const validate = compileWhole<Record<string, string>>(schema);

/** The renames of `renames.yml`, old path → new path. Whether the files are there is not checked. */
export function checkRenames(file: YamlFile): {
  entries: Record<string, string>;
  problems: Problem[];
} {
  const problems = [...file.problems];
  const {data} = file;
  if (data === undefined) {
    return {entries: {}, problems};
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const message =
      'This file must map old paths to new ones, one a line: "team/20230121.md: team/20230112.md".';
    return {entries: {}, problems: [...problems, problemAt(file, [], 'registry-entry', message)]};
  }
  const entries: [string, string][] = [];
  for (const [old, path] of Object.entries(data)) {
    const line: unknown = {[old]: path as unknown};
    if (validate(line)) {
      entries.push([old, String(path)]);
      continue;
    }
    const message = `"${old}" and what it leads to must both be paths of minutes, such as team/20230112.md. The line is left out until then.`;
    problems.push(problemAt(file, [old], 'registry-entry', message));
  }
  return {entries: Object.fromEntries(entries), problems};
}
