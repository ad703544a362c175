import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {expect, open, test, useTheme} from './fixtures';
import {PAGES} from './pages';

const INDEX = '**/assets/minutes/search/**';

const panel = (page: Page) =>
  page.getByRole('dialog', {name: /^(?:Search minutes|Protokolle durchsuchen)$/});
const field = (page: Page) => panel(page).getByRole('combobox');
const options = (page: Page) => panel(page).getByRole('option');
const active = (page: Page) => panel(page).locator('[role=option][aria-selected=true]');
const opener = (page: Page) => page.getByRole('button', {name: 'Search minutes'});
const announced = (page: Page) => panel(page).getByRole('status');

/** What is marked on the page by the browser's own means, in lower case. */
const markedWords = (page: Page) =>
  page.evaluate(() =>
    Array.from(CSS.highlights.get('minutes-search') ?? [], (range) =>
      String(range as Range).toLowerCase(),
    ),
  );

/** Opens the panel and writes a query, key by key; waits until it is answered. */
async function search(page: Page, query: string): Promise<void> {
  await opener(page).click();
  await field(page).pressSequentially(query);
  await expect(announced(page)).toHaveText(/./);
}

async function expectAccessible(page: Page): Promise<void> {
  const {violations} = await new AxeBuilder({page}).analyze();
  expect(violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)])).toEqual([]);
}

test('the panel opens by button and keys, and gives the focus back', async ({page}) => {
  await open(page, PAGES.meeting.address);
  await opener(page).click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(opener(page)).toBeFocused();

  const link = page.getByRole('main').getByRole('link').first();
  for (const keys of ['Control+k', 'Meta+k', '/']) {
    await link.focus();
    await page.keyboard.press(keys);
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(link).toBeFocused();
  }
  await link.focus();
  await page.keyboard.press('Control+k');
  await panel(page).getByRole('button', {name: 'Close'}).click();
  await expect(link).toBeFocused();
});

test('a key that opens the search does nothing else', async ({page}) => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, {heard});
    for (const place of [window, document]) {
      place.addEventListener('keydown', ({key}: KeyboardEventInit) => heard.push(key ?? ''));
    }
  });
  for (const address of [PAGES.meeting.address, 'minutes/search']) {
    await open(page, address);
    await page.getByRole('heading', {level: 1}).click();
    await page.keyboard.press('x');
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
    const heard = await page.evaluate(() => (window as unknown as {heard: string[]}).heard);
    expect(heard).toContain('x');
    expect(heard.filter((key) => key === '/' || key === 'k')).toEqual([]);
  }
});

test('a slash that is typed stays a slash', async ({page}) => {
  await open(page, PAGES.meeting.address);
  await page.keyboard.press('Control+k');
  await field(page).pressSequentially('a/b');
  await expect(field(page)).toHaveValue('a/b');
  await open(page, PAGES.front.address);
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('/');
  await expect(field(page)).toHaveValue('/');
});

test('nothing of the index is loaded before somebody wants to search', async ({page}) => {
  const files: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/assets/minutes/search/')) {
      files.push(request.url());
    }
  });
  await open(page, PAGES.meeting.address);
  await opener(page).hover();
  expect(files).toEqual([]);
  await search(page, 'octavia');
  expect(files.length).toBeGreaterThan(1);
});

test('results come while typing: pages first, then sections by meeting', async ({page}) => {
  await open(page, PAGES.handbook.address);
  await search(page, 'status page');
  const straight = panel(page).getByRole('group', {name: 'Go straight to'});
  await expect(straight.getByRole('option').first()).toContainText('Status Page');
  await expect(straight.getByRole('option').first()).toContainText(/topic · \d+ meetings/);
  const groups = panel(page).getByRole('group', {name: /^In /});
  expect(await groups.count()).toBeGreaterThan(2);
  await expect(groups.first().locator('mark').first()).toHaveText(/status|page/i);
  await expect(groups.first()).toContainText(/2023-\d\d-\d\d/);
  await expect(announced(page)).toHaveText(/^\d+ sections in \d+ documents\. Pages to go/);
  const [count] = (await announced(page).innerText()).split('.');
  await expect(panel(page).getByText(count ?? '', {exact: true})).toBeVisible();
});

