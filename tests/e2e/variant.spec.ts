import fs from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {REDACTED} from '../hostileArchive.mjs';
import {squeeze} from '../squeeze.mjs';
import {expect, open, test as base, useTheme} from './fixtures';

/** The site that `variant.config.ts` describes, below `/base/`. */
const test = base.extend({
  baseURL: async ({}, use) => {
    await use(process.env.E2E_VARIANT_ADDRESS);
  },
});

const title = (page: Page) => page.getByRole('heading', {level: 1});
const main = (page: Page) => page.getByRole('main');

const SITES = [
  {name: 'the first instance', home: 'minutes/', language: 'en'},
  {name: 'the second instance', home: 'hostile/', language: 'en'},
  {name: 'the first instance in German', home: 'de/minutes/', language: 'de'},
  {name: 'the second instance in German', home: 'de/hostile/', language: 'de'},
];

for (const {name, home, language} of SITES) {
  test(`${name} is loaded, followed through, and gone back in`, async ({page, baseURL}) => {
    const at = (address: string) => new URL(address, baseURL).href;
    const [team, teamTitle, meeting, heading] = home.endsWith('minutes/')
      ? ['iaas/', 'Team IaaS', 'iaas/20230104/', 'Team IaaS, 4 January 2023']
      : ['events/', 'Events', 'events/latest/20230103/', 'Events, 3 January 2023'];
    await open(page, home);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(title(page)).toHaveText(language === 'de' ? 'Protokolle' : 'Minutes');
    await page.evaluate(() => {
      document.documentElement.dataset.testMark = 'same';
    });
    await main(page)
      .locator(`a[href="${new URL(at(home + team)).pathname}"]`)
      .first()
      .click();
    await expect(page).toHaveURL(at(home + team));
    await main(page)
      .locator(`a[href="${new URL(at(home + meeting)).pathname}"]`)
      .first()
      .click();
    await expect(title(page)).toHaveText(heading);
    await expect(page).toHaveURL(at(home + meeting));
    // What scripts add to a page comes after its text.
    const cite = main(page).locator('h1 .minutes-cite');
    await cite.waitFor();
    const body = await page.locator('[data-minutes-html=body]').first().innerHTML();
    expect(body).toContain('<h');

    await page.goBack();
    await expect(title(page)).toHaveText(teamTitle);
    await expect(page).toHaveURL(at(home + team));
    await page.goForward();
    await expect(title(page)).toHaveText(heading);
    await expect(page.locator('html')).toHaveAttribute('data-test-mark', 'same');

    await open(page, home + meeting);
    await expect(title(page)).toHaveText(heading);
    await cite.waitFor();
    expect(await page.locator('[data-minutes-html=body]').first().innerHTML()).toBe(body);
  });
}

test('a German page has German words in its charts', async ({page}) => {
  await open(page, 'de/minutes/');
  const cells = page.locator('.minutes-chart--activity a');
  await expect(cells.last()).toHaveAttribute('aria-label', /, [A-Zä-ü]+ \d{4}: \d+ Sitzung/i);
  await open(page, 'de/minutes/topics/lbaas/');
  const marks = page.locator('.minutes-chart--lifeline .minutes-chart__mark');
  await expect(marks.first()).toHaveAttribute('aria-label', / \((?:in einer Überschrift|im Text)/);
});

test('a topic that one page cannot hold says which days it has in part only', async ({page}) => {
  await open(page, 'hostile/topics/topic/?since=1990-01-01');
  const state = page.locator('[data-minutes-since] output');
  await expect(state).toHaveText(/ or later.*\. Of \d{4}-\d\d-\d\d or earlier only a part is/);
});

test('an address without its slash leads to the page', async ({page, baseURL}) => {
  await open(page, 'minutes/iaas/20230104');
  await expect(page).toHaveURL(new URL('minutes/iaas/20230104/', baseURL).href);
  await expect(title(page)).toHaveText('Team IaaS, 4 January 2023');
});

test('"latest" leads on within its own instance and language', async ({page, baseURL}) => {
  await page.goto('de/minutes/iaas/latest/');
  await expect(page).toHaveURL(new URL('de/minutes/iaas/20230118/', baseURL).href);
});

test('a picture of the minutes is found below the base URL', async ({page}) => {
  await open(page, 'de/minutes/iaas/20230104/');
  const picture = page.getByRole('img', {name: 'Paths through the load balancer'});
  await picture.scrollIntoViewIfNeeded();
  await expect(picture).toHaveJSProperty('complete', true);
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
    0,
  );
});

