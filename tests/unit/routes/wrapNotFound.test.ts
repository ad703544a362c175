import {expect, it} from 'vitest';
import {wrapNotFound} from '../../../plugins/minutes/routes/wrapNotFound';

it.each([
  '/site/node_modules/@docusaurus/theme-classic/lib/theme/NotFound/Content/index.js',
  '/site/src/theme/NotFound/Content/index.tsx',
])('stands before what shows addresses that lead nowhere: %s', (file) => {
  const aliases = wrapNotFound({'@theme/NotFound/Content': file});
  expect(aliases['@theme/NotFound/Content']).toMatch(/client[\\/]NotFoundContent\.js$/);
  expect(aliases['@minutes/otherNotFound$']).toBe(file);
});

it('leaves a theme alone that has no such part', () => {
  expect(wrapNotFound({})).toEqual({});
  expect(wrapNotFound(undefined)).toEqual({});
});
