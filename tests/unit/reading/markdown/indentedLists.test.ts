import {expect, it} from 'vitest';
import {htmlOf, read} from '../read';

it('reads bullets indented like code as the list they were meant to be', () => {
  const text = '# A\n\n            + Overview\n            + Tools\n                + Chat';
  expect(htmlOf(text)).toContain('<li>Tools\n<ul>\n<li>Chat</li>');
  expect(read(text).sections[0]?.lines.map((line) => line.line)).toEqual([3, 4, 5]);
});

it('leaves indented code and fences alone', () => {
  expect(htmlOf('a\n\n    make all')).toContain('<code>make all');
  expect(htmlOf('```\n- a\n```')).toContain('<code>- a');
});
