import {listReferences} from './findReferences';
import {fold, toPlain} from '../fold';
import type {SearchIndex} from './openIndex';
import {type Operator, OPERATORS} from './parseQuery';
import {countEdits} from './spelling';
import {toWordForms} from './wordForms';
import type {Completion} from '../types';

type Value = {value: string; hint?: string; names: string[]; count: number};

const HINTS: Record<Operator, string> = {
  team: 'minutes of a team',
  topic: 'sections that name a topic',
  ref: 'an issue, a pull request or a standard',
  after: 'from that day on',
  before: 'up to that day',
  on: 'a year, a month or a day',
  is: 'decisions or action items',
};

const KINDS: Value[] = [
  {value: 'decision', hint: 'a decision, marked or likely', names: ['decision'], count: 5},
  {value: 'action', hint: 'an action item, marked or probable', names: ['action'], count: 4},
  {value: 'marked', hint: 'marked as a decision', names: ['marked'], count: 3},
  {value: 'likely', hint: 'likely a decision', names: ['likely'], count: 2},
  {value: 'probable', hint: 'probably an action item', names: ['probable'], count: 1},
];

function toDates({head}: SearchIndex): Value[] {
  const counts = new Map<string, number>();
  for (const date of head.dates) {
    for (const part of [date.slice(0, 4), date.slice(0, 7)]) {
      if (part.length > 3) counts.set(part, (counts.get(part) ?? 0) + 1);
    }
  }
  return Array.from(counts.keys())
    .sort()
    .map((value, i) => ({
      value,
      names: [value],
      // Years before months, newest first.
      count: i + (value.length === 4 ? 1e6 : 0),
    }));
}

async function listValues(index: SearchIndex, operator: Operator): Promise<Value[]> {
  const {teams, topics} = index.head;
  switch (operator) {
    case 'team':
      return teams.map(({slug, label, names, meetings}) => ({
        value: slug,
        hint: label,
        names: [slug, label, ...names],
        count: meetings,
      }));
    case 'topic':
      return topics.map(({slug, name, spellings, meetings}) => ({
        value: slug,
        hint: name,
        names: [slug, name, ...spellings],
        count: meetings,
      }));
    case 'ref':
      return listReferences(await index.loadReferences()).map(({id, meetings}) => {
        const value = id.slice(id.lastIndexOf('/') + 1);
        return {value, hint: id, names: [value, id], count: meetings};
      });
    case 'is':
      return KINDS;
    default:
      return toDates(index);
  }
}

/** Values that begin with what is typed, or have a word that does; most used first. */
function findValues(values: readonly Value[], typed: string, limit: number): Value[] {
  const wanted = toPlain(typed);
  const rank = ({names}: Value): number =>
    names.some((name) => toPlain(name).startsWith(wanted))
      ? 2
      : names.some((name) => toPlain(name).includes(` ${wanted}`))
        ? 1
        : 0;
  return values
    .map((value) => ({value, rank: wanted === '' ? 1 : rank(value)}))
    .filter((entry) => entry.rank > 0)
    .sort((a, b) => b.rank - a.rank || b.value.count - a.value.count)
    .slice(0, limit)
    .map(({value}) => value);
}

/** A word so many times rarer than one that differs by a letter is a slip of the pen. */
const MUCH_MORE = 10;

/** What stands once is a slip more often than a word. */
const LEAST = 2;

/** Words, and names with a number as people say them: `scs-0214`, `standards#859`, `k8s`. */
const isSaid = (term: string, typed: string): boolean =>
  // Whoever types `zuul` means no number of it, least of all a certain one.
  (!term.includes('#') || typed.includes('#')) &&
  (!/\d/.test(term) || /^scs-\d+$|^[a-z-]+#\d+$|^[a-z]+\d[a-z]?$|^k\ds$/.test(term));

/** Words of the minutes that begin with what is typed, most frequent first; no slips, no file names. */
function completeWord(index: SearchIndex, typed: string, limit: number): string[] {
  const term = fold(typed);
  if (term.length < 2) return [];
  const [start, end] = index.findPrefix(term);
  const frequencyOf = (at: number) => index.frequencies[at] ?? 0;
  const whole = index.terms[start] === term ? frequencyOf(start) : 0;
  const found: number[] = [];
  for (let at = start; at < end; at += 1) {
    const own = index.terms[at] as string;
    if (own !== term && frequencyOf(at) >= LEAST && isSaid(own, term)) found.push(at);
  }
  const sorted = found.sort((a, b) => frequencyOf(b) - frequencyOf(a)).slice(0, limit * 2);
  const isSlip = (at: number): boolean => {
    const own = index.terms[at] as string;
    const isLike = (other: string, frequency: number) =>
      frequency >= MUCH_MORE * frequencyOf(at) &&
      countEdits(own, other) === 1 &&
      !toWordForms(own).includes(other);
    return (
      isLike(term, whole) || sorted.some((b) => isLike(index.terms[b] as string, frequencyOf(b)))
    );
  };
  return sorted
    .filter((at) => !isSlip(at))
    .slice(0, limit)
    .map((at) => index.terms[at] as string);
}

/** Nobody types more: a text that was pasted is not completed. */
const LONGEST = 500;
/** All before, a minus, then what is typed: the quoted value of an operator, or up to the last blank. */
const END = /^(.*?)(-?)([a-z]+:"[^"]*|(?:[a-z]+:)?"?[^\s"]*)$/is;

/**
 * How the end of a query could go on: the value of an operator, an operator, or a word.
 * @throws where the file of references can't be had and is asked for.
 */
export async function completeQuery(
  index: SearchIndex,
  query: string,
  limit: number,
): Promise<Completion[]> {
  if (query.length > LONGEST) return [];
  const [, before = '', minus = '', typed = ''] = END.exec(query) ?? [];
  const toCompletion = (text: string, hint?: string, blank = ' '): Completion => ({
    query: `${before}${minus}${text}${blank}`,
    text,
    ...(hint && {hint}),
  });
  const [, name = '', value = ''] = /^([a-z]+):"?(.*)$/i.exec(typed) ?? [];
  const operator = OPERATORS.find((known) => known === name.toLowerCase());
  if (operator) {
    const values = findValues(await listValues(index, operator), value, limit + 1);
    return values
      .filter((found) => found.value !== value)
      .slice(0, limit)
      .map((found) => toCompletion(`${operator}:${found.value}`, found.hint));
  }
  if (typed === '' || typed.startsWith('"') || name !== '') return [];
  const operators = OPERATORS.filter(
    (known) => typed.length > 1 && known.startsWith(typed.toLowerCase()),
  ).map((known) => toCompletion(`${known}:`, HINTS[known], ''));
  const words = completeWord(index, typed, limit).map((word) => toCompletion(word));
  return [...operators, ...words].slice(0, limit);
}
