import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {expect, open, test, useTheme} from './fixtures';

const SITE = 'https://minutes\\.scs\\.community';
const HEADING = 'Status Page: who feeds it? (@alex-ops)';
const ANCHOR = 'status-page-who-feeds-it-alex-ops';

const readClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function expectAccessible(page: Page): Promise<void> {
  const {violations} = await new AxeBuilder({page}).analyze();
  expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test.describe('citing', () => {
  test.use({permissions: ['clipboard-read', 'clipboard-write']});

  test('a section is copied as a link, as Markdown and as plain text', async ({page}) => {
    await open(page, 'minutes/iaas/20230412');
    await page.getByRole('heading', {name: HEADING}).hover();
    await page.getByRole('button', {name: `Cite “${HEADING}”`}).click();
    const dialog = page.getByRole('dialog', {name: `Cite ${HEADING}`});
    const status = dialog.getByRole('status');

    await dialog.getByRole('button', {name: 'Copy link'}).click();
    await expect(status).toHaveText('Link copied');
    expect(await readClipboard(page)).toMatch(
      new RegExp(`^${SITE}/minutes/iaas/20230412/?#${ANCHOR}$`),
    );

    await dialog.getByRole('button', {name: 'Copy as Markdown'}).click();
    await expect(status).toHaveText('Markdown copied');
    expect(await readClipboard(page)).toMatch(
      new RegExp(
        `^\\[Team IaaS, 12 April 2023: Status Page: who feeds it\\? \\(@<!-- -->alex-ops\\)\\]` +
          `\\(${SITE}/minutes/iaas/20230412/?#${ANCHOR}\\)$`,
      ),
    );

    await dialog.getByRole('button', {name: 'Copy as plain text'}).click();
    await expect(status).toHaveText('Plain text copied');
    expect(await readClipboard(page)).toMatch(
      new RegExp(
        `^Team IaaS, 12 April 2023, "Status Page: who feeds it\\? \\(@alex-ops\\)", ` +
          `${SITE}/minutes/iaas/20230412/?#${ANCHOR}$`,
      ),
    );
  });

  test('a section is copied whole, as a quote with its source at the line', async ({page}) => {
    await open(page, 'minutes/iaas/20230412');
    // As where the archive says its commit.
    const source = `https://github.com/example/minutes/blob/${'c'.repeat(40)}/iaas/20230412.md`;
    await page.locator('article[data-cite]').evaluate((article: HTMLElement, address) => {
      article.dataset.citeSource = address;
    }, source);
    await page.getByRole('heading', {name: HEADING}).hover();
    await page.getByRole('button', {name: `Cite “${HEADING}”`}).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', {name: 'Copy the quoted section'}).click();
    await expect(dialog.getByRole('status')).toHaveText('Quoted section copied');
    const lines = (await readClipboard(page)).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '> ### Status Page: who feeds it? (@<!-- -->alex-ops)',
      '>',
      expect.stringMatching(
        `^> - Team Ops asks .*, see \\[ops/20230316.md\\]\\(${SITE}/minutes/ops/20230316/?#status-page-adr\\)$`,
      ),
    ]);
    expect(lines.slice(4, -1)).toEqual([
      '> - No objections to start with incidents typed in by hand',
      '>   - the health monitor could open a *draft* that a human has to publish',
      '>',
    ]);
    expect(lines.at(-1)).toContain(`([source](${source}?plain=1#L41))`);
  });

  test('who attended is not in what is copied', async ({page}) => {
    await open(page, 'minutes/iaas/20230412');
    await page.locator('[data-minutes-html=body] .minutes-cite').first().click();
    await page.getByRole('button', {name: 'Copy the quoted section'}).click();
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Quoted section copied');
    const copied = await readClipboard(page);
    expect(copied).toContain('both providers run side by side');
    expect(copied).toContain('| Time until `ACTIVE` | 94 s | 6 s |');
    expect(copied).not.toContain('only for the first topic');
  });

  test('keys alone are enough, and come back to the button', async ({page}) => {
    await open(page, 'minutes/iaas/20230412');
    const button = page.getByRole('button', {name: `Cite “${HEADING}”`});
    await page.getByRole('link', {name: `Direct link to ${HEADING}`}).focus();
    await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    await expect(button).toHaveCSS('opacity', '1');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', {name: 'Copy link'})).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Markdown copied');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(button).toBeFocused();
  });

  test('a decision is copied with its words, and leads to its section', async ({page}) => {
    await open(page, 'minutes/decisions?team=iaas');
    await page.getByRole('button', {name: /^Cite “Decision: OVN is the default/}).click();
    await page.getByRole('button', {name: 'Copy as plain text'}).click();
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Plain text copied');
    expect(await readClipboard(page)).toMatch(
      new RegExp(
        '^Decision: OVN is the default for LBaaS in R5, amphora stays enabled as second provider\n' +
          'existing load balancers are not touched\n' +
          'deployments that need layer 7 select amphora explicitly\n' +
          '\\(Team IaaS, 21 June 2023, "OVN becomes the default provider [^"]*", ' +
          `${SITE}/minutes/iaas/20230621/?#ovn-[^ ]*\\)$`,
      ),
    );
  });

  test('an action item and an excerpt have a button of their own', async ({page}) => {
    await open(page, 'minutes/container/next');
    await expect(page.getByRole('button', {name: /^Cite “AI @/}).first()).toBeVisible();
    await open(page, 'minutes/topics/lbaas');
    const excerpt = page.locator('main section[data-date]').first();
    await expect(excerpt.getByRole('button', {name: /^Cite/})).toHaveCount(1);
    // The page that is reached without a reload has its buttons too.
    await excerpt.getByRole('link').first().click();
    await expect(page).toHaveURL(/\/minutes\/[\w-]+\/\d+#/);
    await expect(page.getByRole('button', {name: /^Cite/}).first()).toBeAttached();
    await expect(page.getByRole('button', {name: /^Cite “Participants/})).toHaveCount(0);
  });

  for (const theme of ['light', 'dark'] as const) {
    test(`open, ${theme}: axe finds nothing`, async ({page}) => {
      await useTheme(page, theme);
      await open(page, 'minutes/iaas/20230412');
      await page.getByRole('button', {name: `Cite “${HEADING}”`}).click();
      await page.getByRole('button', {name: 'Copy link'}).click();
      await expectAccessible(page);
    });
  }
});

