import {type DayRange, overlaps, readDays} from './dates';
import {findReferences} from './findReferences';
import {holdsKind, ITEM_KINDS, type ItemKind, sectionsOfTopic, toItemKind} from './itemKinds';
import {sortByLikeness} from './nearest';
import type {SearchIndex} from './openIndex';
import type {FilterClause, Operator} from './parseQuery';
import type {Head, TeamHead, TopicHead} from '../files';
import {toPlain} from '../fold';
import type {QueryProblem} from '../types';

export type Filters = {
  /**
   * True where all filters let a section through; `without` leaves out those of one operator. What
   * is asked for is to be on the topics asked for: `kinds` are those of `is:`, or others.
   */
  test: (section: number, without?: Operator, kinds?: readonly ItemKind[]) => boolean;
  /** Those of `is:`. */
  kinds: readonly ItemKind[];
  /** True where there is any. */
  active: boolean;
  /** True where the last one is still being written: it counts once it is something. */
  waits: boolean;
  problems: QueryProblem[];
};

type Test = (section: number, kinds: readonly ItemKind[]) => boolean;

const MOST_SUGGESTIONS = 5;
/** What may still become a date. */
const BEGUN_DATE = /^(?:\d{1,7}|\d{4}-\d?|\d{4}-\d\d-\d?)$/;

/** Quoted where it has to be. */
const write = (operator: string, value: string): string =>
  `${operator}:${/\s/.test(value) ? `"${value}"` : value}`;

/** Those that a value names: exactly, or else as their beginning. */
function findNamed<T>(
  entries: readonly T[],
  namesOf: (entry: T) => readonly string[],
  value: string,
): number[] {
  const wanted = toPlain(value);
  const matching = (test: (name: string) => boolean) =>
    entries.flatMap((entry, i) => (namesOf(entry).some((name) => test(toPlain(name))) ? [i] : []));
  const exact = matching((name) => name === wanted);
  return exact.length > 0 || wanted === ''
    ? exact
    : matching((name) => name.startsWith(wanted) || name.includes(` ${wanted}`));
}

/** The topics that a value names, as indices. */
export function findTopics({topics}: Head, value: string): number[] {
  return findNamed(topics, (t) => [t.slug, t.name, ...t.spellings], value);
}

/** Each list of kinds is asked for at every section. */
function memoize<T>(get: (kinds: readonly ItemKind[]) => T): (kinds: readonly ItemKind[]) => T {
  const known = new Map<string, T>();
  return (kinds) => {
    const key = kinds.join();
    const value = known.get(key) ?? get(kinds);
    known.set(key, value);
    return value;
  };
}

function testDays(index: SearchIndex, allowed: (range: DayRange) => boolean): Test {
  return (section) => {
    const range = index.days[index.documentOf[section] ?? -1];
    return range !== undefined && allowed(range);
  };
}

/**
 * What the operators of a query let through: several of one kind mean any of them, those of
 * different kinds all. `after:` and `before:` must all hold.
 * @throws where the file of references can't be had and is asked for.
 */
export async function resolveFilters(
  index: SearchIndex,
  clauses: readonly FilterClause[],
): Promise<Filters> {
  const {head} = index;
  const problems: QueryProblem[] = [];
  const kinds = clauses
    .filter(({operator, negative}) => operator === 'is' && !negative)
    .flatMap(({value}) => toItemKind(value) ?? []);
  const anyOf = new Map<Operator, Test[]>();
  const all: Test[] = [];
  let waits = false;

  async function toTest(clause: FilterClause): Promise<Test | undefined> {
    const {operator, value, text, start, end, open} = clause;
    const wait = () => {
      waits = true;
      return undefined;
    };
    const report = (reason: QueryProblem['reason'], suggestions: string[]) => {
      problems.push({
        text,
        start,
        end,
        reason,
        suggestions: suggestions.slice(0, MOST_SUGGESTIONS),
      });
    };
    switch (operator) {
      case 'team': {
        const namesOf = (t: TeamHead) => [t.slug, t.label, ...t.names];
        const found = new Set(findNamed(head.teams, namesOf, value));
        if (found.size === 0) {
          const near = sortByLikeness(head.teams, namesOf, value);
          report(
            'unknown team',
            near.map(({slug}) => write('team', slug)),
          );
        }
        return (section) => found.has(head.documentTeams[index.documentOf[section] ?? -1] ?? -1);
      }
      case 'topic': {
        const namesOf = (t: TopicHead) => [t.slug, t.name, ...t.spellings];
        const found = findTopics(head, value);
        if (found.length === 0) {
          const most = [...head.topics].sort((a, b) => b.meetings - a.meetings);
          report(
            'unknown topic',
            sortByLikeness(most, namesOf, value).map(({slug}) => write('topic', slug)),
          );
        }
        const sectionsOf = memoize((asked: readonly ItemKind[]) => {
          const lists = found.map((i) => Array.from(sectionsOfTopic(index, i, asked)));
          return new Set(lists.flat());
        });
        return (section, asked) => sectionsOf(clause.negative ? [] : asked).has(section);
      }
      case 'ref': {
        const found = findReferences(await index.loadReferences(), value);
        if (found.length === 0) report('unknown reference', []);
        const sections = new Set(found.flatMap((reference) => Array.from(reference.sections)));
        return (section) => sections.has(section);
      }
      case 'is': {
        const kind = toItemKind(value);
        if (!kind) {
          if (open && ITEM_KINDS.some((known) => known.startsWith(value.toLowerCase())))
            return wait();
          report(
            'unknown kind',
            ITEM_KINDS.map((known) => write('is', known)),
          );
          return undefined;
        }
        return (section) => holdsKind(index, section, kind);
      }
      default: {
        const days = readDays(value);
        if (!days) {
          if (open && BEGUN_DATE.test(value)) return wait();
          report(
            'not a date',
            ['2024', '2024-05', '2024-05-02'].map((day) => write(operator, day)),
          );
          return undefined;
        }
        return testDays(index, (range) =>
          operator === 'after'
            ? range.last >= days.first
            : operator === 'before'
              ? range.first <= days.last
              : overlaps(range, days),
        );
      }
    }
  }

  for (const clause of clauses) {
    const test = await toTest(clause);
    if (!test) continue;
    if (clause.negative) {
      all.push((section, asked) => !test(section, asked));
    } else if (clause.operator === 'after' || clause.operator === 'before') {
      all.push(test);
    } else {
      anyOf.set(clause.operator, [...(anyOf.get(clause.operator) ?? []), test]);
    }
  }
  return {
    test: (section, without, asked = kinds) =>
      all.every((test) => test(section, asked)) &&
      Array.from(anyOf).every(
        ([operator, tests]) => operator === without || tests.some((test) => test(section, asked)),
      ),
    kinds,
    active: all.length > 0 || anyOf.size > 0,
    waits,
    problems,
  };
}
