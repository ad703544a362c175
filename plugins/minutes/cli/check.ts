import fs from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {parseBaseline, withoutKnown} from '../check/baseline';
import {FORMATS, type Format, formatProblems} from '../check/formats';
import type {Problem} from '../reading/types';
import {listChangedFiles} from '../source/changedFiles';
import {sortProblems} from '../report/writeReport';
import {checkPrivacy, checkWriting} from './findProblems';
import {fix, sayOldLinks} from './fix';
import {ARCHIVE_OPTIONS, openArchive, toArchivePath} from './openArchive';
import {UsageError} from './usageError';

function readBaseline(file: string): Problem[] {
  try {
    return parseBaseline(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `The baseline ${file} can't be used: ${reason}. Write one with: minutes check --format json > ${file}`,
    );
  }
}

/**
 * `minutes check`: what whoever writes minutes should mend.
 * @returns the exit code: 1 where a file that was asked for has an error.
 */
export async function check(words: string[]): Promise<number> {
  const {values, positionals} = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      ...ARCHIVE_OPTIONS,
      format: {type: 'string', default: 'text'},
      json: {type: 'boolean', default: false},
      'changed-since': {type: 'string'},
      baseline: {type: 'string'},
      site: {type: 'string'},
      fix: {type: 'boolean', default: false},
      privacy: {type: 'boolean', default: false},
    },
  });
  const format = (values.json ? 'json' : values.format) as Format;
  if (!FORMATS.includes(format)) {
    throw new UsageError(`--format is one of ${FORMATS.join(', ')}, not "${format}".`);
  }
  const known = values.baseline === undefined ? [] : readBaseline(values.baseline);
  let {archive, rules} = await openArchive(values);
  const since = values['changed-since'];
  const changed = since === undefined ? undefined : await listChangedFiles(archive.root, since);
  const named = new Set(positionals.map((name) => toArchivePath(archive.root, name)));
  for (const file of named) {
    if (!archive.files.has(file)) throw new UsageError(`The archive has no file ${file}.`);
  }
  const isAskedFor = (file: string) =>
    (named.size === 0 || named.has(file)) && (changed === undefined || changed.has(file));
  const renamed = values.fix ? fix(archive, isAskedFor) : new Map<string, string>();
  if (values.fix) ({archive, rules} = await openArchive(values));
  if (renamed.size > 0) sayOldLinks(archive, renamed);
  // A file that was asked for is checked under the name that it has now.
  const newNames = new Set(renamed.values());
  const wanted = (file: string) => newNames.has(file) || isAskedFor(file);
  const checked = archive.meetings.filter((meeting) => wanted(meeting.path));
  const found = values.privacy
    ? await checkPrivacy(archive, wanted)
    : await checkWriting(archive, rules, wanted, values.site);
  const problems = withoutKnown(sortProblems(found), known);
  const base = process.cwd();
  const toFile = (file: string) =>
    path.relative(base, path.join(archive.root, file)).split(path.sep).join('/');
  process.stdout.write(formatProblems(problems, format, {files: checked.length, toFile}));
  return problems.some(({severity}) => severity === 'error') ? 1 : 0;
}
