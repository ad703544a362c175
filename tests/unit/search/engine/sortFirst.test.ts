import {expect, it} from 'vitest';
import {sortFirst} from '../../../../plugins/minutes/search/engine/sortFirst';

const VALUES = [5, 3, 9, 1, 7, 3, 8, 2, 9, 4];
const byValue = (a: number, b: number) => a - b;

it.each([1, 2, 3, 9, 10, 11, Infinity])('the first %s are those of a sorted list', (most) => {
  const sorted = [...VALUES].sort(byValue);
  const found = sortFirst([...VALUES], most, byValue);
  expect(found.slice(0, most)).toEqual(sorted.slice(0, most));
  expect([...found].sort(byValue)).toEqual(sorted);
});
