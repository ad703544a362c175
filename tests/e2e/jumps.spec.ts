import AxeBuilder from '@axe-core/playwright';
import {expect, open, test, waitForHydration} from './fixtures';

const GITHUB = 'https://github.com/SovereignCloudStack/minutes/blob/main/iaas/20230412.md?plain=1';

test.describe('what is pasted into the panel', () => {
  for (const [query, title, address] of [
    [GITHUB, 'Team IaaS, 12 April 2023', 'minutes/iaas/20230412'],
    ['Team IaaS, 12 April 2023', 'Team IaaS, 12 April 2023', 'minutes/iaas/20230412'],
    ['iaas 12.04.2023', 'Team IaaS, 12 April 2023', 'minutes/iaas/20230412'],
  ] as const) {
    test(`${query} leads straight to its page, by keys alone`, async ({page, baseURL}) => {
      await open(page, 'minutes');
      await page.keyboard.press('/');
      const panel = page.getByRole('dialog', {name: 'Search minutes'});
      await panel.getByRole('combobox').fill(query);
      const first = panel.getByRole('group', {name: 'Go straight to'}).getByRole('option').first();
      await expect(first).toContainText(title);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`${baseURL}${address}`);
    });
  }
});

test('where there was no meeting that day, the nearest are offered and it is said', async ({
  page,
}) => {
  await page.setViewportSize({width: 390, height: 800});
  await open(page, 'minutes/search#q=iaas+13.04.2023');
  const list = page.getByRole('region', {name: 'Go straight to'}).getByRole('listitem');
  await expect(list).toHaveCount(2);
  await expect(list.nth(0)).toHaveText(/12 April 2023 .*nearest before/);
  await expect(list.nth(1)).toHaveText(/2023 .*nearest after/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('a time in words narrows the search, with a way back', async ({page}) => {
  await open(page, 'minutes/search#q=lbaas+spring+2023');
  await expect(page.getByText('Only minutes of spring 2023')).toBeVisible();
  await page.getByRole('button', {name: 'Search all for just these words'}).click();
  await expect(page.getByText('Only minutes of spring 2023')).toHaveCount(0);
});

for (const address of ['', 'minutes']) {
  test(`Enter in the search box of “/${address}” goes to the results`, async ({page, baseURL}) => {
    await open(page, address);
    const box = page.getByRole('main').getByRole('searchbox');
    await box.evaluate((field: HTMLInputElement) => (field.value = 'lbaas'));
    await box.press('Enter');
    await expect(page).toHaveURL(`${baseURL}minutes/search#q=lbaas`);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
}

const MISSING = [
  ['minutes/iaas/2023-04-12', 'Team IaaS, 12 April 2023', 'iaas 2023 04 12'],
  ['minutes/iaas/20230413', 'Team IaaS, 12 April 2023', 'iaas 20230413'],
  ['minutes/blob/main/iaas/20230412.md', 'Team IaaS, 12 April 2023', 'iaas 20230412'],
  ['minutes/topics/octavia', 'LBaaS', 'octavia'],
] as const;

test.describe('an address below the minutes that has no page', () => {
  test.use({expectedMissing: MISSING.map(([address]) => address)});

  for (const [address, title, words] of MISSING) {
    test(`/${address} leads on to ${title}`, async ({page}) => {
      await page.setViewportSize({width: 390, height: 800});
      expect((await page.goto(address))?.status()).toBe(404);
      await waitForHydration(page);
      const main = page.getByRole('main');
      await expect(main).toContainText(`/${address}`);
      await expect(main.getByRole('link').first()).toHaveText(title);
      await expect(main.getByRole('searchbox')).toHaveValue(words);
      for (const list of ['All minutes', 'Topics', 'Minutes by year']) {
        await expect(main.getByRole('link', {name: list, exact: true})).toBeVisible();
      }
      expect((await new AxeBuilder({page}).analyze()).violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        390,
      );
      await main.getByRole('link').first().click();
      await expect(page.getByRole('heading', {level: 1})).toHaveText(title);
    });
  }
});

test.describe('any other address', () => {
  test.use({expectedMissing: ['no-such-page']});

  test('keeps the page of the site', async ({page}) => {
    await page.goto('no-such-page');
    await waitForHydration(page);
    await expect(page.getByRole('main')).toContainText('We could not find');
  });
});