test('decisions and action items are labelled', async ({page}) => {
  await open(page, PAGES.home.address);
  await search(page, 'is:decision team:iaas');
  await expect(options(page).first()).toContainText('Marked as a decision');
  await field(page).fill('is:action team:iaas');
  await expect(options(page).first()).toContainText('Action item');
  // Of a section whose shown line is another one, only that it holds a decision is said.
  await expect(panel(page).getByText('Section with a marked decision').first()).toBeVisible();
});

test('→ takes what completes the word, and Tab moves on to it', async ({page}) => {
  await open(page, PAGES.home.address);
  await opener(page).click();
  await field(page).pressSequentially('team:ia');
  const first = panel(page)
    .getByRole('button', {name: /^team:iaas Team IaaS/})
    .first();
  await expect(first).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(field(page)).toHaveValue('team:ia');
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue(/^team:ia[a-z]+/);
  await expect(field(page)).toBeFocused();
  await field(page).fill('octav');
  await expect(panel(page).getByRole('button', {name: 'octavia'})).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(field(page)).toHaveValue(/^octavia ?$/);
});

test('a whole question is answered by keys alone, and says what it left out', async ({page}) => {
  await open(page, PAGES.home.address);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('why was zitadel marmalade porridge');
  await expect(announced(page)).toHaveText(/^\d+ sections?/);
  await expect(panel(page).getByText('Without: marmalade, porridge')).toBeVisible();
  await expect(options(page).first()).toContainText('Zitadel');
  await expect(options(page).first()).toContainText('topic');
  const back = panel(page).getByRole('button', {name: 'marmalade'});
  for (let i = 0; i < 9 && !(await back.evaluate((e) => e === document.activeElement)); i += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('why was zitadel "marmalade" porridge');
  await expect(field(page)).toBeFocused();
  await expect(announced(page)).toHaveText(/Nothing found/);
});

test('the table of contents marks the section that a hit led to', async ({page}) => {
  await open(page, PAGES.front.address);
  await search(page, 'amphora second provider');
  const hit = options(page).filter({hasText: 'Decision: OVN is the default for LBaaS in R5'});
  const href = (await hit.getAttribute('href')) ?? '';
  await hit.click();
  await expect(page).toHaveURL(href);
  await expect(page.locator('[data-minutes-toc=wide] a[aria-current=location]')).toHaveAttribute(
    'href',
    new RegExp(`${href.slice(href.indexOf('#'))}$`),
  );
});

test('a misspelt word is corrected, with a way back', async ({page}) => {
  await open(page, PAGES.home.address);
  await search(page, 'zitadell');
  await expect(panel(page).getByText('Searched for zitadel.')).toBeVisible();
  expect(await options(page).count()).toBeGreaterThan(0);
  await panel(page).getByRole('button', {name: 'Search for zitadell instead'}).click();
  await expect(announced(page)).toHaveText(/Nothing found/);
  await expect(field(page)).toBeFocused();
  await panel(page).getByRole('button', {name: 'Search for other spellings too'}).click();
  await expect(panel(page).getByText('Searched for zitadel.')).toBeVisible();
});

test('a filter that is wrong is named, with what would be right', async ({page}) => {
  await open(page, PAGES.home.address);
  await search(page, 'volume team:iass');
  await expect(panel(page).getByText('team:iass was not understood')).toBeVisible();
  await panel(page).getByRole('button', {name: 'team:iaas', exact: true}).click();
  await expect(field(page)).toHaveValue('volume team:iaas');
  await expect(panel(page).getByText('was not understood')).toHaveCount(0);
  await expect(announced(page)).toHaveText(/^\d+ section/);
});

test('where nothing is found the panel says what else to try', async ({page}) => {
  await open(page, PAGES.home.address);
  await search(page, '"amphora zitadel" team:iaas');
  await expect(announced(page)).toHaveText(/Nothing found/);
  await panel(page).getByRole('button', {name: 'Search without the filters'}).click();
  await expect(field(page)).toHaveValue('"amphora zitadel"');
  await panel(page)
    .getByRole('button', {name: /Search for the words/})
    .click();
  await expect(field(page)).toHaveValue('amphora zitadel');
});

test('keys alone lead to the line, where the words are marked once', async ({page}) => {
  await open(page, PAGES.front.address);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('amphora second provider');
  const hit = options(page).filter({hasText: 'Decision: OVN is the default for LBaaS in R5'});
  await expect(hit).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(active(page)).toHaveCount(1);
  await page.keyboard.press('Home');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(active(page)).toHaveCount(0);
  await expect(field(page)).toBeFocused();
  const at = await options(page).evaluateAll((all) =>
    all.findIndex((option) => option.textContent.includes('Decision: OVN is the default')),
  );
  for (let i = 0; i <= at; i += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(hit).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await hit.getAttribute('id')) ?? '',
  );
  const href = await hit.getAttribute('href');
  await page.keyboard.press('Enter');

  await expect(panel(page)).toHaveCount(0);
  await expect(page).toHaveURL(href ?? '');
  expect(href).toMatch(/^\/minutes\/iaas\/20230621#[^?]+$/);
  await expect.poll(() => markedWords(page)).toContain('amphora');
  const line = page.locator('li', {hasText: 'Decision: OVN is the default for LBaaS in R5'}).last();
  await expect(line).toBeInViewport();
  await expect(line).toBeFocused();
  expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('amphora');

  await page.reload();
  await expect(line).toBeAttached();
  await page.waitForLoadState('networkidle');
  expect(await markedWords(page)).toEqual([]);
});

test('marks go with Escape and with the next page, and do not come back', async ({page}) => {
  await open(page, PAGES.front.address);
  await search(page, 'octavia');
  await options(page)
    .filter({hasText: /octavia/i})
    .last()
    .click();
  await expect.poll(() => markedWords(page)).not.toEqual([]);
  await page.keyboard.press('Escape');
  expect(await markedWords(page)).toEqual([]);

  await search(page, 'octavia');
  await options(page)
    .filter({hasText: /octavia/i})
    .last()
    .click();
  await expect.poll(() => markedWords(page)).not.toEqual([]);
  const address = page.url();
  const title = await page.getByRole('heading', {level: 1}).innerText();
  await page.getByRole('main').getByRole('link', {name: '2023', exact: true}).first().click();
  await expect(page).toHaveURL(/\/years\/2023$/);
  await expect.poll(() => markedWords(page)).toEqual([]);
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(page.getByRole('heading', {level: 1})).toHaveText(title);
  expect(await markedWords(page)).toEqual([]);
});

test('a hit in the page that is open is gone to as well', async ({page}) => {
  await open(page, PAGES.meeting.address);
  await search(page, 'amphora ovn team:iaas on:2023-04-12');
  const hit = options(page)
    .filter({hasText: /amphora/i})
    .first();
  const href = await hit.getAttribute('href');
  await hit.click();
  await expect(page).toHaveURL(href ?? '');
  await expect.poll(() => markedWords(page)).toContain('amphora');
});

test('where the browser cannot highlight, words are marked in the text and unmarked again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights');
    Reflect.deleteProperty(Object.getPrototypeOf(CSS), 'highlights');
  });
  await open(page, PAGES.meeting.address);
  const body = page.locator('[data-minutes-html=body]').first();
  const text = await body.innerText();
  await search(page, 'amphora team:iaas on:2023-04-12');
  await options(page)
    .filter({hasText: /amphora/i})
    .first()
    .click();
  await expect(body.locator('mark').first()).toHaveText(/amphora/i);
  expect(await body.innerText()).toBe(text);
  await page.keyboard.press('Escape');
  await expect(body.locator('mark')).toHaveCount(0);
  expect(await body.innerText()).toBe(text);
});

