import {expect, test} from './fixtures';

for (const {site, variable, home, pages} of [
  {
    site: 'the samples',
    variable: 'E2E_ADDRESS',
    home: '/minutes',
    pages: ['/minutes/iaas/20230412', '/minutes/topics/lbaas'],
  },
  {
    site: 'a second language below a base URL, with the plugin twice',
    variable: 'E2E_VARIANT_ADDRESS',
    home: '/base/de/minutes',
    pages: ['/base/de/minutes/iaas/20230104', '/base/de/minutes/topics/lbaas'],
  },
]) {
  test(`the JavaScript of every page has a pattern for the pages, not the pages: ${site}`, async ({
    request,
  }) => {
    const get = async (address: string) => {
      const response = await request.get(new URL(address, process.env[variable]).href);
      expect(response.status(), address).toBe(200);
      return response.text();
    };
    const html = await get(home);
    const files = [...html.matchAll(/src="?([^"\s>]*\/assets\/js\/[^"\s>]*)/g)].flatMap(
      ([, file]) => file ?? [],
    );
    expect(files.join(' ')).toMatch(/\/runtime.*\/main/);
    const code = (await Promise.all(files.map(get))).join('\n');
    expect(code).toContain(`"${home}/:rest*"`);
    for (const page of pages) {
      await get(page);
      expect(code).not.toContain(page);
    }
  });
}
