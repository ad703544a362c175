import {fold} from '../../search/fold';

/** A word, phrase or operator of a query, and where it stands (UTF-16 units, end exclusive). */
export type QueryPart = {
  text: string;
  start: number;
  end: number;
  /** `team` and `iaas` of `team:iaas`; absent for words and phrases, and behind a minus. */
  operator?: {name: string; value: string};
};

const PART = /-?(?:\p{L}+:)?"[^"]*(?:"|$)|\S+/gu;
const OPERATOR = /^(\p{L}+):(.*)$/su;
/** Operators that narrow a query down, as against words such as `standards:`. */
const FILTERS = new Set(['team', 'topic', 'ref', 'is', 'on', 'after', 'before']);

/** The parts of a query, in order. */
export function readQueryParts(query: string): QueryPart[] {
  return Array.from(query.matchAll(PART), ({0: text, index}) => {
    const [, name = '', value = ''] = OPERATOR.exec(text) ?? [];
    const isFilter = FILTERS.has(name.toLowerCase());
    return {
      text,
      start: index,
      end: index + text.length,
      ...(isFilter && {operator: {name: name.toLowerCase(), value: value.replace(/^"|"$/g, '')}}),
    };
  });
}

/** What two spellings of an operator have in common: `topic:"Status Page"` and `topic:status-page`. */
function toKey(text: string): string | undefined {
  const operator = readQueryParts(text)[0]?.operator;
  return operator && `${operator.name}:${fold(operator.value.trim()).replace(/\s+/g, '-')}`;
}

/** Operators of a query as they are written, each once. */
export function listOperators(query: string): string[] {
  const parts = readQueryParts(query).filter(({operator}) => operator !== undefined);
  return [...new Map(parts.map(({text}) => [toKey(text), text])).values()];
}

/** True where the query has the operator, in whatever spelling. */
export function hasOperator(query: string, operator: string): boolean {
  const key = toKey(operator);
  return readQueryParts(query).some((part) => part.operator && toKey(part.text) === key);
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

/** Takes out parts, each with the space behind it (or before it, at the end). */
function removeParts(query: string, isMeant: (part: QueryPart) => boolean): string {
  const meant = readQueryParts(query).filter(isMeant);
  return meant.reduceRight((text, {start, end}) => {
    const before = text.slice(0, start);
    const after = text.slice(end);
    return /\S/.test(after) ? before + after.replace(/^\s/, '') : before.replace(/\s$/, '');
  }, query);
}

/** Takes an operator out, wherever and however it is written; the rest stays letter by letter. */
export function removeOperator(query: string, operator: string): string {
  const key = toKey(operator);
  return removeParts(query, (part) => part.operator !== undefined && toKey(part.text) === key);
}

/** The query without any operator. */
export function removeOperators(query: string): string {
  return removeParts(query, ({operator}) => operator !== undefined);
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
  const period = readQueryParts(operator)[0]?.operator;
  if (period?.name !== 'on') {
    return addOperator(query, operator);
  }
  const rest = removeParts(
    query,
    (part) =>
      part.operator?.name === 'on' &&
      (period.value.startsWith(part.operator.value) || part.operator.value.startsWith(period.value)),
  );
  return addOperator(rest, operator);
}
