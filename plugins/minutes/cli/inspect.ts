import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {loadArchive} from '../archive/loadArchive';
import {findMinutesLinks} from '../links/minutesLinks';
import {createLinkResolver} from '../links/resolveLink';
import {DEFAULT_OPTIONS} from '../options';
import {createAddressRules} from '../pages/addresses';
import {groupBy} from '../model/groupBy';
import {getPresetFolder} from '../registry/presets';
import {formatRecord} from './formatRecord';
import {toInspectRecord} from './inspectRecord';

/** The project's own cache where there is one, so that builds and commands share it. */
function findCacheDirectory(): string {
  for (let folder = process.cwd(); ; folder = path.dirname(folder)) {
    if (fs.existsSync(path.join(folder, 'node_modules'))) {
      return path.join(folder, 'node_modules', '.cache', 'docusaurus-plugin-minutes');
    }
    if (folder === path.dirname(folder)) {
      return path.join(os.tmpdir(), `docusaurus-plugin-minutes-${os.userInfo().uid}`);
    }
  }
}

/** Path in the archive of a file as somebody would name it: with the archive's folder or without. */
function toArchivePath(archive: string, name: string): string {
  const relative = path.relative(archive, path.resolve(name));
  const inside = !relative.startsWith('..') && fs.existsSync(path.resolve(name));
  return (inside ? relative : path.normalize(name)).split(path.sep).join('/');
}

/**
 * `minutes inspect`: prints what is understood of each file of an archive.
 * @returns the exit code: 1 where a file that was asked for could not be read.
 */
export async function inspect(words: string[]): Promise<number> {
  const {values, positionals} = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      archive: {type: 'string'},
      registry: {type: 'string'},
      json: {type: 'boolean', default: false},
    },
  });
  const archivePath = path.resolve(values.archive ?? process.env.MINUTES_ARCHIVE ?? 'minutes');
  const registryPath = values.registry ?? getPresetFolder('scs');
  const archive = await loadArchive({
    siteDir: process.cwd(),
    rules: createAddressRules('/minutes'),
    options: {...DEFAULT_OPTIONS, path: archivePath, registryPath},
    cacheDirectory: findCacheDirectory(),
    isAsked: values.registry !== undefined,
  });
  if (archive.notice && values.registry) {
    process.stderr.write(`minutes: ${archive.notice}.\n`);
  }
  const byPath = new Map(archive.meetings.map((meeting) => [meeting.path, meeting]));
  const wanted =
    positionals.length > 0
      ? positionals.map((name) => toArchivePath(archivePath, name))
      : [...byPath.keys()];
  const problems = groupBy(archive.problems, (problem) => problem.path);
  const names = new Map(archive.registry.topics.map(({slug, name}) => [slug, name]));
  const byPermalink = new Map(archive.meetings.map((meeting) => [meeting.permalink, meeting]));
  const resolveLink = createLinkResolver(
    {
      meetings: byPath,
      folders: archive.folders,
      files: archive.files,
      renames: archive.renames,
      findAttachment: () => undefined,
    },
    archive.linkSource,
  );
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
      minutesLinks: findMinutesLinks(meeting, resolveLink, byPermalink),
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
