import {type Git, openRepository} from './git';
import {readSidecar} from './sidecar';

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

/**
 * What is known of renamed files, old path → new path: by `.minutes-source.json`, else by Git. Empty
 * where the archive is not the root of a repository, where Git is missing, or where it takes too long.
 * @param archive absolute path.
 */
export async function readRenames(archive: string): Promise<Map<string, string>> {
  const {renames} = await readSidecar(archive);
  if (renames) return new Map(Object.entries(renames));
  const git = await openRepository(archive);
  return (await (git && askRenames(git))?.catch(() => undefined)) ?? new Map();
}
