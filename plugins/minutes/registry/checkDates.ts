import {calendarDate} from '../reading/meeting/dateForms';
import type {Problem} from '../reading/types';
import {compileWhole, problemAt} from './checkEntries';
import schema from './dates.schema.json';
import {type YamlFile, describeSchemaError} from './yamlFile';

const validate = compileWhole<Record<string, string>>(schema);

/** The dates of `dates.yml`, path → day. A day that does not exist is left out with a problem. */
export function checkDates(file: YamlFile): {entries: Record<string, string>; problems: Problem[]} {
  const problems = [...file.problems];
  const {data} = file;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    if (data !== undefined) {
      const message =
        'This file must map paths to days, one a line: "team/20230112.md: 2023-01-19".';
      problems.push(problemAt(file, [], 'registry-entry', message));
    }
    return {entries: {}, problems};
  }
  const entries: [string, string][] = [];
  for (const [path, day] of Object.entries(data)) {
    const fits = validate({[path]: day as unknown});
    const [year, month, date] = String(day).split('-').map(Number);
    if (fits && calendarDate(year ?? 0, month ?? 0, date ?? 0)) {
      entries.push([path, String(day)]);
      continue;
    }
    const error = validate.errors?.[0];
    const reason =
      error && error.keyword !== 'propertyNames' && error.propertyName === undefined
        ? describeSchemaError({...error, instancePath: `/${encodeURIComponent(path)}`})
        : fits
          ? `"${String(day)}" is no day of the calendar.`
          : `"${path}" is not the path of minutes, such as team/20230112.md.`;
    problems.push(
      problemAt(file, [path], 'registry-entry', `${reason} The line is left out until then.`),
    );
  }
  return {entries: Object.fromEntries(entries), problems};
}
