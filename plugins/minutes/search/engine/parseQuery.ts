import {toIdentifiers, toWords} from '../fold';
import {isUnspaced} from '../segment';
import {sortByLikeness} from './nearest';
import type {QueryProblem} from '../types';

export const OPERATORS = ['team', 'topic', 'ref', 'after', 'before', 'on', 'is'] as const;
export type Operator = (typeof OPERATORS)[number];

/** A word as written; `scs-0214` and `status-page` are one word of several terms. */
export type WordClause = {
  text: string;
  terms: string[];
  /** The whole, where it is a name with a digit: `scs-0214-v2`. */
  identifier?: string;
  /** Other words, any of which will do: `cilium OR calico`. */
  or?: WordClause[];
  /** True where it stands in an operator that does not exist: no hit is due to it alone. */
  aside?: true;
};

export type PhraseClause = {text: string; terms: string[]};

export type FilterClause = {
  operator: Operator;
  value: string;
  negative: boolean;
  text: string;
  start: number;
  end: number;
  /** True where the value may go on: nothing stands behind it. */
  open: boolean;
};

/** A query taken apart, nothing looked up yet. */
export type ParsedQuery = {
  words: WordClause[];
  phrases: PhraseClause[];
  excluded: WordClause[];
  excludedPhrases: PhraseClause[];
  filters: FilterClause[];
  problems: QueryProblem[];
  /** True where the last word may go on: nothing stands behind it. */
  open: boolean;
  /** True where an operator at the end still waits for its value. */
  waits: boolean;
};

/** Minus, then a name with colon and nothing behind; or operator, quoted text or all up to a blank. */
const PART = /(-?)(?:([a-z]+):(?=\s|$)|(?:([a-z]+):)?(?:"([^"]*)("?)|([^\s"]+)))/giu;

const isOperator = (name: string): name is Operator =>
  (OPERATORS as readonly string[]).includes(name);

/** More words than anybody looks for at once: a text that was pasted. */
const MOST_WORDS = 24;

/** An issue or pull request by its address is what minutes call `standards#859`. */
const ISSUE_URL =
  /^(?:https?:\/\/)?github\.com\/[^/\s]+\/([^/\s]+)\/(?:issues|pull|discussions)\/(\d+)/i;

function toWord(written: string): WordClause {
  const text = written.replace(ISSUE_URL, '$1#$2').replace(/(#\d+)[#?/].*/s, '$1');
  const identifier = toIdentifiers(text).find(({end, start}) => end - start >= text.length - 2);
  return {
    text,
    terms: toWords(text).map(({term}) => term),
    ...(identifier && {identifier: identifier.term}),
  };
}

/** Brackets beside OR that hold anything but words of which one will do: they would change nothing. */
function findBrackets(query: string): QueryProblem[] {
  if (!/\sOR\s/.test(query)) return [];
  return Array.from(query.matchAll(/\([^()]*\)/g))
    .filter(([text]) => text.split(/\sOR\s/).some((part) => /[^\s()]\s+[^\s()]/.test(part)))
    .map(({0: text, index}) => ({
      text,
      start: index,
      end: index + text.length,
      reason: 'no brackets' as const,
      suggestions: [],
    }));
}

/**
 * Takes a query apart. What looks like an operator but is none becomes a problem and is searched for
 * as words.
 */
export function parseQuery(query: string): ParsedQuery {
  const parsed: ParsedQuery = {
    words: [],
    phrases: [],
    excluded: [],
    excludedPhrases: [],
    filters: [],
    problems: [],
    open: false,
    waits: false,
  };
  /** The word that the next one stands beside, after OR. */
  let either: WordClause | undefined;
  /** What stood before, as far as OR can follow it. */
  let before: WordClause | FilterClause | undefined;
  const addWord = (text: string, negative: boolean) => {
    if (!negative && isUnspaced(text)) {
      toWords(text).forEach(({start, end}) => addOne(text.slice(start, end), false));
    } else {
      addOne(text, negative);
    }
  };
  const addOne = (text: string, negative: boolean) => {
    const word = toWord(text);
    if (negative && word.terms.length > 1 && !word.identifier) {
      // Who excludes "status-page" does not mean a page and somebody's status.
      parsed.excludedPhrases.push({text: word.text, terms: word.terms});
    } else if (either && !negative && word.terms.length > 0) {
      const others = (either.or ??= []);
      if (others.length < MOST_WORDS) others.push(word);
      before = either;
      either = undefined;
    } else if (word.terms.length > 0) {
      const words = negative ? parsed.excluded : parsed.words;
      const isNew = !words.some((other) => other.terms.join(' ') === word.terms.join(' '));
      if (isNew && words.length < MOST_WORDS) words.push(word);
      before = negative ? undefined : word;
    }
  };
  // Phones write quotes as books do; a letter for a letter, so that places stay.
  for (const match of query.replace(/[“”„«»]/g, '"').matchAll(PART)) {
    const [text, minus, lonely, name = '', quoted, closing, bare] = match;
    const start = match.index;
    const end = start + text.length;
    const negative = minus === '-';
    const operator = (lonely ?? name).toLowerCase();
    const report = (reason: QueryProblem['reason'], suggestions: string[] = []) =>
      parsed.problems.push({text, start, end, reason, suggestions});
    parsed.open = false;
    const isLast = end === query.length;
    const value = (quoted ?? bare ?? '').trim();
    if (quoted !== undefined && closing === '' && value !== '') {
      report('open quote', [`${text}"`]);
    }
    if (isOperator(operator)) {
      const open = isLast && quoted === undefined;
      const filter = {operator, value, negative, text, start, end, open};
      if (value !== '') parsed.filters.push(filter);
      else if (open) parsed.waits = true;
      else report('nothing after the colon');
      before = filter;
    } else if (bare === 'OR' && !negative && start > 0 && !isLast) {
      const rest = query.slice(end).trimStart();
      if (before && 'terms' in before && /^(?![a-z]+:)[^-"]/i.test(rest)) either = before;
      // Several filters of a kind mean any of them.
      else if (!before || 'terms' in before || !rest.startsWith(`${before.operator}:`)) {
        report('no such or');
      }
    } else if (/^~\d+$/.test(bare ?? '') && query[start - 1] === '"') {
      report('no nearness');
    } else if (lonely !== undefined) {
      addWord(lonely, negative);
    } else if (name !== '' && !/^\/\//.test(bare ?? '')) {
      const near = sortByLikeness(OPERATORS, (known) => [known], operator);
      report(
        'unknown operator',
        near.map((known) => `${known}:`),
      );
      const {length} = parsed.words;
      addWord(`${name} ${quoted ?? bare ?? ''}`, negative);
      for (const word of parsed.words.slice(length)) word.aside = true;
    } else if (quoted !== undefined) {
      const terms = toWords(quoted).map(({term}) => term);
      if (terms.length > 0) {
        (negative ? parsed.excludedPhrases : parsed.phrases).push({text: quoted, terms});
      }
    } else {
      const {length} = parsed.words;
      addWord(name === '' ? (bare ?? '') : `${name}:${bare ?? ''}`, negative);
      parsed.open = isLast && parsed.words.length > length;
    }
    if (quoted !== undefined && !isOperator(operator)) before = undefined;
  }
  parsed.problems.push(...findBrackets(query));
  return parsed;
}
