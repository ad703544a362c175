import {expect, it} from 'vitest';
import {type Found, keepFindings} from '../../../../plugins/minutes/client/search/keepFindings';
import type {Findings} from '../../../../plugins/minutes/search/types';

const make = (hits: string[], jumps: string[] = []): Findings =>
  ({
    answer: {total: hits.length, hits: hits.map((permalink) => ({permalink})), marks: ['a']},
    jumps: jumps.map((permalink) => ({permalink})),
    completions: [],
  }) as never;

const NOTHING: Found = {answer: undefined, jumps: [], completions: []};

it('what stands where it stood is the same object, the rest is new', () => {
  const before = keepFindings(NOTHING, make(['/a', '/b', '/c'], ['/team']));
  const after = keepFindings(before, make(['/a', '/x', '/c'], ['/team']));
  expect(after.answer?.hits.map(({permalink}) => permalink)).toEqual(['/a', '/x', '/c']);
  expect(after.answer?.hits[0]).toBe(before.answer?.hits[0]);
  expect(after.answer?.hits[1]).not.toBe(before.answer?.hits[1]);
  expect(after.answer?.marks).toBe(before.answer?.marks);
  expect(after.jumps).toBe(before.jumps);
});

it('a list that became shorter or longer is the new one', () => {
  const before = keepFindings(NOTHING, make(['/a', '/b'], ['/team', '/topic']));
  const after = keepFindings(before, make(['/a'], ['/team']));
  expect(after.answer?.hits.map(({permalink}) => permalink)).toEqual(['/a']);
  expect(after.jumps).toHaveLength(1);
});
