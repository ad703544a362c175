import {countEach} from '../model/groupBy';
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
  const hits = meetings.flatMap(({parsed}) =>
    parsed.links.flatMap(({href}) => {
      const [, repository = '', file = ''] = FILE.exec(href) ?? [];
      // Every repository has a README; a path with a folder is a sign.
      return file.includes('/') && files.has(file) ? [repository.toLowerCase()] : [];
    }),
  );
  const [best] = countEach(hits.sort());
  return best && `https://github.com/${best[0]}`;
}
