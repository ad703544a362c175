import type {SearchIndex} from './openIndex';
import type {Speller} from './spelling';

/** One way in which a section can have a word of the query. */
export type Alternative =
  /** The section has this term. */
  | {kind: 'term'; term: number; weight: number; headingOnly?: boolean}
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
      return {kind: 'term', term: at, weight, ...(term.length === 2 && {headingOnly: true})};
    });
}

/** `statuspage` → `status` and `page`, where both are words of the minutes. */
function splitCompound(index: SearchIndex, term: string): number[] | undefined {
  let best: number[] | undefined;
  let most = RARE;
  for (let at = 3; at <= term.length - 3; at += 1) {
    const parts = [index.find(term.slice(0, at)), index.find(term.slice(at))];
    const least = Math.min(...parts.map((part) => index.frequencies[part] ?? 0));
    if (least > most) {
      best = parts;
      most = least;
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

/**
 * Ways to have one term, and the words that it was corrected to or widened by.
 * @param last true: the word may go on. @param only true: there is no other word.
 * @param exact true: no corrections, no other words.
 */
export function expandTerm(
  index: SearchIndex,
  speller: Speller,
  term: string,
  {last, only, exact}: {last: boolean; only: boolean; exact: boolean},
): {alternatives: Alternative[]; corrected: string[]; widened: string[]} {
  const at = index.find(term);
  const frequency = at < 0 ? 0 : (index.frequencies[at] ?? 0);
  const alternatives: Alternative[] = at < 0 ? [] : [{kind: 'term', term: at, weight: 1}];
  if ((last && (term.length > 2 || !only)) || (term.length >= 4 && !exact)) {
    alternatives.push(...completeTerm(index, term, false));
  }
  if (exact) {
    return {alternatives, corrected: [], widened: []};
  }
  const compound = frequency <= RARE ? splitCompound(index, term) : undefined;
  if (compound) {
    alternatives.push({kind: 'terms', terms: compound, weight: 0.9});
  }
  const isUnknown = alternatives.length === 0;
  const isRare = at >= 0 && frequency <= RARE;
  if (!isUnknown && !isRare) {
    return {alternatives, corrected: [], widened: []};
  }
  const meant = speller
    .correct(term)
    .filter(
      ({word, edits}) =>
        isUnknown ||
        (edits === 1 && (index.frequencies[index.find(word)] ?? 0) >= MUCH_MORE * frequency),
    );
  alternatives.push(
    ...meant.map(({word}): Alternative => ({kind: 'term', term: index.find(word), weight: 0.8})),
  );
  const words = meant.map(({word}) => word);
  return {
    alternatives,
    corrected: isUnknown ? words : [],
    widened: isUnknown ? [] : words,
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
