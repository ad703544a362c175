import type {Operator} from '../../search/parseQuery';
import type {FacetName, SearchAnswer, SearchEngine, SearchRequest} from '../../search/types';
import {isChosen, removeOperators} from './queryText';

const OPERATOR_OF: Readonly<Record<FacetName, Operator>> = {
  team: 'team',
  year: 'on',
  topic: 'topic',
  kind: 'is',
};
const NAMES = Object.keys(OPERATOR_OF) as FacetName[];

/** A query that all sections fit: none is of the year one. */
const EVERYTHING = '-on:0001';

/** The query without the operators of one facet. */
function widen(query: string, name: FacetName): string {
  return removeOperators(query, [OPERATOR_OF[name]]).trim() || EVERYTHING;
}

/**
 * Answers a request with facets that offer what else could be chosen. As several values of one
 * operator mean any of them, the values of a facet are counted without the facet's own filters; so
 * are the months without those of days.
 * @throws as `engine.search` does.
 */
export async function searchFully(
  engine: Pick<SearchEngine, 'search'>,
  request: SearchRequest,
): Promise<SearchAnswer> {
  const {query, exact} = request;
  const filtered = NAMES.filter((name) => removeOperators(query, [OPERATOR_OF[name]]) !== query);
  const [answer, ...wider] = await Promise.all([
    engine.search({...request, full: true}),
    // Only counts are wanted: by date and without hits, no text has to be loaded for them.
    ...filtered.map((name) =>
      engine.search({query: widen(query, name), exact, full: true, sort: 'date', limit: 0}),
    ),
  ]);
  const {facets} = answer;
  if (!facets) {
    return answer;
  }
  const widerFacets = filtered.map((name, i) => {
    const values = wider[i]?.facets?.[name] ?? [];
    return [name, values.map((value) => ({...value, chosen: isChosen(query, value)}))] as const;
  });
  const ofAllTimes = wider[filtered.indexOf('year')];
  return {
    ...answer,
    facets: {...facets, ...Object.fromEntries(widerFacets)},
    ...(ofAllTimes && {months: ofAllTimes.months, undated: ofAllTimes.undated}),
  };
}