for (const theme of ['light', 'dark'] as const) {
  test(`a topic goes on on pages per year, which axe finds in order, ${theme}`, async ({page}) => {
    await useTheme(page, theme);
    await open(page, 'hostile/topics/topic/');
    await main(page).getByRole('link', {name: '2021', exact: true}).first().click();
    await expect(page).toHaveURL(/\/hostile\/topics\/topic\/2021\/$/);
    await expect(title(page)).toContainText('in 2021');
    await expect(main(page).getByText('step 0', {exact: true})).toBeVisible();
    await expect(main(page).getByText('step 13', {exact: true})).toHaveCount(0);
    const address = page.url();
    await open(page, address);
    await expect(title(page)).toContainText('in 2021');
    expect((await new AxeBuilder({page}).analyze()).violations).toEqual([]);
  });
}

const MISSING = ['minutes/iaas/19990101/', 'hostile/no-such-team/', 'de/minutes/topics/none/'];

for (const address of MISSING) {
  test.describe('an unknown address', () => {
    test.use({expectedMissing: [address]});

    test(`${address} is answered with 404, and with the page that says so`, async ({page}) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      await expect(title(page)).toHaveText(/not found|nicht gefunden/i);
    });
  });
}

test.describe('every page of a hostile archive', () => {
  const PARTS = 12;
  /** All but those that lead on at once. */
  const findPages = () =>
    fs
      .readdirSync(path.resolve('build-variant/hostile'), {recursive: true, encoding: 'utf8'})
      .filter((file) => path.basename(file) === 'index.html')
      .map((file) => ['hostile', ...path.dirname(file).split(path.sep), ''])
      .filter((parts) => parts.at(-2) !== 'latest' || parts.includes('names'))
      .map((parts) =>
        parts
          .filter((part) => part !== '.')
          .map(encodeURIComponent)
          .join('/'),
      )
      .sort();

  for (let part = 0; part < PARTS; part++) {
    test(`shows itself and runs nothing (${part + 1} of ${PARTS})`, async ({page}) => {
      const addresses = findPages().filter((_, i) => i % PARTS === part);
      expect(addresses.length).toBeGreaterThan(5);
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      for (const address of addresses) {
        await open(page, address);
        const found = await page.evaluate(() => ({
          ran: '__pwned' in window,
          titles: document.querySelectorAll('h1').length,
          missing: document.title.includes('Not Found'),
          foreign: document.querySelectorAll(
            // The site's own form asks for a day; in what the minutes say there is none.
            'main :is(script:not([type="application/json"]),iframe,object,embed,style,base),' +
              '[data-minutes-html] form',
          ).length,
        }));
        expect([address, found]).toEqual([
          address,
          {ran: false, titles: 1, missing: false, foreign: 0},
        ]);
      }
      expect(dialogs).toEqual([]);
    });
  }

  test('can be clicked through without harm', async ({page, baseURL}) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    // Links to pages are followed; what lies elsewhere is not there in a test.
    await open(page, 'hostile/scripts/20230102/');
    const hrefs = await main(page)
      .locator('[data-minutes-html] a[href]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(hrefs.length).toBeGreaterThan(10);
    expect(hrefs.filter((href) => !/^(?:https?|mailto|tel):/.test(href))).toEqual([]);
    const own = [...new Set(hrefs)].filter(
      (href) => href.startsWith(`${baseURL}`) && !href.includes('/assets/'),
    );
    for (const href of own) {
      await open(page, href);
    }
    expect(await page.evaluate(() => '__pwned' in window)).toBe(false);
    expect(dialogs).toEqual([]);
  });
});

test('what is removed on request is in no file of the build, however it is written', () => {
  const folder = path.resolve('build-variant');
  const files = fs
    .readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(500);
  const found = files.flatMap((file) => {
    const text = squeeze(path.relative(folder, file) + fs.readFileSync(file, 'utf8'));
    const words = REDACTED.filter((word) => text.includes(squeeze(word)));
    return words.map((word) => `${path.relative(folder, file)}: ${word}`);
  });
  expect(found).toEqual([]);
});

test('a diagram is drawn above its source, where the site has the Mermaid theme', async ({
  page,
}) => {
  await open(page, 'hostile/scripts/20230101/');
  const diagram = page.locator('figure.minutes-diagram');
  await expect(diagram.getByRole('img', {name: /^graph TD/})).toBeVisible();
  await expect(diagram.locator('pre')).toContainText('graph TD');
  await expect(diagram.locator('figcaption')).toBeHidden();
});

test('a page leads to its source in the repository that the site names', async ({page}) => {
  await open(page, 'minutes/iaas/20230104/');
  const source = 'https://github.com/example/minutes/blob/main/iaas/20230104.md';
  await expect(main(page).getByRole('link', {name: 'iaas/20230104.md'}).last()).toHaveAttribute(
    'href',
    source,
  );
  await expect(main(page)).not.toContainText('without warranties');
  await page
    .getByRole('button', {name: /^Cite “/})
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await dialog.getByRole('button', {name: 'Copy as plain text'}).click();
  await expect(dialog.getByRole('status')).toHaveText('Plain text copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`source: ${source}`);
});
