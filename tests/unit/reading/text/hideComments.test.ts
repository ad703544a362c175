import {expect, it} from 'vitest';
import {htmlOf, read, rulesOf} from '../read';

it('hides what is in comments and style sheets, headings and separators included', () => {
  const text =
    '<style>\n.reveal {\n# font-size: 26px;\n}\n</style>\n# A <!-- b -->\n<!--\n# C\n\n---\n-->\nd';
  expect(read(text).sections.map(({heading, startLine}) => [heading, startLine])).toEqual([
    ['A', 6],
  ]);
  expect(htmlOf(text)).toContain('<p>d</p>');
});

it('leaves arrows and code alone', () => {
  const html = htmlOf('a --> b <- c `<!-- d -->`\n\n```\n<!-- e -->\n```');
  expect(html).toContain('a --> b &#x3C;- c <code>&#x3C;!-- d --></code>');
  expect(html).toContain('&#x3C;!-- e -->');
});

it('hides and reports a comment that never ends, and shows one that begins in a sentence', () => {
  expect(htmlOf('a\n\n<!-- b\n\nc')).toBe('<p>a</p>');
  expect(rulesOf('a\n\n<!-- b\n\nc')).toEqual(['comment-unclosed:3']);
  expect(htmlOf('a <!-- b\n\nc')).toContain('<p>c</p>');
});
