import {describe, expect, it} from 'vitest';
import {createMask} from '../../../../plugins/minutes/reading/masking/createMask';

const GONE = '[removed on request]';

const redact = (entry: string, text: string) =>
  createMask({maskEmails: false, maskPhones: false, mailingLists: [], redact: [entry]}).text(text);

describe('a handle', () => {
  it.each([
    ['@kim-iaas: yes', `${GONE}: yes`],
    ['(@Kim-IaaS)', `(${GONE})`],
    ['kim-iaas (absent)', `${GONE} (absent)`],
    ['github.com/kim-iaas/x', `github.com/${GONE}/x`],
    ['kim%2Diaas, kim&#45;iaas', `${GONE}, ${GONE}`],
    ['photo-kim-iaas_2.png', `photo-${GONE}_2.png`],
    ['@kim-iaas.', `${GONE}.`],
  ])('goes from "%s"', (text, expected) => {
    expect(redact('@kim-iaas', text)).toBe(expected);
  });

  it.each(['@kim-iaas-2', '@my-kim-iaas', 'kim-iaasx', '@kim', 'xkim-iaas', 'kim iaas'])(
    'is not in "%s"',
    (text) => {
      expect(redact('@kim-iaas', text)).toBe(text);
    },
  );
});

it('an expression removes what it matches, a text in braces or dots only itself', () => {
  expect(redact('/P-\\d{4}/', 'p-0815 and P-1')).toBe(`${GONE} and P-1`);
  expect(redact('a.b (c)', 'a.b\n(c), axb (c)')).toBe(`${GONE}, axb (c)`);
});

it('an expression that may match nothing removes no more than it matches', () => {
  expect(redact('/x*/', 'axxb')).toBe(`a${GONE}b`);
});
