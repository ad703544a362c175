import {describe, expect, it} from 'vitest';
import {engineOf, placesOf} from '../sampleIndex';

const engine = engineOf({
  'iaas/20240101.md': '# Keycloak\n\n- We look at keycloak\n\n# Plans\n\n- Gardener was dropped\n',
  'iaas/20240102.md': '# Barbican\n\n- The barbican is slow\n- Decision: it stays\n',
  'ops/20240103.md': '# Notes\n\n- The rack is noisy\n- Noisy racks\n',
});
const ask = async (query: string) => {
  const answer = await engine.search({query});
  return {places: placesOf(answer), leftOut: answer.leftOut};
};

describe('where no section has enough of the words', () => {
  it('names are kept, and what else was asked is said to be left out', async () => {
    // "dropped" is as rare; "keycloak" is a topic, and "barbican" heads a section.
    expect(await ask('why was keycloak dropped')).toEqual({
      places: ['iaas/20240101.md#keycloak'],
      leftOut: ['dropped'],
    });
    expect(await ask('barbican dropped')).toEqual({
      places: ['iaas/20240102.md#barbican'],
      leftOut: ['dropped'],
    });
  });

  it('a word that stands in no minutes goes first', async () => {
    expect(await ask('rack unicorn')).toEqual({
      places: ['ops/20240103.md#notes'],
      leftOut: ['unicorn'],
    });
  });

  it('what must be there is not left out', async () => {
    expect(await ask('barbican "dropped" ')).toEqual({
      places: ['iaas/20240101.md#plans'],
      leftOut: ['barbican'],
    });
    expect(await ask('keycloak team:ops')).toEqual({places: [], leftOut: []});
    expect((await ask('keycloak rack team:ops')).leftOut).toEqual(['keycloak']);
  });

  it('nothing is found where no word stands in the minutes, even if some are like it', async () => {
    expect(await ask('wedding photographer')).toEqual({places: [], leftOut: []});
    // A topic is worth a slip of the pen.
    expect((await ask('keyclaok photographer')).places).toEqual(['iaas/20240101.md#keycloak']);
  });

  it('nothing is left out where enough is found', async () => {
    expect((await ask('what was decided about barbican')).leftOut).toEqual([]);
    expect((await ask('what was decided about barbican')).places[0]).toBe(
      'iaas/20240102.md#barbican',
    );
  });
});
