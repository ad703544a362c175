import {expect, open, test} from './fixtures';

const MAIN_ITEM = 'main [data-minutes-item]:visible';

test('decisions are filtered without a reload, and the address keeps the choice', async ({
  page,
}) => {
  await open(page, 'minutes/decisions');
  const items = page.locator(MAIN_ITEM);
  const all = await items.count();
  expect(all).toBeGreaterThan(5);
  await page.evaluate(() => Object.assign(window, {stays: true}));
  const filter = page.getByRole('form', {name: 'Filter decisions'});
  await filter.getByLabel('Team').selectOption({value: 'iaas'});
  await expect(page).toHaveURL(/\?team=iaas$/);
  const some = await items.count();
  expect(some).toBeLessThan(all);
  expect(some).toBeGreaterThan(0);
  await expect(filter.getByRole('status')).toHaveText(`${some} of ${all} shown`);
  for (const item of await items.all()) {
    await expect(item.getByRole('heading')).toContainText('Team IaaS');
  }
  await filter.getByLabel('Evidence').selectOption('stated');
  await expect(page).toHaveURL(/\?team=iaas&evidence=stated$/);
  expect(await page.evaluate(() => 'stays' in window)).toBe(true);

  await filter.getByRole('button', {name: 'Reset'}).click();
  await expect(items).toHaveCount(all);
  await expect(page).toHaveURL(/\/minutes\/decisions\/?$/);
});

test('an address with a choice shows it, and says so where nothing fits', async ({page}) => {
  await open(page, 'minutes/decisions?team=iaas&topic=lbaas');
  await expect(page.getByRole('combobox', {name: 'Topic'})).toHaveValue('lbaas');
  const fitting = page.locator('[data-minutes-item][data-team="iaas"][data-topic~="lbaas"]');
  expect(await fitting.count()).toBeGreaterThan(0);
  await expect(page.locator(MAIN_ITEM)).toHaveCount(await fitting.count());
  await open(page, 'minutes/decisions?team=iaas&year=2022');
  const year = page.getByRole('combobox', {name: 'Year'});
  await expect(year).toHaveValue('2022');
  await expect(page.locator(MAIN_ITEM), 'of a year that has none').toHaveCount(0);
  await year.selectOption('2023');
  await expect(page.locator(MAIN_ITEM)).not.toHaveCount(0);
  await open(page, 'minutes/decisions?team=iam&topic=lbaas');
  await expect(page.locator(MAIN_ITEM)).toHaveCount(0);
  await expect(page.getByText('No decision has all of these')).toBeVisible();
});

test('action items are parted by team, and probable ones shown only when asked for', async ({
  page,
}) => {
  await open(page, 'minutes/actions');
  const jumps = page.getByRole('navigation', {name: 'Teams on this page'});
  await jumps.getByRole('link', {name: 'Team IaaS'}).click();
  await expect(page).toHaveURL(/minutes\/actions\/?#iaas$/);
  await page
    .getByRole('heading', {level: 3, name: 'Team IaaS'})
    .getByRole('link', {name: 'Team IaaS'})
    .click();
  await expect(page).toHaveURL(/minutes\/actions\/iaas\/?$/);
  const items = page.locator(MAIN_ITEM);
  await expect(items.first()).toBeVisible();
  const marked = await items.count();
  await expect(page.getByText('Probably an action item').locator('visible=true')).toHaveCount(0);
  await page.getByRole('combobox', {name: 'Evidence'}).selectOption('all');
  await expect(page).toHaveURL(/evidence=all/);
  expect(await items.count()).toBeGreaterThan(marked);
});

test('an address of the action items of a team from before they were parted leads on', async ({
  page,
}) => {
  await open(page, 'minutes/actions?team=iaas');
  await expect(page).toHaveURL(/minutes\/actions\/iaas\/?$/);
});

test('a meeting lists what it marks, and leads to the section', async ({page}) => {
  await open(page, 'minutes/iaas/20230621');
  const marked = page.getByText(/Marked in these minutes: 1 decision · \d action items/);
  await marked.click();
  await page.getByRole('link', {name: /OVN is the default for LBaaS/}).click();
  await expect(page).toHaveURL(/#.+$/);
});

test.describe('the page for the next meeting', () => {
  test.use({permissions: ['clipboard-read', 'clipboard-write']});

  test('copies what is open as Markdown, with whole addresses', async ({page}) => {
    await open(page, 'minutes/container/next');
    await page.getByRole('button', {name: 'Copy as Markdown'}).click();
    await expect(page.getByRole('status').filter({hasText: 'Copied'})).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^#+ /m);
    expect(text).toMatch(
      /^- .*AI @.*\(\[\d{4}-\d\d-\d\d\]\(https:\/\/.+\/minutes\/container\/.+\)\)$/m,
    );
  });

  test('is reached from the page of the team', async ({page}) => {
    await open(page, 'minutes/container');
    await page.getByRole('link', {name: 'Prepare the next meeting'}).click();
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Team Container: next meeting');
  });
});
