import type {SameWords} from '../files';
import {toWordForms} from './wordForms';

/** Rows of words that mean the same → each word with the others' side of its rows. */
export function indexSameWords(rows: SameWords): Map<string, string[]> {
  const known = new Map<string, string[]>();
  const add = (word: string, other: string) =>
    known.set(word, Array.from(new Set([...(known.get(word) ?? []), other])));
  for (const [word, others] of rows) {
    for (const other of others) {
      add(word, other);
      add(other, word);
    }
  }
  return known;
}

/** Words that mean the same as a folded one, which may be a plural or spelt in another way. */
export function findSameWords(
  sameWords: ReadonlyMap<string, readonly string[]>,
  term: string,
): string[] {
  const found = [term, ...toWordForms(term)].flatMap((form) => sameWords.get(form) ?? []);
  return Array.from(new Set(found));
}
