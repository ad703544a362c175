import type {Meeting} from '../model/types';

const FILE =
  /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+\/[\w.-]+)\/(?:blob|tree|raw|edit|blame)\/[^/]+\/([^?#]+)/i;

/**
 * The repository that the archive comes from, for where nobody says: the one whose files the minutes
 * link to by paths that the archive has.
 * @param files paths of the archive.
 * @returns its address; undefined where no link tells.
 */
export function guessRepository(
  meetings: readonly Meeting[],
  files: ReadonlySet<string>,
): string | undefined {
  const hits = new Map<string, number>();
  for (const {href} of meetings.flatMap(({parsed}) => parsed.links)) {
    const [, repository = '', file = ''] = FILE.exec(href) ?? [];
    // Every repository has a README; a path with a folder is a sign.
    if (file.includes('/') && files.has(file)) {
      const name = repository.toLowerCase();
      hits.set(name, (hits.get(name) ?? 0) + 1);
    }
  }
  const [best] = [...hits].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return best && `https://github.com/${best[0]}`;
}
