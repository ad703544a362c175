import type {Page} from '@playwright/test';
import {expect, open, test, waitForHydration} from './fixtures';
import {PAGES} from './pages';

const title = (page: Page) => page.getByRole('heading', {level: 1});
const main = (page: Page) => page.getByRole('main');

/**
 * Puts a new deploy in the place of the site that a tab has open: the file that `asset` names has
 * another name in every document, and is gone under its old one.
 */
async function deploy(page: Page, asset: RegExp): Promise<void> {
  const toNew = (text: string) => text.replace(asset, '$1.deployed.$2');
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.includes('.deployed.')) {
      const html = await (await page.request.get('')).text();
      const old = asset.exec(html)?.[0] ?? '';
      return route.fulfill({response: await route.fetch({url: new URL(old, url).href})});
    }
    if (asset.test(url)) {
      return route.fulfill({status: 404, body: 'Not found'});
    }
    const response = await route.fetch();
    return response.headers()['content-type']?.startsWith('text/html')
      ? route.fulfill({response, body: toNew(await response.text())})
      : route.fulfill({response});
  });
}

for (const [name, asset] of [
  ['JavaScript', /(\/assets\/js\/main)\.\w+\.(js)/],
  ['CSS', /(\/assets\/css\/styles)\.\w+\.(css)/],
] as const) {
  test(`a tab that is open while new ${name} is deployed loads the next page anew`, async ({
    page,
  }) => {
    await open(page, PAGES.team.address);
    await page.evaluate(() => {
      document.documentElement.dataset.testMark = 'old';
    });
    await deploy(page, asset);
    const link = main(page).getByRole('link', {name: '2023-04-12'}).first();
    await link.hover();
    await expect(page.locator('html')).toHaveAttribute('data-test-mark', 'old');

    await link.click();
    await expect(title(page)).toHaveText(PAGES.meeting.heading);
    await expect(page.locator('html')).not.toHaveAttribute('data-test-mark', 'old');
    expect(await page.content()).toContain('.deployed.');

    // From there on both are of one build, and pages follow each other without loading.
    await waitForHydration(page);
    await page.evaluate(() => {
      document.documentElement.dataset.testMark = 'new';
    });
    await main(page).getByRole('link', {name: 'LBaaS'}).first().click();
    await expect(title(page)).toHaveText(PAGES.topic.heading);
    await expect(page.locator('html')).toHaveAttribute('data-test-mark', 'new');
    await page.goBack();
    await page.goBack();
    await expect(title(page)).toHaveText(PAGES.team.heading);
  });
}
