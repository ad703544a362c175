import {describe, expect, it} from 'vitest';
import {buildPages} from '../../../plugins/minutes/pages/buildPages';
import {countWeeks, createPreviewCards} from '../../../plugins/minutes/pages/previewCards';
import {makeTopic, siteOf} from '../search/sampleIndex';

const site = siteOf(
  {
    'iaas/20240109.md': '# Team IaaS, 2024-01-09\n\n- Zuul\n',
    'iaas/20210104.md': '# Team IaaS, 2021-01-04\n\n- none\n',
    'iaas/about.md': '# About\n\n- undated\n',
    'container/20240110.md': '# Team Container, 2024-01-10\n\n- none\n',
  },
  {registry: {topics: [makeTopic('zuul', 'Zuul', ['Zuul'])]}},
);

describe('pictures for links', () => {
  it('count what has a day, year by year', () => {
    const years = countWeeks(site.meetings);
    expect(years.map((weeks) => weeks.reduce((a, b) => a + b))).toEqual([1, 0, 0, 2]);
    expect([years[0]?.[0], years[3]?.[1]]).toEqual([1, 2]);
    expect(countWeeks([])).toEqual([]);
  });

  it('are those of a page’s team or topic, else that of all', () => {
    const {find, files} = createPreviewCards(site, '/assets/minutes/');
    const addresses = new Map([...buildPages(site)].map((page) => [page.permalink, find(page)]));
    const get = (page: string) => addresses.get(`/minutes${page}`);
    expect(get('/iaas/20240109')).toBe(get('/iaas'));
    expect(get('/iaas')).not.toBe(get('/container'));
    expect(get('/decisions')).toBe(get(''));
    expect(get('/topics/zuul')).not.toBe(get(''));
    expect(
      [...new Set(addresses.values())].filter(
        (address) => !files.some((file) => file.address === address),
      ),
    ).toEqual([]);
    expect(get('')).toMatch(/^\/assets\/minutes\/card\.[0-9a-f]{8}\.png$/);
  });
});
