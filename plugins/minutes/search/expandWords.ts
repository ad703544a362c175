import {readDays} from './dates';
import type {SearchIndex} from './openIndex';
import {type ParsedQuery, toPlain, type WordClause} from './parseQuery';
import type {Speller} from './spelling';
import {isDecisionWord, isStopWord} from './stopWords';

/** One way in which a section can have a word of the query. */
export type Alternative =
  /** The section has this term. */
  | {kind: 'term'; term: number; weight: number; headingOnly?: boolean}
  /** The section has all of these terms. */
  | {kind: 'terms'; terms: number[]; weight: number}
  /** It is known of the section without its text: its team, its topic, its date. */
  | {kind: 'known'; sections: Iterable<number>; score: number};

export type ExpandedWord = {word: WordClause; alternatives: Alternative[]};

export type Expansion = {
  words: ExpandedWord[];
  corrections: {from: string; to: string[]}[];
  also: {word: string; spellings: string[]}[];
  /** Other spellings as terms in their order, and the words of the query that they stand for. */
  sequences: {terms: string[]; words: number[]}[];
  wantsDecision: boolean;
};

const COMPLETIONS = 12;
const COMPLETIONS_OF_SHORT = 8;
/** A word in so few sections may be a slip that somebody else made too. */
const RARE = 15;
/** So many times more frequent must its neighbour be. */
const MUCH_MORE = 15;
/** What another spelling of a topic counts, in parts of how telling the topic is. */
const TOPIC_WEIGHT = 0.5;
const KNOWN_SCORE = 1;

/** How telling something is that so many of all sections have. */
const toWeight = (sections: number, found: number): number =>
  Math.log(1 + (sections - found + 0.5) / (found + 0.5));

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

/** A last word of a letter or two that is no word yet: the others alone tell what is wanted. */
function isJustBegun(index: SearchIndex, {terms: [term = '']}: WordClause): boolean {
  return term.length === 1
    ? !/\d/.test(term)
    : term.length === 2 &&
        index.find(term) < 0 &&
        completeTerm(index, term, false).length === 0;
}

