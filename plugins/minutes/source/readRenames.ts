import {openRepository} from './git';

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

/**
 * What Git knows of renamed files, old path → new path: empty where the archive is not the root of a
 * repository, where Git is missing, or where it takes too long.
 * @param archive absolute path.
 */
export async function readRenames(archive: string): Promise<Map<string, string>> {
  const git = await openRepository(archive);
  const options = ['--diff-filter=R', '--name-status', '--format=', '-M', '-z'];
  const log = git?.('log', '--no-ext-diff', '--no-textconv', ...options, '--', '.');
  return parseRenames((await log?.catch(() => '')) ?? '');
}
