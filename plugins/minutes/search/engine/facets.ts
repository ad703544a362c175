import type {Filters} from './filters';
import {holdsKind, ITEM_KINDS, type ItemKind, sectionsOfTopic} from './itemKinds';
import type {SearchIndex} from './openIndex';
import {toPlain} from '../fold';
import type {ParsedQuery} from './parseQuery';
import type {Ranked} from './rank';
import type {FacetName, FacetValue, SearchAnswer} from '../types';

const KIND_LABELS: Record<ItemKind, string> = {
  decision: 'Decision, marked or likely',
  marked: 'Marked as a decision',
  likely: 'Likely a decision',
  action: 'Action item, marked or probable',
  probable: 'Probably an action item',
};

type Counts = Map<string, number>;

const count = (counts: Counts, value: string): void => {
  counts.set(value, (counts.get(value) ?? 0) + 1);
};

/**
 * How many hits each further filter would leave; what would leave none is not there. A facet's own
 * operator is left out of the count, because several of its values mean any of them. Years newest
 * first, all else most frequent first.
 * @param found the sections that have the words, filters not applied.
 */
export function countFacets(
  index: SearchIndex,
  {filters}: Pick<ParsedQuery, 'filters'>,
  found: readonly Ranked[],
  {test, kinds: asked}: Pick<Filters, 'test' | 'kinds'>,
): Record<FacetName, FacetValue[]> {
  const {head, documentOf} = index;
  const teams: Counts = new Map();
  const years: Counts = new Map();
  const kinds: Counts = new Map();
  const hasTopic = new Uint8Array(head.sections);
  for (const {section} of found) {
    const document = documentOf[section] as number;
    if (test(section, 'team')) count(teams, String(head.documentTeams[document]));
    if (test(section, 'topic')) hasTopic[section] = 1;
    const year = head.dates[document]?.slice(0, 4);
    if (year && test(section, 'on')) count(years, year);
    for (const kind of ITEM_KINDS) {
      if (holdsKind(index, section, kind) && test(section, 'is', [kind])) count(kinds, kind);
    }
  }
  const topics: Counts = new Map();
  head.topics.forEach((_, topic) => {
    let number = 0;
    for (const section of sectionsOfTopic(index, topic, asked)) number += hasTopic[section] ?? 0;
    if (number > 0) topics.set(String(topic), number);
  });

  const chosen = new Set(
    filters
      .filter(({negative}) => !negative)
      .map(({operator, value}) => `${operator}:${toPlain(value)}`),
  );
  const toValues = (
    counts: Counts,
    operator: string,
    describe: (key: string) => {value: string; label: string},
  ): FacetValue[] =>
    Array.from(counts)
      .map(([key, number]) => {
        const {value, label} = describe(key);
        const text = `${operator}:${value}`;
        return {
          value,
          operator: text,
          label,
          count: number,
          chosen:
            chosen.has(`${operator}:${toPlain(value)}`) ||
            chosen.has(`${operator}:${toPlain(label)}`),
        };
      })
      .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));

  return {
    team: toValues(teams, 'team', (key) => {
      const team = head.teams[Number(key)];
      return {value: team?.slug ?? '', label: team?.label ?? ''};
    }).filter(({value}) => value !== ''),
    year: toValues(years, 'on', (key) => ({value: key, label: key})).sort((a, b) =>
      a.value < b.value ? 1 : -1,
    ),
    topic: toValues(topics, 'topic', (key) => {
      const topic = head.topics[Number(key)];
      return {value: topic?.slug ?? '', label: topic?.name ?? ''};
    }),
    kind: toValues(kinds, 'is', (key) => ({
      value: key,
      label: KIND_LABELS[key as ItemKind],
    })),
  };
}

/** Hits by month, oldest month first, and how many have no date; `on:` left out as for facets. */
export function countMonths(
  {head, documentOf}: SearchIndex,
  found: readonly Ranked[],
  test: Filters['test'],
): Required<Pick<SearchAnswer, 'months' | 'undated'>> {
  const months: Counts = new Map();
  let undated = 0;
  for (const {section} of found) {
    if (!test(section, 'on')) continue;
    const date = head.dates[documentOf[section] as number] ?? '';
    if (date.length >= 7) count(months, date.slice(0, 7));
    else undated += 1;
  }
  return {
    months: Array.from(months)
      .map(([month, number]) => ({month, count: number}))
      .sort((a, b) => (a.month < b.month ? -1 : 1)),
    undated,
  };
}
