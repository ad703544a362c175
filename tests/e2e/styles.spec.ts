import type {Page} from '@playwright/test';
import {expect, open, test} from './fixtures';
import {PAGES} from './pages';

/** Where our styles show, and how. */
const STYLED: [address: string, element: string, property: string, value: string][] = [
  [PAGES.home.address, 'main', 'isolation', 'isolate'],
  [PAGES.meeting.address, 'main', 'isolation', 'isolate'],
  [PAGES.search.address, 'main', 'isolation', 'isolate'],
  [PAGES.front.address, 'form[data-minutes-search]', 'display', 'flex'],
  ['docs/embedding', '[data-minutes-embed] li', 'list-style-type', 'none'],
  // Where the site has a rule as strong as ours.
  [PAGES.home.address, 'main', 'padding-block-start', '24px'],
];

const isOwn = (address: string) => /\/minutes\.[^/]+\.css/.test(address);

test('pages with minutes have their styles before any script runs', async ({browser, baseURL}) => {
  const context = await browser.newContext({baseURL, javaScriptEnabled: false});
  const page = await context.newPage();
  for (const [address, element, property, value] of STYLED) {
    await page.goto(address);
    await expect(page.locator(element).first(), address).toHaveCSS(property, value);
  }
  await context.close();
});

test('styles of minutes are linked once, so that a page is styled once', async ({page}) => {
  for (const [address] of STYLED) {
    await open(page, address);
    await expect(page.locator('html'), address).toHaveAttribute('data-has-hydrated', 'true');
    const links = await page
      .locator('link[rel="stylesheet"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.filter(isOwn), address).toHaveLength(1);
  }
});

test('pages without minutes load none of their styles', async ({page}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await open(page, PAGES.handbook.address);
  expect(loaded.some((address) => address.endsWith('.css'))).toBe(true);
  expect(loaded.filter(isOwn)).toEqual([]);
});

test('styles come and stay while pages without minutes come between', async ({page}) => {
  const navbar = page.getByRole('navigation', {name: 'Main'});
  const follow = async (name: string, heading: string | RegExp) => {
    await navbar.getByRole('link', {name, exact: true}).click();
    await expect(page.getByRole('heading', {level: 1})).toHaveText(heading);
  };
  const expectStyles = () =>
    expect(page.getByRole('main').first()).toHaveCSS('isolation', 'isolate');
  const mark = (own: Page) => own.evaluate(() => void (document.body.dataset.testMark = 'same'));

  for (const start of [PAGES.meeting.address, PAGES.handbook.address]) {
    await open(page, start);
    await mark(page);
    await follow('Teams', 'Teams');
    await expectStyles();
    await follow('Handbook', /./);
    await follow('Topics', 'Topics');
    await expectStyles();
    await expect(page.locator('body')).toHaveAttribute('data-test-mark', 'same');
  }
});
