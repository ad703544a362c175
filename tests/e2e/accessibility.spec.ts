import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {expect, open, test, useTheme} from './fixtures';
import {MISSING, PAGE_NAMES, PAGES} from './pages';

/** @param rules all if left out. */
async function expectAccessible(page: Page, rules?: string[]): Promise<void> {
  const axe = new AxeBuilder({page});
  const {violations} = await (rules ? axe.withRules(rules) : axe).analyze();
  const found = violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
  expect(found).toEqual([]);
}

/** A page in the light, then in the dark, where nothing but its colours is another. */
async function expectAccessibleInBoth(page: Page, address: string): Promise<void> {
  await useTheme(page, 'light');
  await open(page, address);
  await expectAccessible(page);
  await useTheme(page, 'dark');
  await open(page, address);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectAccessible(page, ['color-contrast', 'link-in-text-block']);
}

for (const name of PAGE_NAMES) {
  test(`${name}: axe finds nothing, light or dark`, ({page}) =>
    expectAccessibleInBoth(page, PAGES[name].address));
}

test.describe('an address that no page has', () => {
  test.use({expectedMissing: MISSING});

  test('NotFound: axe finds nothing, light or dark', ({page}) =>
    expectAccessibleInBoth(page, MISSING[0] ?? ''));
});

test('participants unfolded: axe finds nothing', async ({page}) => {
  await open(page, PAGES.meeting.address);
  await page.getByText(/Participants/).click();
  await expectAccessible(page);
});

test('the colour switch is remembered from page to page', async ({page}) => {
  await useTheme(page, 'light');
  await open(page, PAGES.home.address);
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'light');
  const toggle = page.getByRole('button', {name: /dark and light mode/});
  for (let i = 0; i < 3 && (await html.getAttribute('data-theme')) !== 'dark'; i += 1) {
    await toggle.click();
  }
  await open(page, PAGES.meeting.address);
  await expect(html).toHaveAttribute('data-theme', 'dark');
});