test('where the browser does not let it copy, the text is marked instead', async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: {writeText: () => Promise.reject(new Error('denied'))},
    });
  });
  await open(page, 'minutes/iaas/20230412');
  await page.getByRole('button', {name: `Cite “${HEADING}”`}).click();
  await page.getByRole('button', {name: 'Copy link'}).click();
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('did not allow it');
  expect(await page.evaluate(() => getSelection()?.toString())).toContain(`#${ANCHOR}`);
});

test.describe('on a touch screen', () => {
  test.use({viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true});

  test('buttons are large enough, and nothing is wider than the screen', async ({page}) => {
    for (const address of ['minutes/iaas/20230412', 'minutes/topics/lbaas']) {
      await open(page, address);
      const button = page.locator('.minutes-cite').nth(2);
      await expect(button).toBeVisible();
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    }
  });
});

test.describe('since', () => {
  const ENTRIES = 'main article [data-date]';

  test('an address with a day hides what is older, says so, and leads back to all', async ({
    page,
  }) => {
    await open(page, 'minutes/topics/lbaas?since=2023-06-01');
    // What is folded counts too.
    await page.getByText(/on other matters/).click();
    const all = await page.locator(ENTRIES).count();
    const newer = await page
      .locator(ENTRIES)
      .evaluateAll(
        (entries) => entries.filter(({dataset}) => (dataset.date ?? '') >= '2023-06-01').length,
      );
    expect(newer).toBeGreaterThan(0);
    expect(newer).toBeLessThan(all);
    await expect(page.locator(`${ENTRIES}:visible`)).toHaveCount(newer);
    const state = page.locator('[data-minutes-since] output');
    await expect(state).toHaveText(
      `${newer} of ${all} entries on this page are of 2023-06-01 or later.`,
    );
    await expect(page.getByLabel('Since')).toHaveValue('2023-06-01');
    await expectAccessible(page);

    await page.getByRole('link', {name: 'Show all', exact: true}).click();
    await expect(page.locator(`${ENTRIES}:visible`)).toHaveCount(all);
    await expect(page).toHaveURL(/\/minutes\/topics\/lbaas\/?$/);
    await expect(state).toHaveText('');
  });

  test('a fold of nothing but what is older is not there', async ({page}) => {
    await open(page, 'minutes/topics/central-api?since=2023-06-01');
    await expect(page.getByText('Show as table')).toBeVisible();
    await expect(page.getByText(/on other matters/)).toBeHidden();
    await page.getByRole('link', {name: 'Show all', exact: true}).click();
    await expect(page.getByText(/on other matters/)).toBeVisible();
  });

  for (const address of ['minutes/iaas', 'minutes/references/sovereigncloudstack/standards/296']) {
    test(`a day is chosen on ${address} without a reload`, async ({page}) => {
      await open(page, address);
      await page.evaluate(() => Object.assign(window, {stays: true}));
      await page.getByLabel('Since').fill('2030-01-01');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\?since=2030-01-01$/);
      await expect(page.locator(`${ENTRIES}:visible`)).toHaveCount(0);
      await expect(page.getByText('Nothing here since 2030-01-01.').first()).toBeVisible();
      await expect(page.getByRole('link', {name: 'Link to this view'})).toHaveAttribute(
        'href',
        /\?since=2030-01-01$/,
      );
      // Neither a count nor a chart tells of what is left out.
      await expect(page.locator('main article')).not.toContainText(
        /\d (meetings|documents|items)/,
        {
          useInnerText: true,
        },
      );
      await expect(page.locator('.minutes-chart [data-day]:visible')).toHaveCount(0);
      await page.getByRole('link', {name: 'Show all', exact: true}).click();
      await expect(page.getByText('Nothing here since 2030-01-01.')).toHaveCount(0);
      expect(await page.locator(`${ENTRIES}:visible`).count()).toBeGreaterThan(0);
      expect(await page.evaluate(() => 'stays' in window)).toBe(true);
    });
  }

  test('what is no date is shown as wrong', async ({page}) => {
    await open(page, 'minutes/topics/lbaas?since=2023-02-30');
    await expect(page.locator('[data-minutes-since] output')).toContainText(
      '“2023-02-30” is no date, so everything is shown.',
    );
    await expect(page.locator(`${ENTRIES}[data-minutes-older]`)).toHaveCount(0);
  });

  test('the start page offers which of the latest minutes are new, and leaves all else there', async ({
    page,
  }) => {
    const latest = page.locator('section', {has: page.locator('#latest')});
    await page.clock.setFixedTime('2026-01-10T12:00:00Z');
    await open(page, 'minutes');
    await expect(latest.getByLabel('Since')).toHaveCount(0);
    await latest.getByRole('button', {name: 'Remember my visits in this browser'}).click();
    const days = await latest
      .locator('[data-date]')
      .evaluateAll((rows) => rows.map(({dataset}) => dataset.date ?? ''));
    // As if there had been all but the newest day.
    const newer = days.filter((day) => day === days[0]).length;
    expect(newer).toBeLessThan(days.length);
    await page.evaluate((newest) => {
      const key = 'docusaurus-plugin-minutes.visits';
      const text = localStorage.getItem(key) ?? '';
      localStorage.setItem(key, text.replace(/"newest":"[^"]*"/, `"newest":"${newest}"`));
    }, days[newer] ?? '');
    await page.clock.setFixedTime('2026-02-01T12:00:00Z');
    await open(page, 'minutes');
    const others = await page.locator('#teams ~ *').first().innerText();
    await latest
      .getByRole('link', {name: `since your last visit on 2026-01-10 (${newer})`})
      .click();
    await expect(latest.locator('[data-date]:visible')).toHaveCount(newer);
    expect(await page.locator('#teams ~ *').first().innerText()).toBe(others);
    await latest.getByRole('link', {name: 'Show all', exact: true}).click();
    await expect(latest.locator('[data-date]:visible')).toHaveCount(days.length);
  });

  test('a later visit is offered what is newer than the one before', async ({page}) => {
    await page.clock.setFixedTime('2026-01-10T12:00:00Z');
    await open(page, 'minutes/topics/lbaas');
    expect(await page.evaluate(() => Object.keys(localStorage))).not.toContain(
      'docusaurus-plugin-minutes.visits',
    );
    await page.getByRole('button', {name: 'Remember my visits in this browser'}).click();
    await expect(page.getByRole('button', {name: 'Forget my visits'})).toBeFocused();
    await expect(page.getByText('since your last visit')).toHaveCount(0);
    // As if the newest entry of then had been that of April.
    await page.evaluate(() => {
      const key = 'docusaurus-plugin-minutes.visits';
      const text = localStorage.getItem(key) ?? '';
      localStorage.setItem(key, text.replace(/"newest":"[^"]*"/, '"newest":"2023-04-12"'));
    });
    await page.clock.setFixedTime('2026-02-01T12:00:00Z');
    await open(page, 'minutes/topics/lbaas');
    await page
      .getByRole('link', {name: /New on this page since your last visit on 2026-01-10 \(\d+\)/})
      .click();
    await expect(page).toHaveURL(/\?since=2023-04-13$/);
    await expect(page.locator('[data-minutes-since] output')).toContainText('2023-04-13 or later');
    await expect(page.getByLabel('Since')).toBeFocused();
    await page.getByRole('button', {name: 'Forget my visits'}).click();
    expect(await page.evaluate(() => Object.keys(localStorage))).not.toContain(
      'docusaurus-plugin-minutes.visits',
    );
  });
});
