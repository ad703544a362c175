import {expect, it} from 'vitest';
import {groupSeries, toMember} from '../../../plugins/minutes/suggest/series';

it('knows the members of a series, and that versions of anything are none', () => {
  expect(toMember('R4')).toEqual({stem: 'R', number: 4, padded: false});
  expect(toMember('VP-06')).toEqual({stem: 'VP', number: 6, padded: true});
  expect(toMember('Release 12')).toEqual({stem: 'Release', number: 12, padded: false});
  expect(['v2', 'k8s', '2024', 'IPv'].map(toMember)).toEqual(Array(4).fill(undefined));
});

it('makes a series of three names with different numbers, not of two', () => {
  const names = ['R4', 'IPv4', 'r5', 'IPv6', 'R6', 'Zuul'].map((name) => ({name}));
  expect([...groupSeries(names)]).toEqual([['r', [names[0], names[2], names[4]]]]);
});
