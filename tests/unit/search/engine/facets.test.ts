import {beforeAll, describe, expect, it} from 'vitest';
import type {SearchEngine, SearchRequest} from '../../../../plugins/minutes/search/types';
import {engineOf} from '../sampleIndex';

let engine: SearchEngine;

beforeAll(() => {
  engine = engineOf({
    'container/20230105.md': '# Zuul\n\n- Zuul on the status page\n',
    'container/20240105.md': '# Zuul\n\n- Zuul\n\n# Other\n\n- Ceph, Keycloak\n',
    'iaas/20240110.md': '# Zuul\n\n- Decision: zuul and Keycloak\n- AI @kim: zuul\n',
    'iaas/20240210.md': '# Zuul\n\n- Zuul\n',
    'sig-iam/202403-review.md': '# Review\n\n- We agreed on zuul\n',
    'sig-iam/notes.md': '# Notes\n\n- Zuul\n',
    // Has a team, a year and a topic of its own, and none of the words.
    'ops/20220101.md': '# Health board\n\n- Ceph\n',
  });
});

const ask = (query: string, more: Partial<SearchRequest> = {}) =>
  engine.search({query, full: true, ...more});

/** `iaas 2`, with a star where the query has it. */
async function facetsOf(query: string) {
  const {facets} = await ask(query);
  return Object.fromEntries(
    Object.entries(facets ?? {}).map(([name, values]) => [
      name,
      values.map(({value, count, chosen}) => `${value} ${count}${chosen ? '*' : ''}`),
    ]),
  );
}

describe('facets', () => {
  it('have what the hits have and nothing else, most frequent first, years newest first', async () => {
    expect(await facetsOf('zuul')).toEqual({
      team: ['sig-iam 2', 'container 2', 'iaas 2'],
      year: ['2024 4', '2023 1'],
      topic: ['keycloak 1', 'status-page 1'],
      kind: ['decision 2', 'action 1', 'likely 1', 'marked 1'],
    });
  });

  it('leave their own operator out of the count, for several of its values mean any', async () => {
    expect(await facetsOf('zuul team:iaas')).toEqual({
      team: ['sig-iam 2', 'container 2', 'iaas 2*'],
      year: ['2024 2'],
      topic: ['keycloak 1'],
      kind: ['action 1', 'decision 1', 'marked 1'],
    });
    expect(await facetsOf('zuul on:2023 team:container')).toEqual({
      team: ['container 1*'],
      year: ['2024 1', '2023 1*'],
      topic: ['status-page 1'],
      kind: [],
    });
    expect((await facetsOf('zuul is:decision')).kind).toEqual([
      'decision 2*',
      'action 1',
      'likely 1',
      'marked 1',
    ]);
    expect((await facetsOf('zuul topic:keycloak')).topic).toEqual(['keycloak 1*', 'status-page 1']);
  });

  it('count no more where an operator has a minus, which takes its hits away', async () => {
    expect((await facetsOf('zuul -team:iaas')).team).toEqual(['sig-iam 2', 'container 2']);
    expect((await facetsOf('zuul after:2024')).year).toEqual(['2024 4']);
  });

  it('know their value as chosen in whatever spelling', async () => {
    expect((await facetsOf('zuul team:"team iaas"')).team).toContain('iaas 2*');
    expect((await facetsOf('zuul topic:"Status Page"')).topic).toContain('status-page 1*');
  });

  it('count what is on a topic, where both are asked for: not what shares its section', async () => {
    // The decision there names Keycloak, the action item does not.
    expect((await ask('topic:keycloak is:marked')).total).toBe(1);
    expect((await ask('topic:keycloak is:action')).total).toBe(0);
    expect((await ask('topic:keycloak -is:action')).total).toBe(1);
    expect((await facetsOf('zuul topic:keycloak')).kind).toEqual(['decision 1', 'marked 1']);
    expect((await facetsOf('zuul is:action')).topic).toEqual([]);
  });

  it('count as many hits as choosing the value gives', async () => {
    for (const query of [
      'zuul',
      'topic:keycloak',
      'is:marked',
      'is:action topic:keycloak',
      'zuul team:iaas',
      'on:2024',
      'zuul -on:2023',
      '"zuul"',
      'ceph',
    ]) {
      const {facets} = await ask(query);
      const values = Object.values(facets ?? {}).flat();
      expect(values.filter(({count}) => count === 0)).toEqual([]);
      for (const {operator, count} of values) {
        const name = operator.slice(0, operator.indexOf(':') + 1);
        const others = query.split(' ').filter((part) => !part.startsWith(name));
        expect([query, operator, (await ask([...others, operator].join(' '))).total]).toEqual([
          query,
          operator,
          count,
        ]);
      }
    }
  });

  it('are there only where they are asked for', async () => {
    const answer = await engine.search({query: 'zuul'});
    expect(['facets', 'months', 'undated'].filter((key) => key in answer)).toEqual([]);
  });
});

describe('hits by month', () => {
  it('are counted oldest first, with how many have no date', async () => {
    const {months, undated} = await ask('zuul');
    expect(months).toEqual([
      {month: '2023-01', count: 1},
      {month: '2024-01', count: 2},
      {month: '2024-02', count: 1},
      {month: '2024-03', count: 1},
    ]);
    expect(undated).toBe(1);
  });

  it('leave out months that the query is limited to, so that others can be chosen', async () => {
    const {months, undated} = await ask('zuul on:2024-02 team:iaas');
    expect(months).toEqual([
      {month: '2024-01', count: 1},
      {month: '2024-02', count: 1},
    ]);
    expect(undated).toBe(0);
  });
});
