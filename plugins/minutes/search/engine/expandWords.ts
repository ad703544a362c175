import {expandKnown} from './expandKnown';
import {type Alternative, expandIdentifier, expandTerm, isJustBegun} from './expandTerm';
import {toPlain, toWords} from '../fold';
import {lineKinds} from './itemKinds';
import type {SearchIndex} from './openIndex';
import type {ParsedQuery, WordClause} from './parseQuery';
import type {Speller} from './spelling';
import {isDecisionWord, isStopWord} from './stopWords';
import {findTopics} from './topicSpellings';

export type ExpandedWord = {
  word: WordClause;
  alternatives: Alternative[];
  /** What it is part of as the reader wrote it; absent where it can't be left out. */
  written?: WordClause;
};

export type Expansion = {
  words: ExpandedWord[];
  corrections: {from: string; to: string[]}[];
  also: {word: string; spellings: string[]}[];
  /** Other spellings as terms in their order, and the words of the query that they stand for. */
  sequences: {terms: string[]; words: number[]}[];
  /** There where the query asks for decisions. */
  decisions: AskedDecisions | undefined;
};

/**
 * The topics named beside, and the sections that come first: with a decision on these, or, where there
 * is none or no topic is named, with a marked one.
 */
export type AskedDecisions = {topics: readonly number[]; first: ReadonlySet<number>};

/** What another spelling of a topic counts, in parts of how telling the topic is. */
const TOPIC_WEIGHT = 0.5;

/** How telling something is that so many of all sections have. */
const toWeight = (sections: number, found: number): number =>
  Math.log(1 + (sections - found + 0.5) / (found + 0.5));

/** Words of which any will do as one word; one of several terms needs all of these as written. */
function joinAny(written: WordClause, options: readonly ExpandedWord[][]): ExpandedWord {
  const all = options.flat();
  return {
    word: {text: written.text, terms: all.flatMap(({word}) => word.terms)},
    written: {
      ...written,
      text: [written, ...(written.or ?? [])].map(({text}) => text).join(' OR '),
    },
    alternatives: options.flatMap((parts): Alternative[] => {
      if (parts.length === 1) return parts[0]?.alternatives ?? [];
      const terms = parts.flatMap(({alternatives: [first]}) =>
        first?.kind === 'term' && first.weight === 1 ? [first.term] : [],
      );
      return terms.length === parts.length ? [{kind: 'terms', terms, weight: 0.9}] : [];
    }),
  };
}

/**
 * Lets a word that asks for decisions find also those, on the topics that the query names, that the
 * minutes call otherwise ("we agreed").
 */
function expandDecisions(
  index: SearchIndex,
  words: readonly ExpandedWord[],
): AskedDecisions | undefined {
  const asking = words.filter(({word}) => word.terms.some(isDecisionWord));
  if (asking.length === 0) return undefined;
  const clauses = words.map(({word}) => word);
  const topics = findTopics(index, clauses).map(({topic}) => topic);
  const first = new Set(
    topics.flatMap((topic) =>
      lineKinds('decision').flatMap((line) => Array.from(index.topicItems[topic]?.[line] ?? [])),
    ),
  );
  if (first.size === 0) return {topics: [], first: index.items.decision};
  const score = toWeight(index.head.sections, first.size);
  asking.forEach(({alternatives}) => alternatives.push({kind: 'known', sections: first, score}));
  return {topics, first};
}

/**
 * What each word of a query is searched as: itself, words that begin with it, what may have been
 * meant, other spellings of the topic it names.
 * @param exact true: no corrections and no other spellings.
 * @throws where what corrects words can't be had.
 */
export async function expandWords(
  index: SearchIndex,
  speller: Speller,
  {words: written, open}: Pick<ParsedQuery, 'words' | 'open'>,
  exact: boolean,
): Promise<Expansion> {
  const telling = written.filter(({terms}) => !terms.every(isStopWord));
  const typed = open ? written.at(-1) : undefined;
  const asked = telling.length > 0 ? telling : written;
  const wanted = asked.filter(
    (word) =>
      word !== typed ||
      word.terms.length > 1 ||
      !isJustBegun(index, word.terms[0] ?? '', asked.length === 1),
  );
  const corrections: Expansion['corrections'] = [];
  const also: Expansion['also'] = [];
  const sequences: Expansion['sequences'] = [];
  const expandOne = async (word: WordClause): Promise<ExpandedWord[]> => {
    const last = word === typed;
    const {identifier, terms, text} = word;
    const known = exact ? [] : expandKnown(index, word);
    if (identifier !== undefined) {
      return [
        {
          word,
          written: word,
          alternatives: [...expandIdentifier(index, identifier, terms, last), ...known],
        },
      ];
    }
    const tokens = toWords(text);
    // `zip-lock` is written `ziplock` too.
    const inOne = terms.length > 1 && !exact ? index.find(terms.join('')) : -1;
    const joined: Alternative[] = inOne < 0 ? [] : [{kind: 'term', term: inOne, weight: 0.9}];
    const parts: ExpandedWord[] = [];
    for (const [i, term] of terms.entries()) {
      const asWritten = text.slice(tokens[i]?.start, tokens[i]?.end);
      const {alternatives, corrected, widened} = await expandTerm(index, speller, term, {
        last: last && i === terms.length - 1,
        // Two letters alone begin too much for their sections to be of use.
        only: wanted.length === 1 && terms.length === 1,
        exact,
      });
      if (corrected.length > 0) corrections.push({from: asWritten, to: corrected});
      if (widened.length > 0) also.push({word: asWritten, spellings: widened});
      parts.push({
        word: {text: term, terms: [term]},
        written: word,
        alternatives: [...alternatives, ...joined, ...known],
      });
    }
    return parts;
  };
  const words: ExpandedWord[] = [];
  for (const word of wanted) {
    const options: ExpandedWord[][] = [];
    for (const option of [word, ...(word.or ?? [])]) options.push(await expandOne(option));
    words.push(...(word.or ? [joinAny(word, options)] : options.flat()));
  }
  const clauses = words.map(({word}) => word);
  const topics = exact ? [] : findTopics(index, clauses).filter(({others}) => others.length > 0);
  for (const {topic, start, end, others} of topics) {
    const sections = index.topicSections[topic] ?? new Uint32Array();
    const score = TOPIC_WEIGHT * toWeight(index.head.sections, sections.length);
    const named = words.slice(start, end);
    named.forEach(({alternatives}) => alternatives.push({kind: 'known', sections, score}));
    also.push({word: named.map(({word}) => word.text).join(' '), spellings: others});
    const places = named.map((_, i) => start + i);
    others.forEach((spelling) =>
      sequences.push({terms: toPlain(spelling).split(' '), words: places}),
    );
  }
  return {words, corrections, also, sequences, decisions: expandDecisions(index, words)};
}
