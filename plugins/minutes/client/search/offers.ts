import {parseQuery} from '../../search/engine/parseQuery';
import type {SearchEngine} from '../../search/types';
import {listOperators, removeOperator, removeOperators, unquotePhrases} from './queryText';

/** Another query to try where one finds nothing. */
export type Offer = {
  /** `without`: lacks `text`. `unfiltered`: lacks all operators. `unquoted`: phrases as words. */
  kind: 'without' | 'unfiltered' | 'unquoted';
  text: string;
  query: string;
};

/** Words further along a pasted text are not offered. */
const LONGEST = 500;

/** Words and exclusions that can be left out one at a time; what is quoted goes as a whole. */
function listWords(query: string): string[] {
  const parts = query.slice(0, LONGEST).match(/-?"[^"]*"|[^\s":]+(?=\s|$)/g) ?? [];
  const isOne = parts.length < 2;
  return Array.from(new Set(parts)).filter((part) => !isOne || part.startsWith('-'));
}

function removeWord(query: string, word: string): string {
  const at = ` ${query} `.indexOf(` ${word} `);
  return at < 0 ? query : `${query.slice(0, at)}${query.slice(at + word.length + 1)}`.trim();
}

/** False for what only leaves out. */
function asksForSomething(query: string): boolean {
  const {words, phrases, filters} = parseQuery(query);
  return words.length + phrases.length + filters.filter(({negative}) => !negative).length > 0;
}

/** Queries that ask for less, nearest to the given one first. */
export function listOffers(query: string): Offer[] {
  const operators = listOperators(query);
  const offers: Offer[] = operators.map((text) => ({
    kind: 'without',
    text,
    query: removeOperator(query, text),
  }));
  if (parseQuery(query).phrases.length > 0) {
    offers.push({kind: 'unquoted', text: '', query: unquotePhrases(query)});
  }
  offers.push(
    ...listWords(query).map((text): Offer => ({
      kind: 'without',
      text,
      query: removeWord(query, text),
    })),
  );
  if (operators.length > 1) {
    offers.push({kind: 'unfiltered', text: '', query: removeOperators(query)});
  }
  return offers.filter((offer) => offer.query !== query && asksForSomething(offer.query));
}

/** So many queries are tried, and so many of those that find something are offered. */
const TRIED = 12;
const OFFERED = 5;

/**
 * Offers that find something, each with how many sections.
 * @throws as `engine.search` does.
 */
export async function findOffers(
  engine: Pick<SearchEngine, 'search'>,
  query: string,
  exact: boolean,
): Promise<(Offer & {total: number})[]> {
  const tried = listOffers(query).slice(0, TRIED);
  const answers = await Promise.all(
    tried.map((offer) => engine.search({query: offer.query, exact, sort: 'date', limit: 0})),
  );
  return tried
    .map((offer, i) => ({...offer, total: answers[i]?.total ?? 0}))
    .filter(({total}) => total > 0)
    .slice(0, OFFERED);
}
