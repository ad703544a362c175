import {expect, it} from 'vitest';
import {read} from '../read';

const hrefs = (text: string) => read(text).links.map((link) => link.href);

it.each([
  ['see https://a.example/b.', 'https://a.example/b'],
  ['(https://a.example/b_(c))', 'https://a.example/b_(c)'],
  ['*https://a.example*', 'https://a.example'],
  ['“https://a.example/x”', 'https://a.example/x'],
  ['https://a.example/~b/__init__.py/*c*/d', 'https://a.example/~b/__init__.py/*c*/d'],
  ['<https://a.example/x>', 'https://a.example/x'],
  ['<see https://a.example/x>', 'https://a.example/x'],
  ['www.a.example/x', 'http://www.a.example/x'],
  ['_see https://a.example/a_b_', 'https://a.example/a_b'],
  ['https://a.example/?x=1&y=2', 'https://a.example/?x=1&y=2'],
])('%s', (text, href) => {
  expect(hrefs(text)).toEqual([href]);
});

it('links nothing in code, in links and in words', () => {
  expect(hrefs('`https://a.example` xhttps://b.example')).toEqual([]);
  expect(hrefs('[https://a.example](https://b.example)')).toEqual(['https://b.example']);
});

it('knows the line of each', () => {
  const {links} = read('a https://a.example\nb **c**\nd https://b.example');
  expect(links.map((link) => link.line)).toEqual([1, 3]);
});
