import {toIdentifiers, toWords} from '../fold';
import type {Range} from '../types';

/** What is looked for in a text, and for which words of the query each part stands. */
export type Wanted = {
  /** Term → words of the query. */
  terms: ReadonlyMap<string, readonly number[]>;
  /** Terms in a row → words of the query. */
  sequences: readonly {terms: readonly string[]; words: readonly number[]}[];
};

/** Where a text has what is looked for, and which words of the query it has. */
export function findMarks(
  text: string,
  {terms, sequences}: Wanted,
): {marks: Range[]; words: Set<number>} {
  const tokens = toWords(text);
  const marks: Range[] = [];
  const words = new Set<number>();
  for (const {term, start, end} of [...tokens, ...toIdentifiers(text)]) {
    const found = terms.get(term);
    if (found) {
      marks.push([start, end]);
      found.forEach((word) => words.add(word));
    }
  }
  for (const sequence of sequences) {
    const {length} = sequence.terms;
    for (let at = 0; at + length <= tokens.length; at += 1) {
      if (sequence.terms.every((term, i) => tokens[at + i]?.term === term)) {
        marks.push([tokens[at]!.start, tokens[at + length - 1]!.end]);
        sequence.words.forEach((word) => words.add(word));
      }
    }
  }
  return {marks: joinRanges(marks), words};
}

/** Sorted, without overlaps. */
function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
