import {describe, expect, it} from 'vitest';
import {countEdits, createSpeller} from '../../../../plugins/minutes/search/engine/spelling';

/** What is suggested for a word where the minutes have these words so often. */
async function correct(word: string, known: Record<string, number>): Promise<string[]> {
  const entries = Object.entries(known);
  const speller = createSpeller(
    entries.map(([term]) => term),
    entries.map(([, frequency]) => frequency),
  );
  return (await speller.correct(word)).map((found) => found.word);
}

describe('edits between words', () => {
  it.each([
    ['zitadel', 'zitadel', 0],
    ['', 'abc', 3],
    ['zitadell', 'zitadel', 1],
    ['rokify', 'rookify', 1],
    ['gardner', 'gardener', 1],
    ['kexcloak', 'keycloak', 1],
    // A swap is one slip, not two.
    ['barbicna', 'barbican', 1],
    ['domian', 'domain', 1],
    ['soinc', 'sonic', 1],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('%s and %s: %i', (a, b, edits) => {
    expect(countEdits(a, b)).toBe(edits);
    expect(countEdits(b, a)).toBe(edits);
  });
});

describe('a misspelt word', () => {
  it.each([
    ['barbicna', 'barbican'],
    ['rokify', 'rookify'],
    ['zitadell', 'zitadel'],
    ['soinc', 'sonic'],
    ['cehp', 'ceph'],
    ['kuberentes', 'kubernetes'],
    ['nurnberg', 'nuernberg'],
    ['игоа', 'иога'],
  ])('%s may have been meant as %s', async (word, meant) => {
    expect(await correct(word, {[meant]: 3, certification: 50, weekly: 80})).toEqual([meant]);
  });

  it('is corrected to the nearest words only, most frequent first', async () => {
    expect(
      await correct('clusrer', {cluster: 40, clusters: 90, clusterer: 1, cruiser: 90}),
    ).toEqual(['cluster']);
    expect(await correct('ceph', {cepx: 3, cepi: 9, cepha: 5})).toEqual(['cepi', 'cepha', 'cepx']);
  });

  it('is not corrected to a rare neighbour of a frequent word, a slip of its own', async () => {
    expect(await correct('hackatho', {hackathon: 40, hackathos: 1})).toEqual(['hackathon']);
    expect(await correct('hackatho', {hackathon: 9, hackathos: 1})).toEqual([
      'hackathon',
      'hackathos',
    ]);
  });

  it('has one slip where it is short, two where longer, three where long', async () => {
    expect(await correct('cepx', {caph: 5})).toEqual([]);
    expect(await correct('zuol', {zuul: 5})).toEqual(['zuul']);
    expect(await correct('rxxkify', {rookify: 5})).toEqual(['rookify']);
    expect(await correct('rxxxify', {rookify: 5})).toEqual([]);
    expect(await correct('kubxxxetes', {kubernetes: 5})).toEqual(['kubernetes']);
    expect(await correct('kubxxxxtes', {kubernetes: 5})).toEqual([]);
  });

  it('has no three slips with another first letter', async () => {
    expect(await correct('getrennt', {berendt: 90})).toEqual([]);
    expect(await correct('lubernetas', {kubernetes: 5})).toEqual(['kubernetes']);
  });

  it.each(['ovm', 'k8', '', 'scs2', 'v1273', '0214', 'k8scapj'])(
    'is not looked for where it is short or has a digit: %s',
    async (word) => {
      expect(
        await correct(word, {ovn: 90, k8: 90, scs1: 90, v1274: 90, '0215': 90, k8scapi: 90}),
      ).toEqual([]);
    },
  );

  it('is not corrected to a word that is short or has a digit', async () => {
    expect(await correct('zuull', {zuul: 5, zuul1: 90, zuu: 90})).toEqual(['zuul']);
  });

  it('is never corrected to itself, nor to more than three words', async () => {
    expect(await correct('node', {node: 90, nodes: 9, mode: 9, code: 9, note: 9})).toHaveLength(3);
    expect(await correct('node', {node: 90, nodes: 9})).toEqual(['nodes']);
  });

  it('is none of no words', async () => {
    expect(await correct('zitadel', {})).toEqual([]);
  });

  it('takes a doubled letter or a swap for what was meant, before another letter', async () => {
    expect(await correct('miror', {minor: 60, mirror: 16})).toEqual(['mirror']);
    expect(await correct('barbicna', {barbican: 9, barbicans: 90})).toEqual(['barbican']);
  });
});
