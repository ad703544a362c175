import {expect, it} from 'vitest';
import {htmlOf, read} from '../read';

it('resolves references over section borders; the first definition counts', () => {
  const {links} = read('[a][x]\n\n# B\n\n[x]: https://one.example\n[x]: https://two.example');
  expect(links).toEqual([{href: 'https://one.example', line: 1, section: 0, text: 'a'}]);
});

it('keeps footnotes in their section, without ids', () => {
  expect(htmlOf('a[^1]\n\n[^1]: Note')).toBe('<p>a<sup>[1]</sup></p>\n<p>[1] Note</p>');
});

it('leaves brackets without a definition as text', () => {
  expect(htmlOf('[TBD] and [x][y]')).toBe('<p>[TBD] and [x][y]</p>');
});
