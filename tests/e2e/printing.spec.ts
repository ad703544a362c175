import {expect, open, test} from './fixtures';

test('printed, links that lead out say where, and folds are open', async ({page}) => {
  await open(page, 'minutes/sig-standardization/20230330');
  await page.emulateMedia({media: 'print'});
  const link = page.locator('[data-minutes-html] a[href$="/standards/pull/251"]').first();
  const after = () => link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(await after()).toBe('none');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await after()).toBe('" (https://github.com/SovereignCloudStack/standards/pull/251)"');
  await expect(page.locator('main details:not([open])')).toHaveCount(0);
  // What heads a text is not torn from it.
  const heading = page.locator('[data-minutes-html] h3').first();
  await expect(heading).toHaveCSS('break-after', 'avoid');
  await expect(page.locator('.minutes-cite').first()).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await after()).toBe('none');
});

test('a printed search says what was looked for', async ({page}) => {
  await open(page, 'minutes/search#q=zuul');
  await page.emulateMedia({media: 'print'});
  await expect(page.locator('main input[name="q"]')).toBeVisible();
  await expect(page.locator('main input[name="q"]')).toHaveValue('zuul');
  await expect(page.locator('main').getByRole('button', {name: 'Search'})).toBeHidden();
});

/** The site that `variant.config.ts` describes: a topic there has more sections than one page. */
test.describe('a dossier', () => {
  const at = (address: string) => new URL(address, process.env.E2E_VARIANT_ADDRESS).href;
  test.use({baseURL: async ({}, use) => use(process.env.E2E_VARIANT_ADDRESS)});
  const ADDRESS = 'hostile/topics/topic/';

  test('has all sections of a topic, oldest first, each with its source', async ({page}) => {
    await page.goto(at(ADDRESS));
    await page
      .locator('article header')
      .getByRole('link', {name: 'All sections in order, for printing'})
      .click();
    await expect(page).toHaveURL(at(`${ADDRESS}dossier/`));
    await expect(page.getByRole('heading', {level: 1})).toContainText('dossier');
    const sections = page.locator('main section[data-cite]');
    const days = await sections.evaluateAll((found) => found.map(({dataset}) => dataset.date));
    expect(days.length).toBeGreaterThan(20);
    expect(days).toEqual([...days].sort());
    await expect(sections.getByText('Excerpt, unchanged')).toHaveCount(days.length);
    await page.goto(at(`${ADDRESS}dossier/`));
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    const sitemap = await page.request.get(at('sitemap.xml'));
    expect(await sitemap.text()).not.toContain('dossier');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('[data-minutes-full] a').first()).toHaveAttribute(
      'data-minutes-address',
      /^https:\/\/minutes\.scs\.community\/base\/hostile\//,
    );
  });

  test('is there as Markdown', async ({page}) => {
    await page.goto(at(ADDRESS));
    const file = await page.getByRole('link', {name: 'As Markdown'}).getAttribute('href');
    expect(file).toBe('/base/hostile/topics/topic/dossier.md');
    const text = await (await page.request.get(at(file ?? ''))).text();
    expect(text).toMatch(/^# .* in the minutes\n/);
    expect(text.match(/^_Excerpt, unchanged; full minutes: /gm)?.length).toBeGreaterThan(20);
  });
});
