import fs from 'node:fs/promises';
import path from 'node:path';
import {toRepositoryAddress} from './repositoryAddress';

/** Where a copy of an archive was made from, as far as the copy itself shows it. */
export type Origin = {
  /** Web address. */
  repository?: string;
  /** Full id. */
  commit?: string;
};

/** What a copy without history says of it. */
export type Sidecar = Origin & {
  /** When the commit was made, ISO 8601. */
  date?: string;
  /** Path that a file had → path that it has now. */
  renames?: Record<string, string>;
  /** Path → when the file was last changed, ISO 8601. */
  changes?: Record<string, string>;
};

const NAME = '.minutes-source.json';

const isTextMap = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((entry) => typeof entry === 'string');

/**
 * `.minutes-source.json`, which `minutes pull` and other scripts leave that fetch an archive without
 * its history. What it says in another form than expected is left out.
 * @param archive absolute path.
 */
export async function readSidecar(archive: string): Promise<Sidecar> {
  try {
    const text = await fs.readFile(path.join(archive, NAME), 'utf8');
    const {repo, commit, date, renames, changes} = JSON.parse(text) as Record<string, unknown>;
    const repository = typeof repo === 'string' ? toRepositoryAddress(repo) : undefined;
    return {
      ...(repository && {repository}),
      ...(typeof commit === 'string' && /^[0-9a-f]{40}$/.test(commit) && {commit}),
      ...(typeof date === 'string' && {date}),
      ...(isTextMap(renames) && {renames}),
      ...(isTextMap(changes) && {changes}),
    };
  } catch {
    return {};
  }
}

/** Writes the same. */
export async function writeSidecar(archive: string, {repository, ...rest}: Sidecar): Promise<void> {
  const text = JSON.stringify({...(repository && {repo: repository}), ...rest}, null, 2);
  await fs.writeFile(path.join(archive, NAME), `${text}\n`);
}
