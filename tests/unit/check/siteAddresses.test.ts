import {expect, it} from 'vitest';
import {createDeadAddressTest} from '../../../plugins/minutes/check/siteAddresses';

const FILES = ['index.html', 'iam/index.html', 'blog.html', 'data/a b.json'];

it.each([
  ['https://docs.example.org', false],
  ['https://docs.example.org/iam', false],
  ['http://docs.example.org/iam/?a=1#b', false],
  ['https://docs.example.org/blog', false],
  ['https://docs.example.org/data/a%20b.json', false],
  ['https://docs.example.org/iam/old', true],
  ['https://docs.example.org/%E0%A4%A', false],
  ['https://www.example.org/iam/old', false],
  ['mailto:a@docs.example.org', false],
  ['iam/old', false],
])('%s leads nowhere: %s', (address, dead) => {
  const isDead = createDeadAddressTest('https://docs.example.org/', (file) => FILES.includes(file));
  expect(isDead(address)).toBe(dead);
});

it('leaves alone what lies beside the folder of a site', () => {
  const isDead = createDeadAddressTest('https://example.org/docs/', () => false);
  expect(isDead('https://example.org/docs/iam')).toBe(true);
  expect(isDead('https://example.org/iam')).toBe(false);
});
