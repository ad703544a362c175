import {expect, it} from 'vitest';
import {htmlOf, read} from '../read';

it('keeps lines that begin with an emoji apart', () => {
  expect(htmlOf(':cat: a\n🐱 b\nc')).toBe('<p>🐱 a<br>\n🐱 b\nc</p>');
});

it('does not lose count of the lines', () => {
  const {links} = read(':cat: a\n🐱 https://b.example\n🐱 https://c.example');
  expect(links.map((link) => link.line)).toEqual([2, 3]);
});
