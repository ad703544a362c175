import AxeBuilder from '@axe-core/playwright';
import {expect, open, test, useTheme} from './fixtures';

const ROWS = 'main li[data-predecessor="sig-iam"]';

test('a team lists the meetings of its predecessors on request, and the address keeps it', async ({
  page,
}) => {
  await open(page, 'minutes/iam');
  const form = page.getByRole('form', {name: 'Which meetings are listed'});
  const box = form.getByRole('checkbox', {name: /Include the minutes of SIG IAM/});
  const year = page.getByRole('heading', {level: 2, name: '2022'});
  await expect(box).not.toBeChecked();
  await expect(page.locator(ROWS)).toHaveCount(1);
  await expect(page.locator(`${ROWS}:visible`)).toHaveCount(0);
  await expect(year).toBeHidden();

  await page.evaluate(() => Object.assign(window, {stays: true}));
  await box.check();
  await expect(page).toHaveURL(/\?with=predecessors$/);
  await expect(form.getByRole('status')).toHaveText(/^\d+ documents listed, 1 of them of SIG IAM$/);
  await expect(page.locator(`${ROWS}:visible`)).toHaveCount(1);
  await expect(page.locator(ROWS).first()).toContainText('SIG IAM');
  await expect(year).toBeVisible();
  expect(await page.evaluate(() => 'stays' in window)).toBe(true);

  await box.uncheck();
  await expect(page).toHaveURL(/\/minutes\/iam\/?$/);
  await expect(page.locator(`${ROWS}:visible`)).toHaveCount(0);
});

test('an address that asks for them shows them, and the way back does too', async ({page}) => {
  await open(page, 'minutes/iam?with=predecessors');
  await expect(page.getByRole('checkbox', {name: /Include the minutes/})).toBeChecked();
  await page.locator(ROWS).first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/minutes\/sig-iam\/\d+/);
  await page.goBack();
  await expect(page.locator(`${ROWS}:visible`)).toHaveCount(1);
});

test('a step opens its quotes, and says where the archive lacks the minutes', async ({page}) => {
  await open(page, 'minutes/product-board');
  const step = page.locator('main details', {hasText: 'Product Board → Project Board'});
  await expect(step.getByText('not in this archive').first()).toBeHidden();
  await step.locator('summary').click();
  await expect(step.getByText('not in this archive').first()).toBeVisible();
  await expect(step.locator('q').first()).toHaveText('Product Board -> Project Board');

  await open(page, 'minutes/community-call');
  const byDates = page.locator('main details', {hasText: 'SCS Community Call → '});
  await byDates.locator('summary').click();
  await expect(byDates).toContainText('Only the dates support this');
});

test('the chart leads to the teams that it draws', async ({page}) => {
  await open(page, 'minutes/iam');
  const chart = page.locator('svg.minutes-chart--lineage');
  await expect(chart).toContainText('no dated minutes');
  await page.locator('.minutes-chart__labels a', {hasText: 'SIG IAM'}).click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('SIG IAM');
});

for (const theme of ['light', 'dark'] as const) {
  test(`with steps open and predecessors shown, ${theme}: axe finds nothing`, async ({page}) => {
    await useTheme(page, theme);
    await open(page, 'minutes/iam?with=predecessors');
    await page.locator('main details', {hasText: 'SIG IAM →'}).locator('summary').click();
    const {violations} = await new AxeBuilder({page}).analyze();
    expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}
