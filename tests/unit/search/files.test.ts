import {describe, expect, it} from 'vitest';
import {
  packCounts,
  packTerms,
  sumUp,
  toDifferences,
  unpackCounts,
  unpackTerms,
} from '../../../plugins/minutes/search/files';

/** The same numbers in each run: a linear congruential generator. */
function* randomNumbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    yield state;
  }
}

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('packed terms', () => {
  it.each([
    ['none', []],
    ['one', ['zitadel']],
    ['the empty one', ['', 'a']],
    ['one twice', ['ovn', 'ovn']],
    ['beginnings of each other', ['a', 'aa', 'aaa', 'ab', 'b']],
    ['digits first, which are no counts', ['0', '00', '0214', '1', '9z', 'z9']],
    ['identifiers', ['scs', 'scs-0214', 'scs-0214-v2', 'standards#859', 'v1.27.3']],
    ['a longer beginning than a letter can tell', ['a'.repeat(39) + 'x', 'a'.repeat(39) + 'y']],
    ['other alphabets', ['αθηνα', 'εζη', 'йога', '東京', '東北']],
    // The two letters share the first half of their code.
    ['letters beyond 16 bits', ['𐐨pen', '𐐩pen', '𐐩pera']],
    ['names of what objects have', ['__proto__', 'constructor', 'hasownproperty']],
  ])('give back what was packed: %s', (_, terms) => {
    expect(unpackTerms(throughJson(packTerms(terms)))).toEqual(terms);
  });

  it('give back whatever words', () => {
    const random = randomNumbers(7);
    const letters = ['a', 'b', '0', '9', '-', '#', 'ü', 'ж', '𝒪', '京', '\ud83d'];
    for (let run = 0; run < 300; run += 1) {
      const terms = Array.from({length: random.next().value % 40}, () =>
        Array.from(
          {length: 1 + (random.next().value % 44)},
          () => letters[random.next().value % (run % 2 ? 2 : letters.length)],
        ).join(''),
      ).sort();
      expect(unpackTerms(throughJson(packTerms(terms)))).toEqual(terms);
    }
  });

  it('leave out what a term shares with the one before', () => {
    expect(packTerms(['status', 'statuspage', 'step'])).toBe('AstatusGpageCep');
  });
});

describe('packed counts', () => {
  it('are exact while small, and rough but in their order above', () => {
    const counts = [0, 1, 15, 20, 21, 60, 1000, 8000];
    const read = unpackCounts(throughJson(packCounts(counts)));
    expect(read.slice(0, 4)).toEqual(counts.slice(0, 4));
    for (const [i, count] of counts.entries()) {
      expect(read[i]).toBeGreaterThanOrEqual(count * 0.8);
      expect(read[i]).toBeLessThanOrEqual(count * 1.25);
      expect(read[i]).toBeGreaterThanOrEqual(read[i - 1] ?? 0);
    }
  });

  it('are a digit each, however large', () => {
    expect(packCounts([7, 10_000_000])).toHaveLength(2);
    expect(unpackCounts(packCounts([10_000_000]))[0]).toBeGreaterThan(8000);
  });
});

describe('differences', () => {
  it('are as documented', () => {
    expect(toDifferences([3, 8, 9])).toEqual([3, 5, 1]);
  });

  it.each([[[]], [[0]], [[0, 1, 2]], [[5, 5, 7]], [[0, 100_000, 4_000_000_000]]])(
    'of %j add up to it',
    (numbers) => {
      expect([...sumUp(throughJson(toDifferences(numbers)))]).toEqual(numbers);
    },
  );
});
