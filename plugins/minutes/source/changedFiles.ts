import fs from 'node:fs';
import path from 'node:path';
import {openRepository} from './git';

/** The nearest folder above that is the root of a repository. */
export function findRoot(folder: string): string | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    if (fs.existsSync(path.join(at, '.git'))) return at;
    if (at === path.dirname(at)) return undefined;
  }
}

/**
 * Files that differ from what a branch or commit had where both parted, new ones included, committed
 * or not: what a pull request changes.
 * @param archive absolute path.
 * @param since such as `origin/main`.
 * @returns paths in the archive.
 * @throws Error saying what is missing: Git, a repository, or that commit.
 */
export async function listChangedFiles(archive: string, since: string): Promise<Set<string>> {
  const folder = await fs.promises.realpath(archive);
  const root = findRoot(folder);
  const git = root && (await openRepository(root));
  if (!root || !git)
    throw new Error(`${archive} lies in no Git repository, so nothing tells what has changed.`);
  const base = await git('merge-base', '--end-of-options', since, 'HEAD').catch(() => {
    throw new Error(
      `Git knows no common past of "${since}" and what is checked out. Fetch it (fetch-depth: 0 in a workflow), or name another.`,
    );
  });
  const [changed, untracked] = await Promise.all([
    git('diff', '--name-only', '--diff-filter=d', '--no-ext-diff', '-z', base, '--'),
    git('ls-files', '--others', '--exclude-standard', '-z'),
  ]);
  const prefix = path.relative(root, folder).split(path.sep).join('/');
  return new Set(
    `${changed}\0${untracked}`
      .split('\0')
      .filter((file) => file !== '' && (prefix === '' || file.startsWith(`${prefix}/`)))
      .map((file) => (prefix === '' ? file : file.slice(prefix.length + 1))),
  );
}
