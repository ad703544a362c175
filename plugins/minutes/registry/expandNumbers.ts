import type {CheckedEntry} from './checkEntries';
import type {RawTopic} from './checkTopics';

/**
 * Writes out an entry that stands for many topics alike, such as releases: one for each of its
 * numbers, which takes the place of `{n}`. Any other entry stays as it is.
 */
export function expandNumbers({entry, index}: CheckedEntry<RawTopic>): CheckedEntry<RawTopic>[] {
  const {numbers, ...rest} = entry;
  if (!numbers) return [{entry, index}];
  const [first, last] = numbers;
  const text = JSON.stringify({...rest, numbered: true});
  return Array.from({length: Math.max(0, last - first + 1)}, (_, position) => ({
    entry: JSON.parse(text.replaceAll('{n}', String(first + position))) as RawTopic,
    index,
  }));
}
