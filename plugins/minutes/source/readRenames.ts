import type {Git} from './git';

/**
 * Reads `git log --diff-filter=R --name-status -z`, newest commit first: old path → new path. Where
 * a path was renamed more than once, the last time counts.
 */
export function parseRenames(log: string): Map<string, string> {
  const renames = new Map<string, string>();
  const words = log.split('\0').map((word) => word.replace(/^\n+/, ''));
  for (let i = 0; i + 2 < words.length; i++) {
    const [status = '', from = '', to = ''] = words.slice(i, i + 3);
    if (/^R\d*$/.test(status) && from && to) {
      if (!renames.has(from)) renames.set(from, to);
      i += 2;
    }
  }
  return renames;
}

/** The renames in the history of a repository, up to what is checked out or a commit. */
export async function askRenames(git: Git, commit = 'HEAD'): Promise<Map<string, string>> {
  const options = ['--diff-filter=R', '--name-status', '--format=', '-M', '-z'];
  return parseRenames(
    await git('log', '--no-ext-diff', '--no-textconv', ...options, commit, '--', '.'),
  );
}
