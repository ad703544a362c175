import {expect, test} from 'vitest';
import type {SearchHit} from '../../../plugins/minutes/search/types';
import {groupHits} from '../../../plugins/minutes/theme/MinutesSearchHits/groupHits';

const hit = (page: string, anchor: string) => ({page, anchor}) as SearchHit;
const hits = [hit('/a', '1'), hit('/b', '2'), hit('/a', '3'), hit('/c', '4')];

test('sections of one meeting stand together, meetings in the order of their best section', () => {
  const groups = groupHits(hits).map(([, group]) => group.map(({anchor}) => anchor));
  expect(groups).toEqual([['1', '3'], ['2'], ['4']]);
});
