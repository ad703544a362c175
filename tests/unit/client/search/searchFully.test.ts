import {describe, expect, it} from 'vitest';
import {searchFully} from '../../../../plugins/minutes/client/search/searchFully';
import type {
  FacetValue,
  SearchAnswer,
  SearchRequest,
} from '../../../../plugins/minutes/search/types';

const toValue = (operator: string, label: string, count: number): FacetValue => ({
  value: operator.split(':')[1] ?? '',
  operator,
  label,
  count,
  chosen: false,
});

/** Counts depend on how long the query is, so that it shows which query they are from. */
function createEngine(): {
  asked: SearchRequest[];
  search: (r: SearchRequest) => Promise<SearchAnswer>;
} {
  const asked: SearchRequest[] = [];
  const search = async (request: SearchRequest): Promise<SearchAnswer> => {
    asked.push(request);
    const count = request.query.length;
    return {
      query: request.query,
      problems: [],
      corrections: [],
      also: [],
      total: count,
      documents: 1,
      atLeast: false,
      hits: [],
      marks: [],
      facets: {
        team: [toValue('team:iaas', 'Team IaaS', count), toValue('team:ops', 'Team Ops', count)],
        year: [toValue('on:2024', '2024', count)],
        topic: [],
        kind: [],
      },
      months: [{month: '2024-05', count}],
      undated: count,
    };
  };
  return {asked, search};
}

describe('searchFully', () => {
  it('asks once where nothing is filtered', async () => {
    const engine = createEngine();
    await searchFully(engine, {query: 'lb after:2023', limit: 20});
    expect(engine.asked).toEqual([{query: 'lb after:2023', limit: 20, full: true}]);
  });

  it('counts each facet without its own filters, and months without days', async () => {
    const engine = createEngine();
    const query = 'lb team:"Team IaaS" on:2024-05';
    const answer = await searchFully(engine, {query, exact: true, sort: 'date', limit: 20});
    expect(engine.asked.map((request) => request.query)).toEqual([
      query,
      'lb on:2024-05',
      'lb team:"Team IaaS"',
    ]);
    expect(engine.asked.every(({exact, full}) => exact && full)).toBe(true);
    expect(answer.total).toBe(query.length);
    expect(answer.facets?.team.map(({count, chosen}) => [count, chosen])).toEqual([
      ['lb on:2024-05'.length, true],
      ['lb on:2024-05'.length, false],
    ]);
    const ofAllTimes = 'lb team:"Team IaaS"'.length;
    expect(answer.facets?.year).toMatchObject([{count: ofAllTimes, chosen: false}]);
    expect(answer.months).toEqual([{month: '2024-05', count: ofAllTimes}]);
  });

  it('offers the other values where a filter is all that is asked', async () => {
    const engine = createEngine();
    await searchFully(engine, {query: 'team:iaas'});
    expect(engine.asked.map(({query}) => query)).toEqual(['team:iaas', '-on:0001']);
  });
});
