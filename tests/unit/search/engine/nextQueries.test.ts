import {expect, it} from 'vitest';
import {nextQueries} from '../../../../plugins/minutes/search/engine/nextQueries';
import {openSample} from '../sampleIndex';

const index = await openSample({
  'iaas/20240102.md': '# Keycloak\n\n- kernel and keys, key by key\n',
  'iaas/20240103.md': '# Keycloak again\n\n- über den Kernel\n',
  'iaas/20240104.md': '# Keystone\n\n- ceph\n',
});

it('a word goes on with the letters that words of the minutes go on with, most frequent first', () => {
  expect(nextQueries(index, 'ke', 9)).toEqual(['key', 'ker']);
  // Two sections with Keycloak, one with Keystone, one with keys; and the word may end here.
  expect(nextQueries(index, 'the key', 9)[0]).toBe('the keyc');
  expect(new Set(nextQueries(index, 'the key', 9))).toEqual(
    new Set(['the keyc', 'the keys', 'the key ']),
  );
});

it('what is typed stays as it is, whatever its size and accents', () => {
  expect(nextQueries(index, 'Ube', 9)).toEqual([]);
  expect(nextQueries(index, 'KEYC', 9)).toEqual(['KEYCl']);
});

it('a new word begins with any letter that words begin with, and no more than wanted', () => {
  expect(nextQueries(index, 'ceph ', 2)).toEqual(['ceph k', 'ceph a']);
});

it('a word after a hyphen goes on like any other', () => {
  expect(nextQueries(index, 'scs-ke', 9)).toEqual(['scs-key', 'scs-ker']);
});

it('nothing is foreseen within operators, phrases and identifiers', () => {
  for (const query of ['team:i', '"key', '-ke', 'the -ke', 'scs-0', 'x-0', 'standards#8']) {
    expect(nextQueries(index, query, 9)).toEqual([]);
  }
});
