import {isUnspaced} from '../segment';
import type {SearchIndex} from './openIndex';
import {findSameWords} from './sameWords';
import type {Speller} from './spelling';
import {toWordForms} from './wordForms';

/** One way in which a section can have a word of the query. */
export type Alternative =
  /** The section has this term. A guess is what the word begins, or was corrected to. */
  | {kind: 'term'; term: number; weight: number; headingOnly?: boolean; guess?: true}
  /** The section has all of these terms. */
  | {kind: 'terms'; terms: number[]; weight: number}
  /** It is known of the section without its text: its team, its topic, its date. */
  | {kind: 'known'; sections: Iterable<number>; score: number};

const COMPLETIONS = 12;
const COMPLETIONS_OF_SHORT = 8;
/** A word in so few sections may be a slip that somebody else made too. */
const RARE = 15;
/** So many times more frequent must its neighbour be. */
const MUCH_MORE = 15;

/** Terms that begin with what was typed, the most frequent ones. A single letter is no beginning. */
function completeTerm(index: SearchIndex, term: string, identifiers: boolean): Alternative[] {
  if (term.length < 2) return [];
  const [start, end] = index.findPrefix(term);
  const most = term.length < 4 ? COMPLETIONS_OF_SHORT : COMPLETIONS;
  const found: number[] = [];
  for (let i = start; i < end; i += 1) {
    if (index.terms[i] !== term && /[-#._]/.test(index.terms[i] as string) === identifiers) {
      found.push(i);
    }
  }
  return found
    .sort((a, b) => (index.frequencies[b] ?? 0) - (index.frequencies[a] ?? 0))
    .slice(0, most)
    .map((at) => {
      const rest = (index.terms[at] as string).length - term.length;
      const weight = term.length / (term.length + 0.3 * rest);
      const headingOnly = /^[a-z]{2}$/.test(term);
      return {kind: 'term', term: at, weight, ...(headingOnly && {headingOnly}), guess: true};
    });
}

/**
 * `statuspage` → `status` and `page`, where both are words of the minutes: frequent ones, or else a
 * compound may be seen in what is a word of its own.
 * @param least in so many sections each must be.
 */
function splitCompound(index: SearchIndex, term: string, least: number): number[] | undefined {
  let best: number[] | undefined;
  let most = least - 1;
  const find = (part: string) =>
    [part, ...findSameWords(index.sameWords, part)].map(index.find).find((at) => at >= 0) ?? -1;
  for (let at = 3; at <= term.length - 3; at += 1) {
    const parts = [find(term.slice(0, at)), find(term.slice(at))];
    const both = Math.min(...parts.map((part) => index.frequencies[part] ?? 0));
    if (both > most) {
      best = parts;
      most = both;
    }
  }
  return best;
}

/**
 * A last word of a letter or two that is no word yet: the others alone tell what is wanted, and if
 * there is none, nothing is looked for before the next letter.
 * @param only true: there is no other word.
 */
export function isJustBegun(index: SearchIndex, term: string, only: boolean): boolean {
  return (
    /^[a-z]$/.test(term) ||
    (/^[a-z]{2}$/.test(term) &&
      index.find(term) < 0 &&
      (only || completeTerm(index, term, false).length === 0))
  );
}

/** What another spelling of the same word counts, and what a word in another language does. */
const FORM_WEIGHT = 0.9;
const SAME_WEIGHT = 0.7;

/** Plurals, British and American spellings, words that mean the same; the latter to be named. */
function expandOther(
  index: SearchIndex,
  term: string,
): {alternatives: Alternative[]; words: string[]} {
  const forms = toWordForms(term).map(index.find);
  const own = index.find(term);
  const telling = (at: number) =>
    Math.log(1 + index.head.sections / Math.max(1, index.frequencies[at] ?? 0));
  const same = findSameWords(index.sameWords, term)
    .map((word) => ({word, terms: word.split(' ').map(index.find)}))
    .filter(({terms}) => !terms.includes(-1));
  return {
    alternatives: [
      ...forms
        .filter((at) => at >= 0)
        .map((at): Alternative => {
          // That it is rarer than what was asked makes a spelling no better.
          const most = own < 0 ? 1 : Math.min(1, telling(own) / telling(at));
          return {kind: 'term', term: at, weight: FORM_WEIGHT * most};
        }),
      ...same.map(({terms}): Alternative =>
        terms.length === 1
          ? {kind: 'term', term: terms[0] as number, weight: SAME_WEIGHT}
          : {kind: 'terms', terms, weight: SAME_WEIGHT},
      ),
    ],
    words: same.map(({word}) => word),
  };
}

/**
 * Ways to have one term, and the words that it was corrected to or widened by.
 * @param last true: the word may go on. @param only true: there is no other word.
 * @param exact true: no corrections, no other words.
 */
export async function expandTerm(
  index: SearchIndex,
  speller: Speller,
  term: string,
  {last, only, exact}: {last: boolean; only: boolean; exact: boolean},
): Promise<{alternatives: Alternative[]; corrected: string[]; widened: string[]}> {
  const at = index.find(term);
  const frequency = at < 0 ? 0 : (index.frequencies[at] ?? 0);
  const alternatives: Alternative[] = at < 0 ? [] : [{kind: 'term', term: at, weight: 1}];
  const other = exact ? {alternatives: [], words: []} : expandOther(index, term);
  alternatives.push(...other.alternatives);
  if ((last && (term.length > 2 || isUnspaced(term) || !only)) || (term.length >= 4 && !exact)) {
    const known = new Set(alternatives.map((own) => (own.kind === 'term' ? own.term : -1)));
    const begun = completeTerm(index, term, false);
    alternatives.push(...begun.filter((own) => own.kind !== 'term' || !known.has(own.term)));
  }
  if (exact) {
    return {alternatives, corrected: [], widened: []};
  }
  const addCompound = (least: number) => {
    const parts = splitCompound(index, term, least);
    if (parts) alternatives.push({kind: 'terms', terms: parts, weight: 0.9});
  };
  const isUnknown = alternatives.length === 0;
  if (!isUnknown && frequency <= RARE) addCompound(RARE + 1);
  // What a frequent word begins with is rather that word half typed than a slip.
  const isHalf =
    last &&
    alternatives.some((own) => own.kind === 'term' && (index.frequencies[own.term] ?? 0) > RARE);
  const isRare = at >= 0 && frequency <= RARE && !isHalf;
  if (!isUnknown && !isRare) {
    return {alternatives, corrected: [], widened: other.words};
  }
  const like = await speller.correct(term);
  // `octvia` is `octavia` rather than `oct` and `via`.
  if (isUnknown && !like.some(({edits}) => edits === 1)) addCompound(1);
  const meant = like.filter(
    ({word, edits}) =>
      alternatives.length === 0 ||
      (isRare &&
        edits === 1 &&
        (index.frequencies[index.find(word)] ?? 0) >= MUCH_MORE * frequency),
  );
  alternatives.push(
    ...meant.map(({word}): Alternative => ({
      kind: 'term',
      term: index.find(word),
      weight: 0.8,
      guess: true,
    })),
  );
  const words = meant.map(({word}) => word);
  return {
    alternatives,
    corrected: isUnknown ? words : [],
    widened: [...other.words, ...(isUnknown ? [] : words)],
  };
}

/** A word of several terms: as the one name that it is, or all of its terms. */
export function expandIdentifier(
  index: SearchIndex,
  identifier: string,
  terms: string[],
  last: boolean,
): Alternative[] {
  const at = index.find(identifier);
  const parts = terms.map(index.find);
  return [
    ...(at < 0 ? [] : [{kind: 'term' as const, term: at, weight: 1}]),
    ...(last || identifier.length >= 4 ? completeTerm(index, identifier, true) : []),
    ...(parts.every((part) => part >= 0)
      ? [{kind: 'terms' as const, terms: parts, weight: 0.7}]
      : []),
  ];
}
