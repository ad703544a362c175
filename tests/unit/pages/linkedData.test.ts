import {describe, expect, it} from 'vitest';
import {buildPages} from '../../../plugins/minutes/pages/buildPages';
import {toLinkedData} from '../../../plugins/minutes/pages/linkedData';
import {makeTopic, siteOf} from '../search/sampleIndex';

const site = {
  ...siteOf(
    {
      'iaas/20240109.md':
        '# Team IaaS, 2024-01-09\n\n## Participants\n\n- @jo-iaas\n\n## Zuul\n\n- AI @kim-iaas: more\n',
    },
    {registry: {topics: [makeTopic('zuul', 'Zuul', ['Zuul', 'zuul-ci'])]}},
  ),
  source: {
    repository: 'https://github.com/example/minutes',
    branch: 'main',
    directory: '',
    licenseName: 'CC BY-ND 4.0',
    licenseUrl: 'https://creativecommons.org/licenses/by-nd/4.0/',
    attribution: 'the Example community',
  },
};
const pages = [...buildPages(site)];
const dataOf = (permalink: string) => {
  const page = pages.find((own) => own.permalink === permalink);
  return (page && toLinkedData(site, 'https://example.org', page)) as {'@graph': object[]};
};

describe('linked data', () => {
  it('says of minutes what they are about, whose, and under which licence', () => {
    expect(dataOf('/minutes/iaas/20240109')['@graph'][0]).toEqual({
      '@type': 'DigitalDocument',
      url: 'https://example.org/minutes/iaas/20240109',
      name: 'Team IaaS, 9 January 2024',
      dateModified: '2024-01-09',
      dateCreated: '2024-01-09',
      about: [{'@type': 'Thing', name: 'Zuul', url: 'https://example.org/minutes/topics/zuul'}],
      isPartOf: {
        '@type': 'CollectionPage',
        name: 'Team IaaS',
        url: 'https://example.org/minutes/iaas',
      },
      isBasedOn: 'https://github.com/example/minutes/blob/main/iaas/20240109.md',
      license: 'https://creativecommons.org/licenses/by-nd/4.0/',
      creditText: 'the Example community',
    });
  });

  it('says the way to every page but the first, by pages that there are', () => {
    const known = new Set(pages.map(({permalink}) => `https://example.org${permalink}`));
    for (const page of pages) {
      const graph = dataOf(page.permalink)['@graph'];
      const items = (graph[1] as {itemListElement: {item: string}[]} | undefined)?.itemListElement;
      expect([page.permalink, items?.at(-1)?.item]).toEqual([
        page.permalink,
        page.kind === 'home' ? undefined : `https://example.org${page.permalink}`,
      ]);
      expect((items ?? []).filter(({item}) => !known.has(item))).toEqual([]);
    }
  });

  it('names nobody', () => {
    const text = JSON.stringify(pages.map(({permalink}) => dataOf(permalink)));
    expect(text).toContain('zuul-ci');
    expect(text).not.toMatch(/jo-iaas|kim-iaas|Person/);
  });
});
