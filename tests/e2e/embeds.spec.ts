import AxeBuilder from '@axe-core/playwright';
import {expect, open, test, useTheme} from './fixtures';

const PAGE = 'docs/embedding';

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('what is embedded stands in the HTML of the page, with links', async ({page}) => {
    await page.goto(PAGE);
    const [decisions, meetings, discussed, history] = [0, 1, 2, 3].map((at) =>
      page.locator('[data-minutes-embed]').nth(at),
    );
    await expect(decisions!.locator('[data-minutes-item]')).toHaveCount(2);
    await expect(decisions!).toContainText('Decision: OVN is the default for LBaaS in R5');
    await expect(decisions!.getByRole('link', {name: /^All \d+ decisions$/})).toHaveAttribute(
      'href',
      /\/minutes\/decisions\/?\?topic=lbaas$/,
    );
    await expect(meetings!.locator('li[data-date]')).toHaveCount(3);
    await expect(discussed!).toContainText('we list eight components');
    await expect(discussed!.getByRole('link', {name: 'standards#296'}).first()).toHaveAttribute(
      'href',
      'https://github.com/SovereignCloudStack/standards/issues/296',
    );
    await expect(history!.getByRole('link', {name: '2023', exact: true})).toHaveAttribute(
      'href',
      /\/minutes\/iam\/?#2023$/,
    );
  });
});

test('a link to minutes has their title, and leads there', async ({page}) => {
  await open(page, PAGE);
  const link = page.getByRole('link', {name: 'Team IaaS, 21 June 2023', exact: true});
  await expect(page.getByRole('link', {name: 'a first discussion'})).toHaveAttribute(
    'title',
    'Team IaaS, 15 March 2023',
  );
  await link.click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Team IaaS, 21 June 2023');
});

test('embedded parts ask for nothing, and stay when the page is reached without a reload', async ({
  page,
}) => {
  await open(page, 'docs/installing');
  await page.evaluate(() => Object.assign(window, {stays: true}));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page
    .locator('article')
    .getByRole('link', {name: /^Lists of meetings/})
    .click();
  await expect(page.locator('[data-minutes-embed]')).toHaveCount(4);
  await expect(page.getByText('Decision: OVN is the default for LBaaS in R5')).toBeVisible();
  expect(await page.evaluate(() => 'stays' in window)).toBe(true);
  expect(asked.filter((url) => /\/minutes\//.test(url))).toEqual([]);
  // The data of this page is in the code of this page alone.
  await page.goto(PAGE);
  const scripts = await page.evaluate(() =>
    Array.from(
      document.querySelectorAll('script[src]'),
      (script) => (script as HTMLScriptElement).src,
    ),
  );
  const main = scripts.find((src) => /\/main\./.test(src));
  expect(await (await page.request.get(main ?? '')).text()).not.toContain('OVN is the default');
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${theme}`, async ({page}) => {
    await useTheme(page, theme);
    await open(page, PAGE);
    const {violations} = await new AxeBuilder({page}).include('article').analyze();
    expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

test.describe('on a telephone', () => {
  test.use({viewport: {width: 390, height: 844}});

  test('nothing is wider than the screen', async ({page}) => {
    await open(page, PAGE);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

test.describe('in the other site', () => {
  test.use({baseURL: async ({}, use) => use(process.env.E2E_VARIANT_ADDRESS)});

  test('below a base URL, with other minutes: addresses fit, and what is missing is said', async ({
    page,
  }) => {
    await page.goto('docs/embedding/');
    await expect(page.getByText('The minutes have nothing called iam.')).toBeVisible();
    await expect(page.getByText('The minutes have nothing called standards#296.')).toBeVisible();
    const meetings = page.locator('[data-minutes-embed]').nth(1);
    await expect(meetings.locator('li[data-date] > a').first()).toHaveAttribute(
      'href',
      /^\/base\/minutes\/.+\/$/,
    );
    // A link that leads nowhere keeps its words.
    await expect(page.locator('article')).toContainText('after a first discussion');
    await expect(page.getByRole('link', {name: 'a first discussion'})).toHaveCount(0);
  });
});
