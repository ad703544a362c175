import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {requireFolder} from '../archive/listArchive';
import {loadArchive, type LoadedArchive} from '../archive/loadArchive';
import type {AddressRules} from '../model/addresses';
import type {Meeting} from '../model/types';
import {DEFAULT_OPTIONS} from '../options';
import {createAddressRules} from '../pages/addresses';
import {getPresetFolder} from '../registry/presets';
import {showProgress} from '../report/showProgress';

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

/** Options of the commands that read an archive, for `parseArgs`. */
export const ARCHIVE_OPTIONS = {
  archive: {type: 'string'},
  registry: {type: 'string'},
} as const;

/**
 * The archive that a command line names, with the registry that applies to it.
 * @throws Error where the archive can't be read.
 */
export async function openArchive(values: {
  archive?: string;
  registry?: string;
}): Promise<{archive: LoadedArchive; rules: AddressRules}> {
  const archivePath = path.resolve(values.archive ?? process.env.MINUTES_ARCHIVE ?? 'minutes');
  const named = 'The folder of the archive (--archive, $MINUTES_ARCHIVE or ./minutes)';
  requireFolder(archivePath, named, 'name another');
  const registryPath = values.registry ?? getPresetFolder('scs');
  const rules = createAddressRules('/minutes');
  const archive = await loadArchive({
    siteDir: process.cwd(),
    rules,
    options: {...DEFAULT_OPTIONS, path: archivePath, registryPath},
    cacheDirectory: findCacheDirectory(),
    isAsked: values.registry !== undefined,
    onProgress: showProgress(),
  });
  if (archive.notice && values.registry) {
    process.stderr.write(`minutes: ${archive.notice.text}\n`);
  }
  return {archive, rules};
}

/** False for what was removed on request, and for what had to be called otherwise. */
export const isReadable = ({files}: LoadedArchive, {path: file, hidden}: Meeting): boolean =>
  hidden !== 'text' && files.has(file);

/** Path in the archive of a file as somebody would name it: with the archive's folder or without. */
export function toArchivePath(archive: string, name: string): string {
  const relative = path.relative(archive, path.resolve(name));
  const inside = !relative.startsWith('..') && fs.existsSync(path.resolve(name));
  return (inside ? relative : path.normalize(name)).split(path.sep).join('/');
}
