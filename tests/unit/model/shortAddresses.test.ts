import {expect, it} from 'vitest';
import {shortenAddresses} from '../../../plugins/minutes/model/shortAddresses';

it.each([
  [
    'Look at https://github.com/o/standards/pull/859#issuecomment-1 again',
    'Look at standards#859 again',
  ],
  ['(https://www.example.org/a/b/minutes.md?x=1)', '(example.org/…/minutes.md)'],
  ['https://example.org/a-very-long-name-of-a-single-page/', 'example.org/a-very-long-name-of-…'],
  ['https://example.org/short', 'https://example.org/short'],
  ['Images, not http at all', 'Images, not http at all'],
])('shortens the addresses in “%s”', (heading, shown) => {
  expect(shortenAddresses(heading)).toBe(shown);
});
