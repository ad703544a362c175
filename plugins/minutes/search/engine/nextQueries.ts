import {fold} from '../fold';
import type {SearchIndex} from './openIndex';

/**
 * A word at the end, or none, that is no part of an operator or a phrase; after a hyphen only where
 * that joins letters: `SCS-St`, not `-st` or `scs-0`.
 */
const LAST_WORD = /(?:(?:^|\s)([\p{L}\p{N}]*)|\p{L}-(\p{L}+))$/u;

/**
 * What the next key may make of a query: by how many sections have words that go on with that letter,
 * most first. A word of the minutes may also end here.
 * @param most how many at most.
 */
export function nextQueries(index: SearchIndex, query: string, most: number): string[] {
  const [, first, joined] = LAST_WORD.exec(query) ?? [];
  const word = first ?? joined;
  if (word === undefined || query.includes('"')) {
    return [];
  }
  const term = fold(word);
  const [start, end] = index.findPrefix(term);
  const weights = new Map<string, number>();
  for (let at = start; at < end; at += 1) {
    const letter = (index.terms[at] as string).charAt(term.length);
    const key = letter === '' ? ' ' : letter;
    weights.set(key, (weights.get(key) ?? 0) + (index.frequencies[at] ?? 0));
  }
  return [...weights]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([key]) => query + key);
}
