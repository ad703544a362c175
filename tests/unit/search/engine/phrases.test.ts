import {describe, expect, it} from 'vitest';
import {engineOf, placesOf} from '../sampleIndex';

const engine = engineOf({
  'iaas/20240102.md': `# Networking

## Load Balancer (OVN)

- The source IP of clients
- is lost in Nürnberg: see status-page
- The IP source

## Storage

- The source of Ceph
`,
});

const headingsOf = async (query: string) =>
  (await engine.search({query})).hits.map(({heading}) => heading).sort();

describe('a phrase', () => {
  it.each([
    '"source ip"',
    '"source IP of"',
    '"load balancer"',
    '"balancer ovn"',
    '"in NUERNBERG"',
    '"status page"',
    '"clients"',
    '"source ip" "load balancer"',
    '"source ip" nürnberg',
  ])('%s is in a section', async (query) => {
    expect(await headingsOf(query)).toEqual(['Load Balancer (OVN)']);
  });

  it.each([
    ['in another order', '"of source"'],
    ['with others between them', '"source clients"'],
    ['as beginnings of longer words', '"the sour"'],
    ['on two lines', '"clients is"'],
    ['partly in the heading', '"ovn the"'],
    ['apart, which the minutes have both', '"source ip" "ceph"'],
    ['of which the minutes lack one', '"source zuul"'],
  ])('is in no section that has its words %s', async (_, query) => {
    expect(await headingsOf(query)).toEqual([]);
  });

  it('that is excluded takes away sections with it, not those with its words', async () => {
    expect(await headingsOf('source')).toEqual(['Load Balancer (OVN)', 'Storage']);
    expect(await headingsOf('source -"source of"')).toEqual(['Load Balancer (OVN)']);
    expect(await headingsOf('source -"of source"')).toEqual(['Load Balancer (OVN)', 'Storage']);
    expect(await headingsOf('-"source ip" team:iaas')).toEqual(['Storage']);
  });

  it('is what a word with a hyphen is that is excluded, rather than its parts', async () => {
    expect(await headingsOf('source -status-page')).toEqual(['Storage']);
    expect(await headingsOf('source -page-status')).toEqual(['Load Balancer (OVN)', 'Storage']);
  });

  it('is not needed to exclude a name with digits: itself and its versions', async () => {
    const names = engineOf({
      'iaas/20240102.md':
        '# A\n\n- scs-0214-v2 zuul\n\n# B\n\n- scs-0214 zuul\n\n# C\n\n- scs-02145 zuul\n\n# D\n\n- scs zuul, 0214 of v2\n\n# E\n\n- [zuul](https://github.com/SovereignCloudStack/standards/issues/859)\n',
    });
    const left = async (query: string) =>
      (await names.search({query})).hits
        .map(({heading}) => heading)
        .sort()
        .join('');
    expect(await left('zuul -scs-0214')).toBe('CDE');
    expect(await left('zuul -SCS-0214-v2')).toBe('BCDE');
    expect(await left('zuul -scs-0214-v3')).toBe('ABCDE');
    expect(await left('zuul -standards#859')).toBe('ABCD');
  });

  it('is looked for as far as hits are wanted, in full where that is asked', async () => {
    const many = engineOf({
      'ops/20240102.md': Array.from(
        {length: 60},
        (_, i) => `## Heading ${i}\n\n- The source IP of ${i}\n`,
      ).join('\n'),
    });
    const some = await many.search({query: '"source ip"', limit: 5});
    expect(some.hits).toHaveLength(5);
    expect(some.atLeast).toBe(true);
    const all = await many.search({query: '"source ip"', limit: 5, full: true});
    expect(all.hits).toHaveLength(5);
    expect([all.atLeast, all.total]).toEqual([false, 60]);
    expect(placesOf(all)).toEqual(placesOf(some));
  });
});