test('Ctrl-Enter opens a hit in a tab of its own, with a clean address', async ({
  page,
  context,
}) => {
  await open(page, PAGES.front.address);
  await search(page, 'amphora second provider');
  await page.keyboard.press('ArrowUp');
  const href = (await active(page).getAttribute('href')) ?? '';
  expect(href).toContain('#');
  const opened = context.waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  // The server of the tests adds a slash, as GitHub Pages does.
  const tab = await opened;
  await tab.waitForLoadState();
  expect(tab.url().replace('/#', '#')).toBe(new URL(href, page.url()).href);
  await expect(panel(page)).toBeVisible();
});

test('further sections of a meeting are unfolded by keys', async ({page}) => {
  await open(page, PAGES.home.address);
  await search(page, 'team:community-call on:2023-03');
  const more = options(page)
    .filter({hasText: /more in this meeting/})
    .first();
  await expect(more).toBeVisible();
  const id = (await more.getAttribute('id')) ?? '';
  const before = await options(page).count();
  for (let i = 0; i < before; i += 1) {
    await page.keyboard.press('ArrowDown');
    if ((await active(page).getAttribute('id')) === id) {
      break;
    }
  }
  await page.keyboard.press('Enter');
  await expect(page.locator(`[id="${id}"]`)).toHaveCount(0);
  await expect(active(page)).toHaveAttribute('href', /\/minutes\/community-call\//);
  await expect(field(page)).toBeFocused();
});

test('Enter without a choice leads to all results', async ({page}) => {
  await open(page, PAGES.front.address);
  await search(page, 'octavia team:iaas');
  await expect(panel(page).getByRole('link', {name: 'All results'})).toHaveAttribute(
    'href',
    '/minutes/search#q=octavia+team:iaas',
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/minutes\/search#q=octavia\+team:iaas$/);
  await expect(panel(page)).toHaveCount(0);
});

test('the box of a start page opens the panel with what is typed', async ({page}) => {
  for (const address of [PAGES.front.address, PAGES.home.address]) {
    await open(page, address);
    const box = page.getByRole('main').getByRole('searchbox', {name: 'Search the minutes'});
    await box.focus();
    await expect(panel(page)).toHaveCount(0);
    await page.keyboard.type('octavia');
    await expect(field(page)).toBeFocused();
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(box).toBeFocused();
    await expect(box).toHaveValue('octavia');
  }
});

test('each example of a start page finds something', async ({page}) => {
  await open(page, PAGES.home.address);
  const examples = page.getByRole('main').getByRole('search').getByRole('link');
  await expect(examples).toHaveCount(3);
  for (let i = 0; i < 3; i += 1) {
    await open(page, PAGES.home.address);
    await examples.nth(i).click();
    await expect(page).toHaveURL(/\/minutes\/search#q=/);
    await expect(
      page.getByRole('main').getByRole('heading', {name: /^\d+ sections? in/}),
    ).toBeVisible();
  }
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('the box leads to the page of the search', async ({page}) => {
    await page.goto(PAGES.home.address);
    await page.getByRole('main').getByRole('searchbox').fill('octavia');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/minutes\/search\/?\?q=octavia$/);
  });
});

test('a broken index is said to be broken, not empty, and is tried again', async ({page}) => {
  let answered = 0;
  await page.route(INDEX, async (route) => {
    await route.fulfill({body: '{"broken'});
    answered += 1;
  });
  await open(page, PAGES.home.address);
  await search(page, 'octavia');
  await expect(announced(page)).toHaveText('The search could not be loaded.');
  await expect(panel(page).getByText('nothing was looked for')).toBeVisible();
  await expect(panel(page).getByText(/nothing found/i)).toHaveCount(0);
  const before = answered;
  await panel(page).getByRole('button', {name: 'Try again'}).click();
  // What was said before may stand there still.
  await expect.poll(() => answered).toBeGreaterThan(before);
  await expect(panel(page).getByText('nothing was looked for')).toBeVisible();
  await page.unroute(INDEX);
  await panel(page).getByRole('button', {name: 'Try again'}).click();
  await expect(options(page).first()).toBeVisible();
  await expect(announced(page)).toHaveText(/^\d+ section/);
});

test('a moment after the first search, the words of all minutes are here', async ({page}) => {
  const loaded = new Set<string>();
  page.on('requestfinished', (request) => loaded.add(request.url()));
  await open(page, PAGES.home.address);
  await search(page, 'octavia');
  const manifest = [...loaded].find((url) => url.endsWith('/manifest.json')) ?? '';
  const {chunks} = (await (await page.request.get(manifest)).json()) as {chunks: string[]};
  await expect
    .poll(() => chunks.filter((name) => !loaded.has(new URL(name, manifest).href)))
    .toEqual([]);
  await page.route('**/words-*', () => {
    throw new Error('A file that was loaded is asked for again.');
  });
  for (const words of ['keycloak', 'load balancer', 'octavia']) {
    await field(page).fill(words);
    await expect(
      options(page)
        .filter({hasText: new RegExp(words.slice(-7), 'i')})
        .first(),
    ).toBeVisible();
  }
});

test('whoever only opens the panel loads no more than it needs', async ({page}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await open(page, PAGES.home.address);
  await opener(page).click();
  await expect(field(page)).toBeFocused();
  await page.waitForTimeout(1000);
  expect(loaded.filter((url) => url.includes('/words-'))).toEqual([]);
});

test('keys that come faster than answers count, all of them', async ({page}) => {
  await open(page, PAGES.home.address);
  await search(page, 'octavia');
  await field(page).fill('');
  await page.keyboard.type('Load balancer');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/minutes\/search\/?#q=Load[+]balancer$|#q=Load%20balancer$/);
});

test('what is typed key by key and corrected is found as if it were pasted', async ({page}) => {
  await open(page, PAGES.home.address);
  await search(page, 'octavia');
  await page.waitForTimeout(600);
  await field(page).fill('');
  await page.keyboard.type('Load balan', {delay: 120});
  await page.keyboard.press('Backspace');
  await page.keyboard.type('ncer', {delay: 120});
  await expect(field(page)).toHaveValue('Load balancer');
  await expect(announced(page)).toHaveText(/^\d+ section/);
  const typed = [await options(page).allTextContents(), await announced(page).textContent()];
  await field(page).fill('x');
  await field(page).fill('Load balancer');
  await expect(announced(page)).toHaveText(typed[1] as string);
  expect(await options(page).allTextContents()).toEqual(typed[0]);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the panel, ${theme}`, async ({page}) => {
    await useTheme(page, theme);
    await open(page, PAGES.meeting.address);
    await opener(page).click();
    await expect(field(page)).toBeFocused();
    await expectAccessible(page);
    await field(page).fill('load balancer');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expectAccessible(page);
    await field(page).fill('zitadell team:iass');
    await expect(panel(page).getByText('was not understood')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.route(INDEX, (route) => route.fulfill({body: ''}));
    await page.reload();
    await search(page, 'octavia');
    await expect(panel(page).getByRole('button', {name: 'Try again'})).toBeVisible();
    await expectAccessible(page);
  });
}

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 844}, hasTouch: true});

  test('the panel fills the screen, and a tap leads to the line', async ({page}) => {
    await open(page, PAGES.home.address);
    await opener(page).tap();
    const {width, height} = (await panel(page).boundingBox()) ?? {};
    expect([width, height]).toEqual([390, 844]);
    await field(page).fill('amphora');
    await expect(options(page).first()).toBeVisible();
    for (const box of await options(page).evaluateAll((all) =>
      all.map((option) => option.getBoundingClientRect().toJSON() as DOMRect),
    )) {
      expect(box.height).toBeGreaterThanOrEqual(44);
      expect(box.right).toBeLessThanOrEqual(390);
    }
    expect(await panel(page).evaluate((dialog) => dialog.scrollWidth)).toBe(390);
    await expectAccessible(page);
    await options(page)
      .filter({hasText: /amphora/i})
      .first()
      .tap();
    await expect(panel(page)).toHaveCount(0);
    await expect.poll(() => markedWords(page)).not.toEqual([]);
  });
});

test.describe('in other circumstances', () => {
  test.use({baseURL: process.env.E2E_VARIANT_ADDRESS});

  for (const [home, query] of [
    ['minutes/', 'balancer'],
    ['de/minutes/', 'balancer'],
    ['hostile/', 'step'],
  ] as const) {
    test(`the panel on ${home} searches those minutes`, async ({page, baseURL}) => {
      await open(page, home);
      await page.keyboard.press('Control+k');
      await page.keyboard.type(query);
      // The answer to the whole query: those to its beginnings may be names only.
      await expect(panel(page).locator(`a[href$="#q=${query}"]`)).toBeVisible();
      await expect(options(page).and(page.locator(':not([id*="jump:"])')).first()).toBeVisible();
      const {pathname} = new URL(home, baseURL);
      const hrefs = await options(page).evaluateAll((all) =>
        all.flatMap((option) => option.getAttribute('href') ?? []),
      );
      expect(hrefs.filter((href) => !href.startsWith(pathname))).toEqual([]);
      await page.keyboard.press('ArrowUp');
      const href = await active(page).getAttribute('href');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new URL(href ?? '', baseURL).href);
      await expect.poll(() => markedWords(page)).not.toEqual([]);
    });
  }

  test('elsewhere it searches the minutes of the first instance', async ({page, baseURL}) => {
    await open(page, 'de/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('balancer');
    await expect(options(page).last()).toHaveAttribute(
      'href',
      new RegExp(`^${new URL('de/minutes/', baseURL).pathname}`),
    );
  });
});
