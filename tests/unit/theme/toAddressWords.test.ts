import {expect, it} from 'vitest';
import {toAddressWords} from '../../../plugins/minutes/theme/MinutesNotFound/toAddressWords';

it.each([
  ['/minutes/topics/load-balancer', 'load balancer'],
  ['/minutes/iaas/20230126/', 'iaas 20230126'],
  ['/minutes/iaas/2023-01-26.md', 'iaas 2023 01 26'],
  ['/minutes/topics/zuul/old', 'zuul old'],
  ['/minutes/Caf%C3%A9', 'Café'],
  ['/minutes/%E0%A4%A', 'E0 A4 A'],
  ['/minutes/', ''],
])('%s has the words "%s"', (pathname, words) => {
  expect(toAddressWords(pathname, '/minutes')).toBe(words);
});
