import {expect, open, test, waitForHydration} from './fixtures';
import {MISSING, PAGE_NAMES, PAGES} from './pages';

for (const name of PAGE_NAMES) {
  const {address, heading} = PAGES[name];

  test(`${name}: loads by its address`, async ({page}) => {
    await open(page, address);
    await expect(page.getByRole('heading', {level: 1, name: heading})).toBeVisible();
    await expect(page.getByRole('heading', {level: 1})).toHaveCount(1);
    await expect(page).toHaveTitle(/SCS Minutes/);
  });

  test(`${name}: is complete before any script runs`, async ({browser, baseURL}) => {
    const context = await browser.newContext({baseURL, javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(address);
    await expect(page.getByRole('heading', {level: 1, name: heading})).toBeVisible();
    await context.close();
  });

  test(`${name}: fits a telephone`, async ({page}) => {
    await page.setViewportSize({width: 390, height: 800});
    await open(page, address);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });
}

test.describe('an address that no page has', () => {
  test.use({expectedMissing: MISSING});

  for (const address of MISSING) {
    test(`shows NotFound: ${address}`, async ({page}) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      await waitForHydration(page);
      const title = page.getByRole('heading', {level: 1});
      await expect(title).toHaveText('Page Not Found');
      if (!address.startsWith('minutes/')) return;
      // It begins where those pages do that there are, once it is known whose address it is.
      await expect(page.getByText('There are no minutes at the address')).toBeVisible();
      const left = async () => (await title.boundingBox())?.x;
      const own = await left();
      await page.goto('minutes');
      expect(await left()).toBe(own);
    });
  }
});
