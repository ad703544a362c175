import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {expect, open, test, type Theme, useTheme} from './fixtures';
import {MISSING, PAGE_NAMES, PAGES} from './pages';

const THEMES: Theme[] = ['light', 'dark'];

async function expectAccessible(page: Page): Promise<void> {
  const {violations} = await new AxeBuilder({page}).analyze();
  const found = violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
  expect(found).toEqual([]);
}

for (const theme of THEMES) {
  for (const name of PAGE_NAMES) {
    test(`${name}, ${theme}: axe finds nothing`, async ({page}) => {
      await useTheme(page, theme);
      await open(page, PAGES[name].address);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await expectAccessible(page);
    });
  }

  test.describe('an address that no page has', () => {
    test.use({expectedMissing: MISSING});

    test(`NotFound, ${theme}: axe finds nothing`, async ({page}) => {
      await useTheme(page, theme);
      await open(page, MISSING[0] ?? '');
      await expectAccessible(page);
    });
  });
}

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
