import {expect, open, test} from './fixtures';

const TOPIC = 'minutes/topics/lbaas';
const DAYS = 'main section > h2#subject ~ [data-minutes-ordered] > [data-date]';

test.describe('a topic', () => {
  test('is read newest or oldest first, as the address says', async ({page}) => {
    await open(page, TOPIC);
    const days = () =>
      page
        .locator(DAYS)
        .evaluateAll((sections) => sections.map((section) => section.getAttribute('data-date')));
    const newestFirst = await days();
    expect(newestFirst.length).toBeGreaterThan(1);
    await page.locator('[data-minutes-reading] select').selectOption('oldest first');
    await expect(page).toHaveURL(/\?order=oldest$/);
    await expect.poll(days).toEqual(newestFirst.toReversed());
    await expect(page.locator('#subject ~ p').first()).toContainText('oldest first', {
      useInnerText: true,
    });
    await page.reload();
    await expect.poll(days).toEqual(newestFirst.toReversed());
    await page.locator('[data-minutes-reading] select').selectOption('newest first');
    await expect(page).not.toHaveURL(/order/);
    await expect.poll(days).toEqual(newestFirst);
  });

  test('marks its names only when asked to, and never in what is copied', async ({page}) => {
    await open(page, TOPIC);
    const marked = () => page.evaluate(() => CSS.highlights.get('minutes-search')?.size ?? 0);
    const html = await page.locator('[data-minutes-html="excerpt-1"]').innerHTML();
    expect(await marked()).toBe(0);
    await page.getByLabel('Mark its names').check();
    await expect.poll(marked).toBeGreaterThan(2);
    expect(await page.locator('[data-minutes-html="excerpt-1"]').innerHTML()).toBe(html);
    await page.getByLabel('Mark its names').uncheck();
    await expect.poll(marked).toBe(0);
  });

  test('begins with its years: meetings, decisions, first and last mention', async ({page}) => {
    await open(page, TOPIC);
    const years = page.locator('#chronology ~ ul');
    await expect(years).toContainText(/first mentioned \d{4}-\d\d-\d\d/);
    await expect(years).toContainText(/last mentioned \d{4}-\d\d-\d\d/);
    await expect(years).toContainText(/\d meetings?/);
  });
});
