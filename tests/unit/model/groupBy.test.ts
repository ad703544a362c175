import {expect, it} from 'vitest';
import {groupBy} from '../../../plugins/minutes/model/groupBy';

it('puts together what has the same key, groups in the order of their first', () => {
  const groups = groupBy(['a1', 'b2', 'a3', 'c4'], (text) => text.charAt(0));
  expect(Array.from(groups.values())).toEqual([['a1', 'a3'], ['b2'], ['c4']]);
});
