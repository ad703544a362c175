import AxeBuilder from '@axe-core/playwright';
import type {Locator, Page} from '@playwright/test';
import {expect, open, test, useTheme} from './fixtures';

const main = (page: Page) => page.getByRole('main');
const field = (page: Page) => main(page).getByRole('combobox');
/** How many were found, in how many documents, in which order. */
const count = (page: Page) => main(page).getByRole('heading', {level: 2, name: / in \d+ document/});
const facet = (page: Page, name: string) => main(page).getByRole('region', {name, exact: true});
const value = (page: Page, list: string, name: string | RegExp) =>
  facet(page, list).getByRole('button', {name});
/** Meetings of the hits, in order: date and team. */
const places = (page: Page) =>
  main(page)
    .getByRole('heading', {level: 3})
    .filter({hasText: /^\d{4}-/});
const hits = (page: Page) => main(page).locator('h3 + ul a');
const readCount = async (locator: Locator) =>
  Number(/(\d+)(?: section|$|\D*×$)/.exec((await locator.innerText()).trim())?.[1]);

async function openSearch(page: Page, hash: string): Promise<void> {
  await open(page, `minutes/search${hash}`);
  await expect(count(page)).toBeVisible();
}

async function expectAccessible(page: Page): Promise<void> {
  const {violations} = await new AxeBuilder({page}).analyze();
  expect(violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)])).toEqual([]);
}

test('an address shows its search: words, filter and order', async ({page}) => {
  await openSearch(page, '#q=load+balancer+team:iaas&sort=date');
  await expect(page).toHaveTitle(/^load balancer team:iaas · Search the minutes/);
  await expect(field(page)).toHaveValue('load balancer team:iaas');
  await expect(count(page)).toContainText('newest first');
  await expect(main(page).getByRole('radio', {name: 'date'})).toBeChecked();
  await expect(value(page, 'Team', 'Team IaaS')).toHaveAttribute('aria-pressed', 'true');
  const found = await places(page).allInnerTexts();
  expect(found.length).toBeGreaterThan(1);
  expect(found.every((place) => place.includes('Team IaaS'))).toBe(true);
  const dates = found.map((place) => place.slice(0, 10));
  expect(dates).toEqual([...dates].sort().reverse());
});

