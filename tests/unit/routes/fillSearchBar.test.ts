import {describe, expect, test} from 'vitest';
import {fillSearchBar} from '../../../plugins/minutes/routes/fillSearchBar';

const ours = '/site/plugins/minutes/theme/MinutesSearch/index.tsx';
const fill = (file?: string, own = ours) =>
  fillSearchBar({'@theme/SearchBar': file, '@theme/MinutesSearch': own});

describe('the search in the navigation bar', () => {
  test('takes the place that the classic theme leaves empty', () => {
    const empty = 'node_modules/@docusaurus/theme-classic/lib/theme/SearchBar.js';
    expect(fill(`/site/${empty}`)).toEqual({'@theme/SearchBar': ours});
    expect(fill(`C:\\site\\${empty.replaceAll('/', '\\')}`)).toEqual({'@theme/SearchBar': ours});
  });

  test('is the one that the site has put in its place', () => {
    const own = '/site/src/theme/MinutesSearch/index.tsx';
    const empty = '/site/node_modules/@docusaurus/theme-classic/lib/theme/SearchBar.js';
    expect(fill(empty, own)).toEqual({'@theme/SearchBar': own});
  });

  test.each([
    '/site/node_modules/@easyops-cn/docusaurus-search-local/dist/client/client/theme/SearchBar/index.jsx',
    '/site/node_modules/@docusaurus/theme-search-algolia/lib/theme/SearchBar/index.js',
    '/site/src/theme/SearchBar/index.tsx',
    '/theme-classic/src/theme/SearchBar/index.tsx',
  ])('leaves another search alone: %s', (file) => {
    expect(fill(file)).toEqual({});
  });

  test('leaves a site alone whose theme has no navigation bar to fill', () => {
    expect(fillSearchBar(undefined)).toEqual({});
    expect(fillSearchBar(false)).toEqual({});
    expect(fill(undefined)).toEqual({});
  });
});
