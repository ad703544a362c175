import {countEach} from '../model/groupBy';
import type {Meeting} from '../model/types';
import {toKey} from './phrases';

/** Longer ones are hashes, or titles of pages. */
const LONGEST = 60;

/**
 * What a part of an address names: without a file's ending, and without the number and version that
 * documents are filed under: `scs-0102-v1-image-metadata.md` is "image-metadata".
 */
function toName(part: string): string {
  const words = part.replace(/\.[a-z]{1,5}$/i, '').split(/[-_]+/);
  const number = words.findLastIndex((word) => /^v?\d+$/i.test(word));
  return (number === words.length - 1 ? words : words.slice(number + 1)).join('-');
}

/**
 * How many addresses that the minutes link have a name as one of their parts, such as repositories,
 * files and pages; by the name's key. What has an address of its own is more than a word.
 */
export function countLinkedNames(meetings: readonly Meeting[]): Map<string, number> {
  const addresses = new Set(
    meetings.flatMap(({parsed}) => parsed.links.map(({href}) => href.replace(/[?#].*$/, ''))),
  );
  const names = [...addresses].flatMap((address) => {
    const parts = /^https?:\/\/[^/]+\/(.+)$/.exec(address)?.[1]?.split('/') ?? [];
    const short = parts.filter((part) => part.length <= LONGEST);
    return [...new Set(short.map((part) => toKey(toName(part))))];
  });
  return new Map(countEach(names));
}
