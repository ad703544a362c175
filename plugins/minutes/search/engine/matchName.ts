import {toWords} from '../fold';
import type {Range} from '../types';
import {countEdits} from './spelling';

export type NameMatch = {
  /** 3: the whole name. 2: its beginning. 1: its words, or their beginnings. 0: with a slip. */
  rank: number;
  /** Where the words stand in the name. */
  marks: Range[];
};

/** The rank of a name that is just what was typed. */
export const WHOLE = 3;
/** The rank of one that begins with it. */
export const BEGINNING = 2;

/** So many letters of a word for each that may be wrong. */
const LETTERS_PER_SLIP = 5;

/** Whether a word is one of a name, 2, its beginning, 1, or one with a slip, 0; else -1. */
function compareWords(word: string, own: string): number {
  if (word === own) return 2;
  // A letter alone begins too much to mean anything.
  if (word.length > 1 && own.startsWith(word)) return 1;
  const slips = Math.floor(word.length / LETTERS_PER_SLIP);
  return Math.abs(word.length - own.length) <= slips && countEdits(word, own) <= slips ? 0 : -1;
}

/**
 * Whether all words of a query are in a name: the same, as beginnings, or with one wrong letter in
 * five; or the query written in one is the name written in one (`statuspage`).
 * @param words folded.
 */
export function matchName(words: readonly string[], name: string): NameMatch | undefined {
  const tokens = toWords(name);
  const joined = words.join('');
  const whole = tokens.map(({term}) => term).join('');
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first && last && whole === joined) return {rank: WHOLE, marks: [[first.start, last.end]]};
  const begins = joined.length > 2 && whole.startsWith(joined);
  const found = words.map((word) => {
    const fits = tokens.map(({term}) => compareWords(word, term));
    const fit = Math.max(-1, ...fits);
    return {word, fit, token: tokens[fits.indexOf(fit)]};
  });
  if (words.length === 0 || found.some(({fit}) => fit < 0)) {
    return begins ? {rank: BEGINNING, marks: []} : undefined;
  }
  const isSlip = found.some(({fit}) => fit === 0);
  const marks = found.flatMap(({word, fit, token}): Range[] => {
    if (!token) return [];
    const end = fit === 1 ? Math.min(token.end, token.start + word.length) : token.end;
    return [[token.start, end]];
  });
  return {rank: begins ? BEGINNING : isSlip ? 0 : 1, marks: marks.sort((a, b) => a[0] - b[0])};
}
