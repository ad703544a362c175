import {parseArgs} from 'node:util';
import {findMinutesLinks} from '../links/minutesLinks';
import {groupBy} from '../model/groupBy';
import {createArchiveLinks} from './archiveLinks';
import {formatRecord} from './formatRecord';
import {toInspectRecord} from './inspectRecord';
import {ARCHIVE_OPTIONS, openArchive, toArchivePath} from './openArchive';

/**
 * `minutes inspect`: prints what is understood of each file of an archive.
 * @returns the exit code: 1 where a file that was asked for could not be read.
 */
export async function inspect(words: string[]): Promise<number> {
  const {values, positionals} = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      ...ARCHIVE_OPTIONS,
      json: {type: 'boolean', default: false},
    },
  });
  const {archive} = await openArchive(values);
  const byPath = new Map(archive.meetings.map((meeting) => [meeting.path, meeting]));
  const wanted =
    positionals.length > 0
      ? positionals.map((name) => toArchivePath(archive.root, name))
      : [...byPath.keys()];
  const problems = groupBy(archive.problems, (problem) => problem.path);
  const names = new Map(archive.registry.topics.map(({slug, name}) => [slug, name]));
  const resolveLink = createArchiveLinks(archive);
  let missing = 0;
  const records = wanted.flatMap((file) => {
    const meeting = byPath.get(file);
    if (!meeting) {
      missing += 1;
      const reason = problems.get(file)?.[0]?.message ?? 'The archive has no such file.';
      process.stderr.write(`minutes: ${file}: ${reason}\n`);
      return [];
    }
    const found = {
      references: archive.referencesOf.get(file) ?? [],
      minutesLinks: findMinutesLinks(meeting, resolveLink),
    };
    return [toInspectRecord(meeting, problems.get(file) ?? [], names, found)];
  });
  process.stdout.write(
    values.json
      ? `${JSON.stringify(records, null, 2)}\n`
      : `${records.map(formatRecord).join('\n\n')}\n`,
  );
  return missing > 0 ? 1 : 0;
}
