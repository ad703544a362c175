import {expect, test} from './fixtures';
import {PAGES} from './pages';

/** What programs read of a page: its head, and its data in the words of schema.org. */
function read(html: string) {
  const [, json = ''] =
    /<script type="?application\/ld\+json"?[^>]*>(.*?)<\/script>/s.exec(html) ?? [];
  const meta = new Map<string, string>();
  for (const [tag] of html.matchAll(/<meta [^>]*>/g)) {
    const [, name] = /(?:property|name)="?([^"\s>]+)/.exec(tag) ?? [];
    const [, quoted, bare] = /content=(?:"([^"]*)"|([^\s>]+))/.exec(tag) ?? [];
    if (name) meta.set(name, quoted ?? bare ?? '');
  }
  const data = JSON.parse(json) as {'@graph': Record<string, unknown>[]};
  return {meta, graph: data['@graph']};
}

test('a link to a page of minutes shows title, description and a picture of its own', async ({
  request,
}) => {
  const images = new Set<string>();
  for (const {address} of [PAGES.meeting, PAGES.topic, PAGES.decisions]) {
    const html = await (await request.get(address)).text();
    const {meta} = read(html);
    expect(meta.get('og:title')).toContain('SCS Minutes');
    expect(meta.get('og:description')).toBe(meta.get('description'));
    expect(meta.get('twitter:card')).toBe('summary_large_image');
    expect(meta.get('twitter:image')).toBe(meta.get('og:image'));
    const image = new URL(meta.get('og:image') ?? '');
    const picture = await request.get(image.pathname);
    expect([picture.status(), picture.headers()['content-type']]).toEqual([200, 'image/png']);
    images.add(image.href);
  }
  expect(images.size).toBe(3);
});

test('search engines are told what a page is, and nobody’s name', async ({request, page}) => {
  const html = await (await request.get(PAGES.meeting.address)).text();
  const {graph} = read(html);
  expect(graph[0]).toMatchObject({
    '@type': 'DigitalDocument',
    name: 'Team IaaS, 12 April 2023',
    dateCreated: '2023-04-12',
  });
  expect(graph[1]).toMatchObject({'@type': 'BreadcrumbList'});
  expect(JSON.stringify(graph)).not.toContain('@kim');
  await page.goto(PAGES.meeting.address);
  await expect(page.locator('meta[property="og:image"]')).toHaveCount(1);
});

test('the sitemap says when what a page shows was last changed', async ({request}) => {
  const xml = await (await request.get('sitemap.xml')).text();
  const pages = new Map(
    [...xml.matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => [
      new URL(/<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? '').pathname,
      /<lastmod>(.*?)<\/lastmod>/.exec(entry)?.[1],
    ]),
  );
  for (const {address} of [PAGES.meeting, PAGES.team, PAGES.topic, PAGES.home, PAGES.decisions]) {
    expect([address, pages.get(`/${address}`)]).toEqual([
      address,
      expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    ]);
  }
  const day = (address: string) => pages.get(`/${address}`) ?? '';
  expect(day(PAGES.team.address) >= day(PAGES.meeting.address)).toBe(true);
  expect(day(PAGES.search.address)).toBe('');
});
