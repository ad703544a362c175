import {expect, it} from 'vitest';
import {matchName} from '../../../../plugins/minutes/search/engine/matchName';

const rankOf = (words: string, name: string) => matchName(words.split(' '), name)?.rank;

it.each([
  ['status page', 'Status Page', 3],
  ['statuspage', 'Status Page', 3],
  ['ziplock', 'zip-lock', 3],
  ['stat', 'Status Page', 2],
  ['statusp', 'Status Page', 2],
  ['page', 'Status Page', 1],
  ['page stat', 'Status Page', 1],
  ['staus page', 'Status Page', 0],
  ['domian manager', 'Domain Manager', 0],
])('%s is %s, rank %i', (words, name, rank) => {
  expect(rankOf(words, name)).toBe(rank);
});

it.each([
  ['ovn', 'SIG Standardization'],
  ['c', 'Volume encryption'],
  ['c', 'Team Container'],
  ['client ip', 'SIG Central API'],
  ['stas', 'Status Page'],
  ['status of page', 'Status Page'],
  ['page', 'Webpage'],
])('%s is not %s', (words, name) => {
  expect(rankOf(words, name)).toBeUndefined();
});

it('marks the words, and no more of them than was typed', () => {
  const {marks = []} = matchName(['stan', 'sig'], 'SIG Standardization') ?? {};
  expect(marks.map(([start, end]) => 'SIG Standardization'.slice(start, end))).toEqual([
    'SIG',
    'Stan',
  ]);
});
