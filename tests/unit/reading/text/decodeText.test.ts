import {expect, it} from 'vitest';
import {htmlOf, read} from '../read';

it('keeps line numbers whatever the line ends are', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const {sections} = read(['\uFEFF# A', '', 'b', '## C'].join(end));
    expect(sections.map(({heading, startLine}) => [heading, startLine])).toEqual([
      ['A', 1],
      ['C', 4],
    ]);
  }
});

it('removes control characters', () => {
  expect(htmlOf('a\u0000b\u0007c\u001b[31m\td\u009f')).toBe('<p>abc[31m\td</p>');
});

it('keeps words apart that only a break of a word processor parts', () => {
  expect(htmlOf('a\u000Bb\u000Cc\u0085d')).toBe('<p>a b c d</p>');
});
