import {openAround} from './git';

/**
 * Files that differ from what a branch or commit had where both parted, new ones included, committed
 * or not: what a pull request changes.
 * @param archive absolute path.
 * @param since such as `origin/main`.
 * @returns paths in the archive.
 * @throws Error saying what is missing: Git, a repository, or that commit.
 */
export async function listChangedFiles(archive: string, since: string): Promise<Set<string>> {
  const around = await openAround(archive);
  if (!around)
    throw new Error(`${archive} lies in no Git repository, so nothing tells what has changed.`);
  const {git, folder} = around;
  const base = await git('merge-base', '--end-of-options', since, 'HEAD').catch(() => {
    throw new Error(
      `Git knows no common past of "${since}" and what is checked out. Fetch it (fetch-depth: 0 in a workflow), or name another.`,
    );
  });
  const [changed, untracked] = await Promise.all([
    git('diff', '--name-only', '--diff-filter=d', '--no-ext-diff', '-z', base, '--'),
    git('ls-files', '--others', '--exclude-standard', '-z'),
  ]);
  const prefix = folder === '' ? '' : `${folder}/`;
  return new Set(
    `${changed}\0${untracked}`
      .split('\0')
      .filter((file) => file !== '' && file.startsWith(prefix))
      .map((file) => file.slice(prefix.length)),
  );
}
