import type {Expansion} from './expandWords';
import type {SearchIndex} from './openIndex';
import {sortFirst} from './sortFirst';
import {isDecisionWord} from './stopWords';

/** MiniSearch's BM25+ with its own settings: the numbers are those of a whole MiniSearch index. */
const K = 1.2;
const B = 0.7;
const D = 0.5;
/** What a term counts in heading, headings above and text. */
export const BOOSTS = [1.5, 0.5, 1] as const;
/** How much a missing word takes away: a section with half of the words counts an eighth. */
const COORDINATION = 3;
/** Of the words, so many must be there. */
const NEEDED = 0.6;
/** What a section gains that holds a decision where the query asks for such. */
const DECISION_LIFT = 1.4;
/** And where the decision is not marked as one. */
const LIKELY_LIFT = 1.2;

/** Scores by section; reused from query to query. */
type Scores = Float32Array;

/**
 * Scores of a term in all sections that have it, as MiniSearch has them.
 * @param visit called once or more a section: the parts are to be added.
 */
export function scoreTerm(
  index: SearchIndex,
  term: number,
  headingOnly: boolean,
  visit: (section: number, score: number) => void,
): void {
  const {lengths, averageLengths, sections: total} = index.head;
  index.postings(term).forEach(({sections, counts}, field) => {
    if (headingOnly && field > 0) return;
    const boost = BOOSTS[field] ?? 0;
    const average = averageLengths[field] ?? 1;
    const fieldLengths = lengths[field] ?? [];
    const weight = Math.log(1 + (total - sections.length + 0.5) / (sections.length + 0.5));
    for (let i = 0; i < sections.length; i += 1) {
      const section = sections[i] as number;
      const count = counts[i] as number;
      const relative = (fieldLengths[section] ?? 0) / average;
      visit(
        section,
        boost * weight * (D + (count * (K + 1)) / (count + K * (1 - B + B * relative))),
      );
    }
  });
}

/** Terms whose postings an expansion needs. */
export function neededTerms(expansion: Pick<Expansion, 'words'>): number[] {
  return expansion.words.flatMap(({alternatives}) =>
    alternatives.flatMap((alternative) =>
      alternative.kind === 'term'
        ? [alternative.term]
        : alternative.kind === 'terms'
          ? alternative.terms
          : [],
    ),
  );
}

/** Sections that have all of the terms, with the mean of their scores. */
function scoreTogether(index: SearchIndex, terms: readonly number[]): Map<number, number> {
  return terms.reduce<Map<number, number>>((before, term, i) => {
    const own = new Map<number, number>();
    scoreTerm(index, term, false, (section, score) => {
      if (i === 0 || before.has(section)) {
        own.set(section, (own.get(section) ?? before.get(section) ?? 0) + score / terms.length);
      }
    });
    return own;
  }, new Map());
}

/** Sections that have all of the terms. */
export function sectionsWithAll(index: SearchIndex, terms: readonly number[]): Set<number> {
  return new Set(scoreTogether(index, terms).keys());
}

/** Adds up what is visited in parts, then hands over the sums. */
function createAdder(sections: number): {
  add: (section: number, score: number) => void;
  flush: (visit: (section: number, score: number) => void) => void;
} {
  const sums: Scores = new Float32Array(sections);
  let touched: number[] = [];
  return {
    add(section, score) {
      if (sums[section] === 0) touched.push(section);
      sums[section]! += score;
    },
    flush(visit) {
      for (const section of touched) {
        visit(section, sums[section] as number);
        sums[section] = 0;
      }
      touched = [];
    },
  };
}

export type Ranked = {
  section: number;
  score: number;
  /** True where it has every word, in one way or another. */
  complete: boolean;
};

/** Sections with all of the words come before those with most of them. */
export const compareRanked = (
  a: Pick<Ranked, 'score' | 'complete'>,
  b: Pick<Ranked, 'score' | 'complete'>,
): number => Number(b.complete) - Number(a.complete) || b.score - a.score;

/**
 * Sections that have enough of the words, best first; of equals the newer one first. Age counts from
 * the archive's newest document, so that an index always gives the same order.
 * @param admits what filters let through; called only for sections with enough words.
 * @param most so many are in order; those behind them are worse, in any order.
 */
export function rankSections(
  index: SearchIndex,
  {words, decisions}: Pick<Expansion, 'words' | 'decisions'>,
  admits: (section: number) => boolean,
  most = Infinity,
): Ranked[] {
  const {head, documentOf, recencies} = index;
  const sum: Scores = new Float32Array(head.sections);
  const matched = new Uint8Array(head.sections);
  /** Without words that say what comes first, not what it is about, as those do that ask for decisions. */
  const own = new Uint8Array(head.sections);
  const best: Scores = new Float32Array(head.sections);
  const ofTerm = createAdder(head.sections);
  let touched: number[] = [];
  const visit = (section: number, score: number) => {
    const before = best[section] as number;
    if (before === 0) touched.push(section);
    if (score > before) best[section] = score;
  };
  const isAside = words.map(
    ({word, written}) => written?.aside === true || word.terms.some(isDecisionWord),
  );
  const asked = isAside.includes(false) ? isAside.filter((aside) => !aside).length : 0;
  words.forEach(({alternatives}, i) => {
    for (const alternative of alternatives) {
      if (alternative.kind === 'known') {
        for (const section of alternative.sections) visit(section, alternative.score);
      } else if (alternative.kind === 'terms') {
        scoreTogether(index, alternative.terms).forEach((score, section) =>
          visit(section, score * alternative.weight),
        );
      } else {
        scoreTerm(index, alternative.term, alternative.headingOnly === true, ofTerm.add);
        ofTerm.flush((section, score) => visit(section, score * alternative.weight));
      }
    }
    for (const section of touched) {
      sum[section]! += best[section] as number;
      matched[section]! += 1;
      if (asked === 0 || !isAside[i]) own[section]! += 1;
      best[section] = 0;
    }
    touched = [];
  });
  const needed = Math.ceil((asked || words.length) * NEEDED);
  const ranked: Ranked[] = [];
  for (let section = 0; section < head.sections; section += 1) {
    const count = matched[section] as number;
    if ((own[section] as number) < needed || count === 0 || !admits(section)) continue;
    const isMarked = index.items.decision.has(section);
    const lift = !decisions?.first.has(section) ? 1 : isMarked ? DECISION_LIFT : LIKELY_LIFT;
    const score =
      (sum[section] as number) *
      (count / words.length) ** COORDINATION *
      (recencies[documentOf[section] as number] as number) *
      lift;
    ranked.push({section, score, complete: count === words.length});
  }
  return sortFirst(
    ranked,
    most,
    (a, b) => compareRanked(a, b) || compareDates(index, a.section, b.section),
  );
}

/** Newer first, undated last, then in the order of the index. */
export function compareDates(index: SearchIndex, a: number, b: number): number {
  const {dates} = index.head;
  const dateOf = (section: number) => dates[index.documentOf[section] as number] ?? '';
  return dateOf(b) < dateOf(a) ? -1 : dateOf(b) > dateOf(a) ? 1 : a - b;
}
