import {expect, it} from 'vitest';
import {htmlOf} from '../read';

it('turns known emoji codes into emoji, but not in code, URLs and addresses of machines', () => {
  const url = 'https://a.example/:rocket:/==x==';
  expect(htmlOf(':rocket: :no_such: `:rocket:` fd00:100:1 fe80:de:ad 2001:db8:a:b::1 (:b:)')).toBe(
    '<p>🚀 :no_such: <code>:rocket:</code> fd00:100:1 fe80:de:ad 2001:db8:a:b::1 (🅱️)</p>',
  );
  expect(htmlOf(url)).toBe(`<p><minutes-link n="0">${url}</minutes-link></p>`);
});

it('marks what stands between double equals signs', () => {
  expect(htmlOf('a ==b c== d == e')).toBe('<p>a <mark>b c</mark> d == e</p>');
});
