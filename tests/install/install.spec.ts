import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {type Page, type Response, test as plain} from '@playwright/test';
import {expect, test} from '../e2e/fixtures';

const MEETING = 'minutes/iaas/20230315/';
/** With "faster", which has no other search, that of the minutes is part of every page. */
const MOST_BYTES = {webpack: 1500, faster: 2900};
const TOPIC = 'minutes/topics/zuul/';

/** Opens a page as a reader with a telephone does. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, {waitUntil: 'networkidle'});
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, `width of ${address}`).toBeLessThanOrEqual(390);
}

/** Bytes of a page's HTML and of the JavaScript and styles that it loads, compressed. */
async function weigh(page: Page, address: string): Promise<number> {
  const bodies: Promise<Buffer>[] = [];
  const keep = (response: Response) => {
    if (['document', 'script', 'stylesheet'].includes(response.request().resourceType())) {
      bodies.push(response.body());
    }
  };
  page.on('response', keep);
  await page.goto(address, {waitUntil: 'networkidle'});
  // What comes later is fetched ahead, and its body is gone with the page.
  page.off('response', keep);
  const weights = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
  return weights.reduce((sum, weight) => sum + weight, 0);
}

for (const name of ['webpack', 'faster'] as const) {
  const site = process.env[`SITE_${name}`] ?? '';

  test.describe(`a site with ${name}`, () => {
    test.use({baseURL: site, expectedMissing: ['favicon.ico']});

    test('shows a meeting and a topic, and goes from one to the other', async ({page}) => {
      await open(page, MEETING);
      await expect(page.getByRole('heading', {level: 1})).toHaveText(/IaaS/);
      await open(page, TOPIC);
      await expect(page.getByRole('heading', {level: 1})).toHaveText(/Zuul/);
      await page.locator('[data-minutes-still] a[href*="/minutes/"]').first().click();
      await expect(page.getByRole('heading', {level: 1})).not.toHaveText(/Zuul/);
    });

    test('shows minutes on a page of its own', async ({page}) => {
      await open(page, 'docs/embedding/');
      await expect(page.locator('[data-minutes-embed]')).toHaveCount(3);
      await expect(page.locator('[data-minutes-item]')).toContainText('no objections to keep OVN');
      await page
        .getByRole('link', {name: /21 June 2023/})
        .first()
        .click();
      await expect(page.getByRole('heading', {level: 1})).toHaveText(/21 June 2023/);
    });

    test('searches', async ({page}) => {
      await open(page, 'minutes/search/');
      await page.locator('main').getByRole('combobox').fill('zuul');
      await expect(page.locator('main mark').first()).toHaveText(/zuul/i);
    });

    test('leaves other pages as light as they were', async ({page, browser}) => {
      const without = await browser.newPage();
      const before = await weigh(without, `${process.env[`WITHOUT_${name}`]}docs/intro/`);
      await without.close();
      const after = await weigh(page, `${site}docs/intro/`);
      console.log(`${name}: docs/intro is ${after - before} bytes heavier than ${before}`);
      expect(after - before).toBeLessThanOrEqual(MOST_BYTES[name]);
      await open(page, 'docs/intro/');
    });
  });
}

plain('a copy of a component has types', () => {
  const folder = process.env.FOLDER_faster ?? '';
  const file = path.join(folder, 'src/theme/MinutesTopicPage/index.tsx');
  expect(fs.readFileSync(file, 'utf8')).toContain("from 'docusaurus-plugin-minutes/client'");
  const tsc = path.resolve('node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '--project', folder], {stdio: 'inherit'});
});