/** Ways to have one term, and the words that it was corrected to or widened by. */
function expandTerm(
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
  const meant = speller.correct(term).filter(
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
function expandIdentifier(index: SearchIndex, identifier: string, terms: string[], last: boolean): Alternative[] {
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

/** A topic's name is found with blanks, with hyphens or in one: `status page`, `statuspage`. */
const toKey = (spelling: string): string => toPlain(spelling).replace(/ /g, '');

/** Words of the query that name a topic in one of its spellings, longest first. */
function findTopics(
  index: SearchIndex,
  words: readonly WordClause[],
): {topic: number; start: number; end: number}[] {
  const byName = new Map<string, number>();
  index.head.topics.forEach(({name, slug, spellings}, topic) =>
    [name, slug, ...spellings].forEach((spelling) => byName.set(toKey(spelling), topic)),
  );
  // Who names a standard means that standard, not all that its topic is about.
  const isStandard = words.map(({identifier = ''}) => /^scs-\d/.test(identifier));
  const found: {topic: number; start: number; end: number}[] = [];
  for (let start = 0; start < words.length; start += 1) {
    for (let end = words.length; end > start; end -= 1) {
      const topic = byName.get(words.slice(start, end).flatMap(({terms}) => terms).join(''));
      if (topic !== undefined && !isStandard[start]) {
        found.push({topic, start, end});
        start = end - 1;
        break;
      }
    }
  }
  return found;
}

/** Sections of documents that a test picks. */
function* sectionsOf(index: SearchIndex, test: (document: number) => boolean): Iterable<number> {
  for (let section = 0; section < index.head.sections; section += 1) {
    if (test(index.documentOf[section] as number)) yield section;
  }
}

/** A team's own name, or a date, which the minutes need not repeat in every section. */
function expandKnown(index: SearchIndex, {text, terms}: WordClause): Alternative[] {
  const {teams, documentTeams, dates} = index.head;
  const [term = ''] = terms;
  const team = terms.length === 1 ? teams.findIndex(({slug}) => slug === term) : -1;
  const days = readDays(text);
  return [
    ...(team < 0
      ? []
      : [{
          kind: 'known' as const,
          sections: sectionsOf(index, (document) => documentTeams[document] === team),
          score: KNOWN_SCORE,
        }]),
    ...(days === undefined
      ? []
      : [{
          kind: 'known' as const,
          sections: sectionsOf(index, (document) => {
            const date = dates[document] ?? '';
            return date >= days.first.slice(0, date.length || 1) && date <= days.last;
          }),
          score: KNOWN_SCORE,
        }]),
  ];
}

/**
 * What each word of a query is searched as: itself, words that begin with it, what may have been
 * meant, other spellings of the topic it names.
 * @param exact true: no corrections and no other spellings.
 */
export function expandWords(
  index: SearchIndex,
  speller: Speller,
  {words: written, open}: Pick<ParsedQuery, 'words' | 'open'>,
  exact: boolean,
): Expansion {
  const telling = written.filter(({terms}) => !terms.every(isStopWord));
  const typed = open ? written.at(-1) : undefined;
  const asked = telling.length > 0 ? telling : written;
  const wanted =
    asked.length > 1
      ? asked.filter((word) => word !== typed || !isJustBegun(index, word))
      : asked;
  const corrections: Expansion['corrections'] = [];
  const also: Expansion['also'] = [];
  const sequences: Expansion['sequences'] = [];
  const words = wanted.flatMap((word): ExpandedWord[] => {
    const last = word === typed;
    const {identifier, terms, text} = word;
    const known = exact ? [] : expandKnown(index, word);
    if (identifier !== undefined) {
      return [{word, alternatives: [...expandIdentifier(index, identifier, terms, last), ...known]}];
    }
    return terms.map((term, i) => {
      const {alternatives, corrected, widened} = expandTerm(index, speller, term, {
        last: last && i === terms.length - 1,
        // Two letters alone begin too much for their sections to be of use.
        only: wanted.length === 1 && terms.length === 1,
        exact,
      });
      if (corrected.length > 0) corrections.push({from: text, to: corrected});
      if (widened.length > 0) also.push({word: text, spellings: widened});
      if (!exact && isDecisionWord(term)) {
        alternatives.push({kind: 'known', sections: index.stated, score: KNOWN_SCORE});
      }
      return {word: {text: term, terms: [term]}, alternatives: [...alternatives, ...known]};
    });
  });
  if (!exact) {
    const clauses = words.map(({word}) => word);
    for (const {topic, start, end} of findTopics(index, clauses)) {
      const {name, spellings} = index.head.topics[topic]!;
      const sections = index.topicSections[topic] ?? new Uint32Array();
      const score = TOPIC_WEIGHT * toWeight(index.head.sections, sections.length);
      const named = clauses.slice(start, end).flatMap(({terms}) => terms);
      const joined = named.join('');
      const others = [
        ...(named.length > 1 && index.find(joined) >= 0 ? [joined] : []),
        ...[name, ...spellings].filter((spelling, i, all) => {
          const plain = toPlain(spelling);
          const isNew = all.findIndex((other) => toPlain(other) === plain) === i;
          return isNew && plain !== joined && !` ${plain} `.includes(` ${named.join(' ')} `);
        }),
      ];
      if (others.length === 0) continue;
      also.push({word: clauses.slice(start, end).map(({text}) => text).join(' '), spellings: others});
      for (let at = start; at < end; at += 1) {
        words[at]?.alternatives.push({kind: 'known', sections, score});
      }
      const places = Array.from({length: end - start}, (_, i) => start + i);
      others.forEach((spelling) =>
        sequences.push({terms: toPlain(spelling).split(' '), words: places}),
      );
    }
  }
  return {
    words,
    corrections,
    also,
    sequences,
    wantsDecision: words.some(({word}) => word.terms.some(isDecisionWord)),
  };
}
