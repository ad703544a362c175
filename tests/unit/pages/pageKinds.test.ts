import {describe, expect, it} from 'vitest';
import {createAddressOf, createAddressRules} from '../../../plugins/minutes/pages/addresses';
import {buildPages} from '../../../plugins/minutes/pages/buildPages';
import {PAGE_KINDS} from '../../../plugins/minutes/pages/pageKinds';
import {toRoutePatterns} from '../../../plugins/minutes/routes/pageRoutes';
import {makeTopic, siteOf} from '../search/sampleIndex';

const lines = (from: number) =>
  Array.from({length: 70}, (_, i) => `## Ceph ${from + i}\n\nceph, SCS/x#1, scs-0104-v1\n`).join(
    '\n',
  );

describe('the table of page kinds', () => {
  it('has a pattern for every page whose number grows with the archive', () => {
    const site = siteOf(
      {
        'iaas/20230104.md': `# 2023-01-04\n\n${lines(0)}`,
        'iaas/20240103.md': `# 2024-01-03\n\nhttps://github.com/SCS/x/issues/1\n\n${lines(70)}`,
        'iaas/20240110.md': '# 2024-01-10\n\n- AI @alice: https://github.com/SCS/x/issues/1\n',
      },
      {registry: {topics: [makeTopic('ceph', 'Ceph', ['ceph'])]}},
    );
    const pages = [...buildPages(site)];
    const patterns = toRoutePatterns(pages, '/minutes', (permalink) => permalink);
    const collapsed = new Set(patterns.flatMap(({paths}) => [...paths]));
    const others = pages.filter(({permalink}) => !collapsed.has(permalink));
    expect(others.map(({permalink}) => permalink).sort()).toEqual([
      '/minutes',
      '/minutes/actions',
      '/minutes/decisions',
      '/minutes/references',
      '/minutes/references/standards',
      '/minutes/search',
      '/minutes/teams',
      '/minutes/topics',
      '/minutes/years',
    ]);
    const kinds = new Set(pages.map(({kind}) => kind));
    expect(Object.keys(PAGE_KINDS).filter((kind) => !kinds.has(kind as 'team'))).toEqual([
      'folder',
    ]);
  });

  it('keeps the names of its pages, and of pages to come, from teams', () => {
    expect([...new Set(createAddressRules('').reserved)].sort()).toEqual([
      'actions',
      'api',
      'decisions',
      'feeds',
      'references',
      'report',
      'search',
      'teams',
      'topics',
      'years',
    ]);
  });

  it('says where a page is, and refuses parts that its addresses do not have', () => {
    const addressOf = createAddressOf(createAddressRules('/minutes', (address) => `${address}/`));
    expect(addressOf('home')).toBe('/minutes/');
    expect(addressOf('topic', 'ceph', '2023')).toBe('/minutes/topics/ceph/2023/');
    expect(() => addressOf('year')).toThrow('"year"');
  });
});
