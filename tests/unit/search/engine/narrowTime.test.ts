import {expect, it} from 'vitest';
import {engineOf} from '../sampleIndex';
import {narrowTime} from '../../../../plugins/minutes/search/engine/narrowTime';

it('asks for a time in words by operators, and leaves everything else in its place', () => {
  expect(narrowTime('lbaas summer 2023 team:iaas')).toEqual({
    query: 'lbaas             team:iaas after:2023-06-01 before:2023-08-31',
    period: {text: 'summer 2023', first: '2023-06-01', last: '2023-08-31'},
  });
});

it('takes digits for a time only where it is asked to', async () => {
  expect(narrowTime('iaas 25.01.2023', true)?.period).toMatchObject({first: '2023-01-25'});
  expect(narrowTime('iaas 25 Jan 2023', true)).toBeUndefined();
  const engine = engineOf({
    'iaas/20230704.md': '# A\n\n- Octavia\n',
    'iaas/20230711.md': '# A\n\n- Octavia, asked for on 05.07.2023\n',
  });
  expect(await engine.search({query: 'octavia 04.07.2023'})).toMatchObject({
    total: 1,
    leftOut: [],
    period: {text: '04.07.2023'},
  });
  // Found as it is written.
  expect((await engine.search({query: 'octavia 05.07.2023'})).period).toBeUndefined();
  expect((await engine.search({query: 'octavia 06.07.2023'})).leftOut).toEqual(['06.07.2023']);
});

it.each([
  'lbaas',
  'lbaas 2023-06',
  'lbaas 2023',
  '"summer 2023"',
  'topic:"summer 2023"',
  'on:2023-06',
])('leaves %s alone', (query) => {
  expect(narrowTime(query)).toBeUndefined();
});

it('searches that time alone, says so, and all where it is asked to or nothing is found', async () => {
  const engine = engineOf({
    'iaas/20230704.md': '# A\n\n- Octavia\n',
    'iaas/20240704.md': '# A\n\n- Octavia and Zuul\n',
  });
  const narrowed = await engine.search({query: 'octavia summer 2023'});
  expect(narrowed).toMatchObject({
    query: 'octavia summer 2023',
    total: 1,
    period: {text: 'summer 2023'},
  });
  expect((await engine.search({query: 'octavia summer 2023', exact: true})).period).toBeUndefined();
  expect((await engine.search({query: 'zuul summer 2023'})).period).toBeUndefined();
});
