import {expect, it} from 'vitest';
import {createLookAhead} from '../../../../plugins/minutes/client/search/lookAhead';
import type {Findings} from '../../../../plugins/minutes/search/types';

const findings = (query: string, from: string[] = []) =>
  ({
    answer: {query, corrections: from.map((word) => ({from: word, to: []}))},
    jumps: [],
    completions: [],
  }) as never as Findings;

/** After everything that only waits for answers which are there. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

function setUp(next: string[] = [], from: string[] = []) {
  const asked: string[] = [];
  const ahead = createLookAhead(
    async (query) => {
      asked.push(query);
      return findings(query);
    },
    async () => new Map(next.map((query) => [query, findings(query, from)])),
  );
  return {asked, ahead};
}

it('a query that was prepared is not asked again', async () => {
  const {asked, ahead} = setUp();
  ahead.prepare('ca');
  expect(asked).toEqual(['ca']);
  expect((await ahead.take('ca')).answer.query).toBe('ca');
  expect(asked).toEqual(['ca']);
});

it('what the field has counts, not what was prepared', async () => {
  const {asked, ahead} = setUp();
  ahead.prepare('ca');
  expect((await ahead.take('cal')).answer.query).toBe('cal');
  await ahead.take('ca');
  expect(asked).toEqual(['ca', 'cal', 'ca']);
});

it('what was foreseen is there at once, for the next key only', async () => {
  const {asked, ahead} = setUp(['cal', 'car']);
  ahead.foresee('ca');
  await settled();
  ahead.prepare('cal');
  expect(ahead.take('cal')).toEqual(findings('cal'));
  expect(asked).toEqual([]);
  expect(ahead.take('car')).toBeInstanceOf(Promise);
});

it('a capital letter finds what was foreseen for the small one', async () => {
  const {asked, ahead} = setUp(['team c', 'Cn']);
  ahead.foresee('team ');
  await settled();
  expect(ahead.take('team C')).toEqual(findings('team c'));
  ahead.foresee('C');
  await settled();
  ahead.prepare('CN');
  expect(asked).toEqual([]);
  expect(ahead.take('CN')).toEqual(findings('Cn'));
});

it('a capital letter in a word that is corrected is asked for, as the correction names it', async () => {
  const {asked, ahead} = setUp(['cx'], ['cx']);
  ahead.foresee('c');
  await settled();
  ahead.prepare('cX');
  expect(await ahead.take('cX')).toEqual(findings('cX'));
  expect(asked).toEqual(['cX']);
  ahead.foresee('c');
  await settled();
  expect(ahead.take('cx')).toEqual(findings('cx', ['cx']));
});

it('what is foreseen for a query that was left meanwhile is dropped', async () => {
  const {ahead} = setUp(['cal']);
  ahead.foresee('ca');
  await ahead.take('k');
  expect(ahead.take('cal')).toBeInstanceOf(Promise);
});

it('a failure is heard of by whoever takes the query, and by nobody else', async () => {
  const fail = async () => {
    throw new Error('broken');
  };
  const ahead = createLookAhead(fail, fail);
  ahead.prepare('ca');
  ahead.foresee('c');
  await expect(ahead.take('ca')).rejects.toThrow('broken');
});
