import {describe, expect, it} from 'vitest';
import {repairEncoding} from '../../../../plugins/minutes/reading/text/repairEncoding';
import {read} from '../read';

describe('doubly encoded text is repaired', () => {
  it.each([
    ['NÃ¼rnberg', 'Nürnberg'],
    ['Ãœbersicht, GrÃ¶ÃŸe, Ã\u0084rger', 'Übersicht, Größe, Ärger'],
    ['itâ€™s â€“ â€œxâ€\u009d â‚¬ â†’', 'it’s – “x” € →'],
    ['cafÃ© a\u00C2\u00A0b', 'café a\u00A0b'],
    ['ðŸš€ done', '🚀 done'],
  ])('%s', (written, meant) => {
    expect(repairEncoding(written)).toBe(meant);
  });
});

describe('correct text stays', () => {
  it.each([
    'Nürnberg',
    'IRMÃ',
    'AMANHÃ… sim',
    '„Spaß“',
    'São João',
    'Â la carte',
    'naïve',
    'Ã',
    '50 € – “x”',
  ])('%s', (text) => {
    expect(repairEncoding(text)).toBeUndefined();
  });
});

it('reports the lines, and leaves code alone, where such characters may be the matter', () => {
  const parsed = read('a\n\nNÃ¼rnberg `Ã¼`\n\n```\nÃ¼\n```');
  expect(parsed.repairedEncoding).toBe(true);
  expect(parsed.problems).toMatchObject([{rule: 'double-encoding', line: 3}]);
  expect(parsed.sections[0]?.html).toContain('Nürnberg <code>Ã¼</code>');
  expect(parsed.sections[0]?.html).toContain('<code>Ã¼\n');
});
