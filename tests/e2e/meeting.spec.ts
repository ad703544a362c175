import {expect, open, test} from './fixtures';
import {PAGES} from './pages';

const {address} = PAGES.meeting;
const ANCHOR = 'flavor-naming-colons-or-dashes';
const PARTICIPANTS = 'family-participants-github-handles-preferred';

test.describe('on a low screen', () => {
  test.use({viewport: {width: 1280, height: 400}});

  test('an anchor in the address scrolls to its section', async ({page}) => {
    await open(page, `${address}#${ANCHOR}`);
    await expect(page.locator(`#${ANCHOR}`)).toBeInViewport();
  });

  test('the table of contents scrolls to a section and puts it into the address', async ({
    page,
  }) => {
    await open(page, address);
    await expect(page.locator(`#${ANCHOR}`)).not.toBeInViewport();
    const contents = page.getByRole('navigation', {name: 'On this page'});
    await contents.getByRole('link', {name: /Flavor naming/}).click();
    await expect(page.locator(`#${ANCHOR}`)).toBeInViewport();
    await expect(page).toHaveURL(new RegExp(`#${ANCHOR}$`));
  });
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('a decision says at its own line what it is about and where it came up next', async ({
    page,
  }) => {
    await page.goto(address);
    const item = page.getByRole('listitem').filter({hasText: 'rough consensus: OVN for new'});
    const mark = item.getByRole('note').first();
    await expect(mark).toHaveText(/^Marked as a decision · /);
    await expect(mark.getByRole('link', {name: 'LBaaS', exact: true})).toHaveAttribute(
      'href',
      /topics\/lbaas/,
    );
  });
});

test('what is marked at a decision is no part of what is copied', async ({page}) => {
  await open(page, address);
  const text = await page.evaluate(() => {
    const body = document.querySelector('[data-minutes-html=body]');
    if (body) window.getSelection()?.selectAllChildren(body);
    return window.getSelection()?.toString();
  });
  expect(text).toContain('rough consensus: OVN for new deployments');
  expect(text).not.toContain('Marked as a decision');
});

test('participants are folded, and unfold', async ({page}) => {
  await open(page, address);
  const participant = page.getByText('@pat-provider', {exact: true});
  await expect(participant).toBeHidden();
  await page.getByText(/Participants/).click();
  await expect(participant).toBeVisible();
});

test('a link to the participants unfolds them', async ({page}) => {
  await open(page, `${address}#${PARTICIPANTS}`);
  await expect(page.getByText('@pat-provider', {exact: true})).toBeVisible();
});

test('images are served by the site, in the size that is shown', async ({page}) => {
  await open(page, 'minutes/iaas/20230315');
  for (const image of await page.getByRole('main').locator('img').all()) {
    await image.scrollIntoViewIfNeeded();
    await expect(image).toHaveJSProperty('complete', true);
    expect(
      await image.evaluate((element: HTMLImageElement) => element.naturalWidth),
    ).toBeGreaterThan(0);
    await expect(image).toHaveAttribute('width', /^\d+$/);
    await expect(image).toHaveAttribute('height', /^\d+$/);
  }
});

test('every page names its file, authors and licence, and no repository that nobody named', async ({
  page,
}) => {
  await open(page, address);
  const line = page.getByRole('main').getByText('iaas/20230412.md', {exact: false}).last();
  await expect(line).toContainText('by SCS Minutes, which invented them as samples');
  await expect(line.getByRole('link', {name: 'MIT'})).toBeVisible();
  await expect(line.getByRole('link', {name: /20230412/})).toHaveCount(0);
});