test('what is typed is found, marked, and stands in the address', async ({page}) => {
  await open(page, 'minutes/search');
  await expect(page).toHaveTitle(/^Search the minutes/);
  await expect(main(page).getByRole('heading', {name: 'What can be written'})).toBeVisible();
  await field(page).pressSequentially('octavia', {delay: 30});
  await expect(page).toHaveURL(/#q=octavia$/);
  await expect(count(page)).toContainText('best first');
  await expect(
    main(page)
      .locator('mark', {hasText: /octavia/i})
      .first(),
  ).toBeVisible();
  await expect(field(page)).toBeFocused();
});

test('examples are links, and each finds something', async ({page}) => {
  await open(page, 'minutes/search');
  const links = main(page).locator('a[href*="#q="]');
  const examples = await links.allInnerTexts();
  expect(examples).toHaveLength(6);
  for (const example of examples) {
    await main(page).getByRole('link', {name: example, exact: true}).click();
    await expect(field(page)).toHaveValue(example);
    await expect(count(page)).toBeVisible();
    await page.goBack();
  }
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  await openSearch(page, (hrefs[3] ?? '').replace(/^[^#]*/, ''));
  await expect(main(page).getByText('Action item', {exact: true}).first()).toBeVisible();
});

test('facets narrow down, join with "or" within one list, and are taken back', async ({page}) => {
  await openSearch(page, '#q=load++"balancer"');
  const all = await readCount(count(page));
  const iaas = value(page, 'Team', 'Team IaaS');
  const ofIaas = await readCount(iaas);
  const ofOps = await readCount(value(page, 'Team', 'Team Container'));
  expect(ofIaas).toBeLessThan(all);

  await iaas.click();
  await expect(field(page)).toHaveValue('load  "balancer" team:iaas');
  await expect(page).toHaveURL(/team:iaas/);
  await expect(count(page)).toContainText(`${ofIaas} section`);
  await expect(iaas).toBeFocused();

  // The other teams are still offered, with as many as they have.
  await expect(value(page, 'Team', 'Team Container')).toContainText(String(ofOps));
  await value(page, 'Team', 'Team Container').click();
  await expect(count(page)).toContainText(`${ofIaas + ofOps} section`);

  await iaas.click();
  await expect(field(page)).toHaveValue('load  "balancer" team:container');
  await value(page, 'Team', 'Team Container').click();
  await expect(field(page)).toHaveValue('load  "balancer"');
  await expect(count(page)).toContainText(`${all} section`);
});

test('facets offer nothing that would be empty, ten at first, and other filters too', async ({
  page,
}) => {
  await openSearch(page, '#q=team:iaas+after:2023-01');
  const values = main(page).locator('button[aria-pressed=false]');
  for (const each of await values.allInnerTexts()) {
    expect(each).toMatch(/[1-9]\d*$/);
  }
  const topics = facet(page, 'Topic').getByRole('button');
  await expect(topics).toHaveCount(11);
  const more = facet(page, 'Topic').getByRole('button', {name: /^All \d+ topics$/});
  const number = Number(/\d+/.exec(await more.innerText())?.[0]);
  await more.click();
  await expect(topics).toHaveCount(number + 1);

  await value(page, 'In the query', 'after:2023-01').click();
  await expect(field(page)).toHaveValue('team:iaas');
});

test('months and years of the bar are links that filter, for keys too', async ({page}) => {
  await openSearch(page, '#q=load+balancer');
  const bar = main(page).getByRole('figure');
  const month = bar.getByRole('link', {name: /^June 2023: \d+ sections?$/});
  const number = Number(/(\d+) section/.exec((await month.getAttribute('aria-label')) ?? '')?.[1]);
  await expect(month).toHaveAttribute('href', /#q=load\+balancer\+on:2023-06$/);
  await month.click();
  await expect(field(page)).toHaveValue('load balancer on:2023-06');
  await expect(count(page)).toContainText(`${number} section`);
  await expect(month).toHaveAttribute('aria-current', 'true');

  await bar.getByRole('link', {name: '2023', exact: true}).click();
  await expect(field(page)).toHaveValue('load balancer on:2023');
  await bar.getByRole('link', {name: '2023', exact: true}).click();
  await expect(field(page)).toHaveValue('load balancer');

  const last = bar.getByRole('link', {name: /^\w+ 2023: /}).last();
  await last.focus();
  await page.keyboard.press('Home');
  await expect(bar.getByRole('link', {name: /^\w+ 2023: /}).first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue(/ on:2023-\d\d$/);

  await bar.getByText('Months as a list').click();
  await bar.getByRole('listitem').getByRole('link', {name: 'June 2023'}).click();
  await expect(field(page)).toHaveValue(/ on:2023-\d\d on:2023-06$/);
});

test('the order can be chosen, and stays in the address', async ({page}) => {
  await openSearch(page, '#q=load+balancer');
  const best = await places(page).allInnerTexts();
  await main(page).getByRole('radio', {name: 'date'}).check();
  await expect(page).toHaveURL(/sort=date$/);
  await expect(count(page)).toContainText('newest first');
  await expect(places(page).first()).not.toHaveText(best[0] ?? '');
  await page.goBack();
  await expect(places(page)).toHaveText(best.map((place) => new RegExp(place.slice(0, 10))));
});

test('the way back leads through what was searched for, not through every key', async ({page}) => {
  await open(page, 'minutes/teams');
  await open(page, 'minutes/search');
  await field(page).pressSequentially('octavia', {delay: 30});
  await field(page).press('Enter');
  await expect(page).toHaveURL(/#q=octavia$/);
  await field(page).fill('zitadel');
  await expect(page).toHaveURL(/#q=zitadel$/);
  await value(page, 'Year', '2023').click();
  await expect(page).toHaveURL(/#q=zitadel\+on:2023$/);

  await page.goBack();
  await expect(field(page)).toHaveValue('zitadel');
  await page.goBack();
  await expect(field(page)).toHaveValue('octavia');
  await page.goBack();
  await expect(field(page)).toHaveValue('');
  await expect(main(page).getByRole('heading', {name: 'For example'})).toBeVisible();
  await page.goForward();
  await expect(field(page)).toHaveValue('octavia');
  await expect(count(page)).toBeVisible();
});

test('what a plain form asks for is read once', async ({page}) => {
  await open(page, 'minutes/search?q=octavia');
  await expect(count(page)).toBeVisible();
  await expect(page).toHaveURL(/\/search\/?#q=octavia$/);
});

test('more hits come on demand, and the focus goes to them', async ({page}) => {
  await openSearch(page, '#q=team:iaas');
  await expect(hits(page)).toHaveCount(20);
  const all = await readCount(count(page));
  expect(all).toBeGreaterThan(20);
  const more = main(page).getByRole('button', {name: /^Show \d+ more$/});
  while (await more.isVisible()) {
    const shown = await hits(page).count();
    await more.click();
    await expect(hits(page)).not.toHaveCount(shown);
  }
  await expect(hits(page)).toHaveCount(all);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
});

test('more hits leave those above them where they are', async ({page}) => {
  await openSearch(page, '#q=agenda');
  await expect(hits(page)).toHaveCount(20);
  const first = await hits(page).allInnerTexts();
  await main(page)
    .getByRole('button', {name: /^Show \d+ more$/})
    .click();
  await expect(hits(page)).not.toHaveCount(20);
  expect((await hits(page).allInnerTexts()).slice(0, 20)).toEqual(first);
});

test('a hit leads to its section', async ({page}) => {
  await openSearch(page, '#q=octavia+team:iaas');
  const hit = hits(page).first();
  const href = (await hit.getAttribute('href')) ?? '';
  await hit.click();
  await expect(page).toHaveURL((url) => url.pathname + url.hash === href);
  await expect(page.getByRole('heading', {level: 1})).toContainText('Team IaaS');
  await page.goBack();
  await expect(field(page)).toHaveValue('octavia team:iaas');
  await expect(hits(page).first()).toBeVisible();
});

test.describe('the list as Markdown', () => {
  test.use({permissions: ['clipboard-read', 'clipboard-write']});

  test('is copied whole, however much of it is shown', async ({page}) => {
    await openSearch(page, '#q=team:iaas+volume');
    const all = await readCount(count(page));
    await main(page).getByRole('button', {name: 'Export as Markdown'}).click();
    await expect(main(page).getByText(`${all} of ${all} sections`, {exact: true})).toBeVisible();
    await main(page).getByRole('button', {name: 'Copy'}).click();
    await expect(main(page).getByText(/ · Copied$/)).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(
      /^\[Search for team:iaas volume: \d+ of \d+ sections\]\(https:\/\/\S+\)\n/,
    );
    const entries = text.match(
      /^- \d{4}-\d\d-\d\d · Team IaaS · \[.+\]\(https:\/\/[^\s)]+\/minutes\/iaas\/[\w-]+#\S+\)$/gm,
    );
    expect(entries).toHaveLength(all);
    expect(text).toMatch(/^ {2}> .*volume/im);

    const download = page.waitForEvent('download');
    await main(page).getByRole('button', {name: 'Download'}).click();
    expect((await download).suggestedFilename()).toBe('minutes-search.md');
  });
});

test('what was corrected is said, with a way back that can be linked', async ({page}) => {
  await openSearch(page, '#q=octvaia');
  await expect(main(page).getByText(/Searched for octavia/)).toBeVisible();
  await main(page).getByRole('button', {name: 'Search for octvaia instead'}).click();
  await expect(page).toHaveURL(/#q=octvaia&exact=1$/);
  await expect(main(page).getByText('No section of the minutes has this.').first()).toBeVisible();
  await open(page, 'minutes/search#q=octavia&exact=1');
  await main(page).getByRole('button', {name: 'Search for other spellings too'}).click();
  await expect(page).toHaveURL(/#q=octavia$/);
});

test('each other spelling that was searched for leads to its own results', async ({page}) => {
  await openSearch(page, '#q=load+balancer');
  const also = main(page).getByText(/^Also searched for: /);
  await also.getByRole('button', {name: /^\d+ more$/}).click();
  await expect(also.getByRole('button').nth(3)).toBeFocused();
  await expect(also).toContainText(/: (?:[\w ]+, )*Octavia(?:, |$)/);
  await also.getByRole('button', {name: 'Octavia', exact: true}).click();
  await expect(field(page)).toHaveValue('Octavia');
});

test('a filter that is not understood is said to be so, and can be mended', async ({page}) => {
  await openSearch(page, '#q=octavia+after:yesterday');
  await expect(main(page).getByText(/after:yesterday was not understood/)).toBeVisible();
  await main(page).getByRole('button', {name: 'after:2024', exact: true}).click();
  await expect(field(page)).toHaveValue('octavia after:2024');
});

test('where nothing is found, searches are offered that find something', async ({page}) => {
  await open(page, 'minutes/search#q=octavia+team:iaas+on:1999&exact=1');
  await expect(main(page).getByRole('heading', {name: /No section/})).toBeVisible();
  const offer = main(page).getByRole('button', {name: 'without on:1999'});
  await expect(offer).toBeVisible();
  // Without the team there would be nothing either.
  await expect(main(page).getByRole('button', {name: 'without team:iaas'})).toHaveCount(0);
  await offer.click();
  await expect(field(page)).toHaveValue('octavia team:iaas');
  await expect(count(page)).toBeVisible();
});

test('a broken file of the index is said to be so, and tried again', async ({page}) => {
  const files = '**/assets/minutes/search/**';
  await page.route(files, (route) =>
    route.fulfill({body: '{"broken', contentType: 'application/json'}),
  );
  await open(page, 'minutes/search#q=octavia');
  const message = main(page).getByRole('alert');
  await expect(message).toContainText('The search could not be loaded.');
  await expect(message.getByRole('link', {name: 'Topics'})).toBeVisible();
  await expect(count(page)).toHaveCount(0);
  await message.getByRole('button', {name: 'Try again'}).click();
  await expect(message).toBeVisible();
  await page.unroute(files);
  await message.getByRole('button', {name: 'Try again'}).click();
  await expect(count(page)).toBeVisible();
});

test('keys go on where they were when what had the focus goes away', async ({page}) => {
  await open(page, 'minutes/search#q=octvaia');
  await main(page).getByRole('button', {name: 'Search for octvaia instead'}).press('Enter');
  const offer = main(page).getByRole('button', {name: 'Search for other spellings too'});
  await expect(offer).toBeVisible();
  const isKept = () =>
    page.evaluate(() => document.activeElement?.closest('main article') !== null);
  await expect.poll(isKept).toBe(true);
  await offer.press('Enter');
  await expect(count(page)).toBeVisible();
  await expect.poll(isKept).toBe(true);
  await value(page, 'Team', 'Team IaaS').press('Enter');
  await expect(page).toHaveURL(/team:iaas$/);
  await expect(value(page, 'Team', 'Team IaaS')).toBeFocused();
});

test('a slash leads to the field', async ({page}) => {
  await openSearch(page, '#q=octavia');
  await count(page).click();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in what is found, ${theme}`, async ({page}) => {
    await useTheme(page, theme);
    await openSearch(page, '#q=load+balancer+on:2023');
    await main(page).getByRole('button', {name: 'Export as Markdown'}).click();
    await expect(main(page).getByRole('button', {name: 'Download'})).toBeVisible();
    await main(page).getByText('Months as a list').click();
    await expectAccessible(page);
  });

  test(`axe finds nothing where nothing is found, ${theme}`, async ({page}) => {
    await useTheme(page, theme);
    await open(page, 'minutes/search#q=octavia+team:iaas+on:1999&exact=1');
    await expect(main(page).getByRole('button', {name: 'without on:1999'})).toBeVisible();
    await expectAccessible(page);
  });

  test(`axe finds nothing where the search is broken, ${theme}`, async ({page}) => {
    await useTheme(page, theme);
    await page.route('**/assets/minutes/search/**', (route) => route.fulfill({body: ''}));
    await open(page, 'minutes/search#q=octavia');
    await expect(main(page).getByRole('alert')).toBeVisible();
    await expectAccessible(page);
  });
}

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 844}, hasTouch: true});

  test('facets are folded, and nothing is wider than the screen', async ({page}) => {
    await openSearch(page, '#q=load+balancer+team:iaas');
    await expect(facet(page, 'Topic')).toBeHidden();
    const first = await hits(page).first().boundingBox();
    expect(first?.y, 'the first hit is on the first screen').toBeLessThan(844);
    await expect(main(page).getByText('Months as a list')).toBeHidden();
    await main(page).getByText('Filters (1 chosen)').click();
    await expect(main(page).getByText('Months as a list')).toBeVisible();
    await value(page, 'Topic', /^OVN/).tap();
    await expect(field(page)).toHaveValue('load balancer team:iaas topic:ovn');
    await expect(main(page).getByText('Filters (2 chosen)')).toBeVisible();
    await expect(facet(page, 'Topic')).toBeVisible();
    const height = await value(page, 'Topic', /^OVN/).evaluate(
      (e) => e.getBoundingClientRect().height,
    );
    expect(height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await expectAccessible(page);
  });
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('the page says so, and leads to lists', async ({page}) => {
    await page.goto('minutes/search');
    // Roles and texts inside it are not seen by the test's own finders.
    const note = main(page).locator('noscript');
    await expect(note.locator('p')).toContainText('The search needs JavaScript.');
    for (const name of ['Topics', 'Teams', 'Decisions', 'References', 'Minutes by year']) {
      await expect(note.locator('a', {hasText: name})).toBeVisible();
    }
    await expect(main(page).getByRole('search')).toBeHidden();
  });
});

test.describe('in other circumstances', () => {
  test.use({baseURL: process.env.E2E_VARIANT_ADDRESS});

  for (const [home, query] of [
    ['minutes/', 'balancer'],
    ['de/minutes/', 'balancer'],
    ['hostile/', 'step'],
  ] as const) {
    test(`${home} is searched by itself, below a base URL with slashes`, async ({
      page,
      baseURL,
    }) => {
      await open(page, `${home}search/#q=${query}`);
      await expect(hits(page).first()).toBeVisible();
      const {pathname} = new URL(home, baseURL);
      for (const href of await hits(page).evaluateAll((a) =>
        a.map((e) => e.getAttribute('href')),
      )) {
        expect(href?.startsWith(pathname)).toBe(true);
      }
      await hits(page).first().click();
      await expect(page).toHaveURL((url) => url.pathname.startsWith(pathname));
      await expect(page.getByRole('heading', {level: 1})).not.toHaveText(/not found/i);
      await page.goBack();
      await expect(field(page)).toHaveValue(query);
    });
  }
});
