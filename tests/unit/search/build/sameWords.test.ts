import {expect, it} from 'vitest';
import {selectSameWords} from '../../../../plugins/minutes/search/build/sameWords';

it('keeps rows of which the minutes have a word, folded', () => {
  const rows = {
    Verschlüsselung: ['encryption'],
    Wahl: ['election'],
    Datenschutz: ['privacy', 'data protection'],
    Gesetz: ['law'],
  };
  const terms = new Set(['encryption', 'wahl', 'data', 'protection']);
  expect(selectSameWords(rows, (term) => terms.has(term))).toEqual([
    ['verschluesselung', ['encryption']],
    ['wahl', ['election']],
    ['datenschutz', ['privacy', 'data protection']],
  ]);
});
