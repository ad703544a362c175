import {expect, open, test} from './fixtures';

test.describe('charts', () => {
  test('say what a mark stands for as soon as a pointer is on it', async ({page}) => {
    await open(page, 'minutes/topics/lbaas');
    const mark = page.locator('.minutes-chart--lifeline [data-day]').last();
    await mark.locator('circle').hover();
    const words = (await mark.getAttribute('aria-label')) ?? '';
    await expect(page.locator('[data-minutes-chart-label]')).toHaveText(words, {timeout: 200});
    await expect(page.locator('.minutes-chart title')).toHaveCount(0);
    await page.mouse.move(0, 0);
    await expect(page.locator('[data-minutes-chart-label]')).toHaveCount(0);
  });

  test.describe('on a telephone', () => {
    test.use({viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true});

    test('open at the newest end, with the labels of their rows in sight', async ({page}) => {
      await open(page, 'minutes/topics/lbaas');
      const days = await page
        .locator('.minutes-chart--lifeline [data-day]')
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-day') ?? ''));
      const newest = days.toSorted().at(-1);
      const label = page.locator('.minutes-chart__labels text').first();
      await label.scrollIntoViewIfNeeded();
      await expect(label).toBeInViewport();
      await expect(
        page.locator(`.minutes-chart--lifeline [data-day="${newest}"]`).first(),
      ).toBeInViewport();
    });
  });
});
