import {describe, expect, test} from 'vitest';
import {fillSearchBar, hasOtherSearch} from '../../../plugins/minutes/routes/fillSearchBar';

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

describe('another search', () => {
  const empty = '/site/node_modules/@docusaurus/theme-classic/lib/theme/SearchBar.js';
  const local = '/site/node_modules/@easyops-cn/docusaurus-search-local/theme/SearchBar/index.jsx';
  const own = '/site/src/theme/SearchBar/index.tsx';

  test('is there where a theme brings one, also below a component of the site', () => {
    for (const current of [local, own]) {
      const aliases = {'@theme/SearchBar': current, '@theme-original/SearchBar': local};
      expect(hasOtherSearch(aliases)).toBe(true);
    }
  });

  test('is not there where the place is empty, or filled by the site with ours', () => {
    for (const current of [empty, own]) {
      const aliases = {'@theme/SearchBar': current, '@theme-original/SearchBar': empty};
      expect(hasOtherSearch(aliases)).toBe(false);
    }
    expect(hasOtherSearch(undefined)).toBe(false);
    expect(hasOtherSearch({})).toBe(false);
  });
});
