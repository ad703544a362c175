import {type FilterClause, parseQuery} from '../../search/engine/parseQuery';
import {toPlain} from '../../search/fold';
import type {FacetValue} from '../../search/types';

/** What a facet's value is told by. */
type Value = Pick<FacetValue, 'operator' | 'label'>;
type Named = Pick<FilterClause, 'operator' | 'value' | 'negative'>;

/** What two spellings of an operator have in common: `topic:"Status Page"` and `topic:status-page`. */
const toKey = ({operator, value, negative}: Named): string =>
  `${negative ? '-' : ''}${operator}:${toPlain(value)}`;

const toKeyOf = (operator: string): string | undefined => {
  const [filter] = parseQuery(operator).filters;
  return filter && toKey(filter);
};

/** Operators of a query as they are written, each once. */
export function listOperators(query: string): string[] {
  const {filters} = parseQuery(query);
  return Array.from(new Map(filters.map((filter) => [toKey(filter), filter.text])).values());
}

/** True where the query has the operator, in whatever spelling. */
export function hasOperator(query: string, operator: string): boolean {
  const key = toKeyOf(operator);
  return parseQuery(query).filters.some((filter) => toKey(filter) === key);
}

/** Adds an operator at the end, unless it is there; a phrase that is still open is closed first. */
export function addOperator(query: string, operator: string): string {
  if (hasOperator(query, operator)) {
    return query;
  }
  const isOpen = (query.match(/"/g)?.length ?? 0) % 2 === 1;
  const before = (isOpen ? `${query}"` : query).trimEnd();
  return before === '' ? operator : `${before} ${operator}`;
}

/** Takes out operators, each with the blank behind it (or before it, at the end). */
function removeFilters(query: string, isMeant: (filter: FilterClause) => boolean): string {
  const meant = parseQuery(query).filters.filter(isMeant);
  return meant.reduceRight((text, {start, end}) => {
    const before = text.slice(0, start);
    const after = text.slice(end);
    return /\S/.test(after) ? before + after.replace(/^\s/, '') : before.replace(/\s$/, '');
  }, query);
}

/** Takes an operator out, wherever and however it is written; the rest stays letter by letter. */
export function removeOperator(query: string, operator: string): string {
  const key = toKeyOf(operator);
  return removeFilters(query, (filter) => toKey(filter) === key);
}

/** The query without any operator. */
export function removeOperators(query: string): string {
  return removeFilters(query, () => true);
}

/** Operators of a query that mean a facet's value, by its slug or its label. */
function findChosen(query: string, value: Value): string[] {
  const [meant] = parseQuery(value.operator).filters;
  const plain = [toPlain(meant?.value ?? ''), toPlain(value.label)];
  return parseQuery(query)
    .filters.filter(
      (filter) =>
        !filter.negative &&
        filter.operator === meant?.operator &&
        plain.includes(toPlain(filter.value)),
    )
    .map(({text}) => text);
}

/** True where the query asks for a facet's value, by its slug or its label. */
export const isChosen = (query: string, value: Value): boolean =>
  findChosen(query, value).length > 0;

/** Adds the operator of a facet's value, or takes it out in whatever way it is written. */
export function toggleValue(query: string, value: Value): string {
  const chosen = findChosen(query, value);
  return chosen.length > 0
    ? chosen.reduce(removeOperator, query)
    : toggleOperator(query, value.operator);
}

/**
 * Adds an operator that is not there and takes out one that is. A period (`on:2024`, `on:2024-05`)
 * also takes out those that it lies in and those that lie in it: several mean any of them, so the
 * wider one would undo the other.
 */
export function toggleOperator(query: string, operator: string): string {
  if (hasOperator(query, operator)) {
    return removeOperator(query, operator);
  }
  const [period] = parseQuery(operator).filters;
  if (period?.operator !== 'on') {
    return addOperator(query, operator);
  }
  const rest = removeFilters(
    query,
    ({operator: name, value, negative}) =>
      name === 'on' &&
      !negative &&
      (period.value.startsWith(value) || value.startsWith(period.value)),
  );
  return addOperator(rest, operator);
}

/** The query with the words of its phrases as single words; operators and exclusions stay. */
export function unquotePhrases(query: string): string {
  return query.replace(/(^|\s)"([^"]*)(?:"|$)/g, '$1$2');
}
