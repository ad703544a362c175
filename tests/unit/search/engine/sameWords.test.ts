import {expect, it} from 'vitest';
import {findSameWords, indexSameWords} from '../../../../plugins/minutes/search/engine/sameWords';

it('leads both ways and from plurals, but not from one word of a row to another', () => {
  const known = indexSameWords([
    ['abstimmung', ['vote', 'voting']],
    ['schluessel', ['key']],
  ]);
  expect(findSameWords(known, 'abstimmungen')).toEqual(['vote', 'voting']);
  expect(findSameWords(known, 'votes')).toEqual(['abstimmung']);
  expect(findSameWords(known, 'vote')).toEqual(['abstimmung']);
  expect(findSameWords(known, 'tree')).toEqual([]);
});
