import {xml2js} from 'xml-js';
import {describe, expect, it} from 'vitest';
import {createFeedWords} from '../../../plugins/minutes/pages/feedWords';
import {toFeeds} from '../../../plugins/minutes/pages/feeds';
import {makeTopic, siteOf} from '../search/sampleIndex';

type Node = {name?: string; text?: string; cdata?: string; attributes?: Record<string, string>};
type Element = Node & {elements?: Element[]};

const FILES = {
  'ops/20240109.md': `# Team Ops, 2024-01-09

## Participants

- @jo-ops (Jo Example), jo@example.org

## Zuul & <b>friends</b> \u0007

- Decision: we keep [Zuul](20240102.md) & \`<i>\`
- Decision: mail kim@example.org
`,
  'ops/20240102.md': '# Team Ops, 2024-01-02\n\n- Zuul was named\n',
  'ops/about.md': '# What we do\n\n- Zuul\n',
};
const site = siteOf(FILES, {registry: {topics: [makeTopic('zuul', 'Zuul', ['Zuul'])]}});
const feedsIn = (words = createFeedWords({}, 'en')) =>
  new Map(
    [...toFeeds(site, {siteUrl: 'https://example.org', siteTitle: 'Example', words})].map(
      ({address, data}) => [address, data],
    ),
  );
const feeds = feedsIn();
const parse = (address: string) => (xml2js(feeds.get(address) ?? '') as Element).elements?.[0];
const all = (node: Element | undefined, name: string) =>
  (node?.elements ?? []).filter((element) => element.name === name);
const textOf = (node: Element | undefined, name: string) =>
  (all(node, name)[0]?.elements ?? []).map(({text, cdata}) => text ?? cdata).join('');

describe('feeds', () => {
  it('are there of all minutes, each team, each topic and the decisions, in two forms', () => {
    expect([...feeds.keys()]).toEqual(
      ['', '/ops', '/topics/zuul', '/decisions'].flatMap((page) =>
        ['xml', 'json'].map((extension) => `/minutes${page}/feed.${extension}`),
      ),
    );
  });

  it.each([...feeds.keys()].filter((address) => address.endsWith('xml')))(
    '%s has what Atom asks for',
    (address) => {
      const feed = parse(address);
      expect(feed?.attributes?.xmlns).toBe('http://www.w3.org/2005/Atom');
      expect(textOf(all(feed, 'author')[0], 'name')).not.toBe('');
      const self = all(feed, 'link').find(({attributes}) => attributes?.rel === 'self');
      expect(self?.attributes?.href).toBe(`https://example.org${address}`);
      const entries = all(feed, 'entry');
      for (const node of [feed, ...entries]) {
        expect(textOf(node, 'id')).toMatch(/^https:\/\/example\.org\/minutes/);
        expect(textOf(node, 'title')).not.toBe('');
        expect(textOf(node, 'updated')).toMatch(/^2024-01-0[29]T00:00:00\.000Z$/);
      }
      const ids = entries.map((entry) => textOf(entry, 'id'));
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeGreaterThan(0);
    },
  );

  it.each([...feeds.keys()].filter((address) => address.endsWith('json')))(
    '%s has what JSON Feed asks for',
    (address) => {
      const feed = JSON.parse(feeds.get(address) ?? '') as Record<string, unknown>;
      expect(feed).toMatchObject({
        version: expect.stringMatching(/^https:\/\/jsonfeed\.org\/version\/1/),
        title: expect.any(String),
        feed_url: `https://example.org${address}`,
      });
      for (const item of feed.items as Record<string, unknown>[]) {
        expect(item).toMatchObject({id: expect.any(String), url: expect.any(String)});
        expect('content_html' in item || 'summary' in item || 'title' in item).toBe(true);
      }
    },
  );

  it('have decisions verbatim, with links that hold elsewhere', () => {
    const entries = all(parse('/minutes/decisions/feed.xml'), 'entry');
    const contents = entries.map((entry) => textOf(entry, 'content'));
    expect(contents[0]).toMatch(
      /Decision: we keep <a href="https:\/\/example\.org\/minutes\/ops\/20240102"/,
    );
    expect(contents[0]).toContain('<code>&#x3C;i></code>');
    expect(contents[1]).toContain('[e-mail address hidden]');
    expect(textOf(entries[0], 'title')).toContain('Zuul &amp; friends');
    expect(textOf(entries[0], 'summary')).toBe('Marked as a decision');
  });

  it('tell of nobody who attended, and of nothing without a day', () => {
    const text = [...feeds.values()].join('\n');
    expect(text).not.toMatch(/jo-ops|Jo Example|kim@|about/);
    expect(text).not.toContain('\u0007');
  });

  it('are in the language of the site', () => {
    const messages = {
      'theme.minutes.breadcrumbs.start': 'Protokolle',
      'theme.minutes.search.ways.decisions': 'Beschlüsse',
      'theme.minutes.decision.stated': 'Als Beschluss gekennzeichnet',
      'theme.minutes.count.decisions': '1 Beschluss|{count} Beschlüsse',
    };
    const german = feedsIn(createFeedWords(messages, 'de'));
    const [of, all] = ['/minutes/ops/feed.json', '/minutes/decisions/feed.json'];
    expect(JSON.parse(german.get(of) ?? '')).toMatchObject({
      title: 'Protokolle: Ops',
      items: [{summary: '2 Beschlüsse'}, {}],
    });
    expect(JSON.parse(german.get(all) ?? '')).toMatchObject({
      title: 'Protokolle: Beschlüsse',
      items: [{summary: 'Als Beschluss gekennzeichnet'}, {}],
    });
  });

  it('take the plural form that a number has in the language', () => {
    const messages = {
      'theme.minutes.count.sections': '{count} oddíl|{count} oddíly|{count} oddílů',
    };
    const {count} = createFeedWords(messages, 'cs');
    expect([1, 3, 7].map((sections) => count('count.sections', sections))).toEqual([
      '1 oddíl',
      '3 oddíly',
      '7 oddílů',
    ]);
  });
});
