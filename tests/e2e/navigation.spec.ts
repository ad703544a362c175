import type {Page} from '@playwright/test';
import {expect, open, test} from './fixtures';
import {PAGES} from './pages';

/** Marks the document, so that a test can tell whether it was loaded anew. */
async function markDocument(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.testMark = 'same';
  });
}

async function expectSameDocument(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-test-mark', 'same');
}

const title = (page: Page) => page.getByRole('heading', {level: 1});
const main = (page: Page) => page.getByRole('main');

test('each kind of page is reached without loading the document anew', async ({page}) => {
  await open(page, PAGES.front.address);
  await markDocument(page);
  const navbar = page.getByRole('navigation', {name: 'Main'});
  const follow = async (name: string | RegExp, heading: string | RegExp, scope = main(page)) => {
    const exact = typeof name === 'string';
    await scope.getByRole('link', {name, exact}).first().click();
    await expect(title(page)).toHaveText(heading);
    await expectSameDocument(page);
  };

  await follow('Minutes', PAGES.home.heading, navbar);
  await follow('Teams', PAGES.teams.heading, navbar);
  await follow('Team IaaS', PAGES.team.heading);
  await follow('2023-04-12', PAGES.meeting.heading);
  await follow('LBaaS', PAGES.topic.heading);
  await follow('Topics', PAGES.topics.heading, navbar);
  await follow('Status Page', 'Status Page');
  await follow('Teams', PAGES.teams.heading, navbar);
  await follow(/Hackathons/, /Hackathons/);
  await follow(/community.hackathon/i, PAGES.event.heading);
  await follow(/Central API/i, PAGES.eventDocument.heading);
  await follow('By year', PAGES.years.heading, page.getByRole('contentinfo'));
  await follow('2023', PAGES.year.heading);
  for (const [name, {heading}] of [
    ['Decisions', PAGES.decisions],
    ['Action items', PAGES.actions],
    ['References', PAGES.references],
    ['Minutes by year', PAGES.years],
  ] as const) {
    await follow('Minutes', PAGES.home.heading, navbar);
    await follow(name, heading);
  }
  await follow('Handbook', /./, navbar);
});

test('a page that was fetched is the same as the one that was built', async ({page}) => {
  const plain = async () => (await main(page).innerHTML()).replace(/<!--.*?-->|\s+/g, '');
  // What scripts add to a page comes after its text.
  const cite = main(page).locator('h1 .minutes-cite');
  await open(page, PAGES.meeting.address);
  await cite.waitFor();
  const loaded = await plain();
  await open(page, PAGES.team.address);
  await main(page).getByRole('link', {name: '2023-04-12'}).first().click();
  await expect(title(page)).toHaveText(PAGES.meeting.heading);
  await cite.waitFor();
  expect(await plain()).toBe(loaded);
});

test('back and forward show what was there, text included', async ({page}) => {
  await open(page, PAGES.team.address);
  await main(page).getByRole('link', {name: '2023-04-12'}).first().click();
  await expect(title(page)).toHaveText(PAGES.meeting.heading);
  await main(page).getByRole('link', {name: 'Status Page'}).first().click();
  await expect(title(page)).toHaveText('Status Page');

  await page.goBack();
  await expect(title(page)).toHaveText(PAGES.meeting.heading);
  await expect(page.getByText('Failover after loss of a node')).toBeVisible();
  await page.goBack();
  await expect(title(page)).toHaveText(PAGES.team.heading);
  await page.goForward();
  await expect(page.getByText('Failover after loss of a node')).toBeVisible();
});

test('older and newer lead through the meetings of a team', async ({page}) => {
  await open(page, PAGES.meeting.address);
  const pager = page.getByRole('navigation', {name: 'Older and newer'});
  await pager.getByRole('link', {name: /Older/}).click();
  await expect(title(page)).toHaveText('Team IaaS, 15 March 2023');
  await expect(pager.getByRole('link', {name: /Older/})).toHaveCount(0);
  await pager.getByRole('link', {name: /Newer/}).click();
  await expect(title(page)).toHaveText(PAGES.meeting.heading);
});

test('"latest" leads on to the newest meeting of a team, and back does not trap', async ({
  page,
}) => {
  await open(page, PAGES.team.address);
  await page.goto('minutes/iaas/latest');
  await expect(title(page)).toHaveText('Team IaaS, 16 August 2023');
  await expect(page).toHaveURL(/\/minutes\/iaas\/20230816\/?$/);
  await page.goBack();
  await expect(title(page)).toHaveText(PAGES.team.heading);
});

test('a link within the minutes leads to the section of another meeting', async ({page}) => {
  await open(page, PAGES.meeting.address);
  await markDocument(page);
  await main(page).getByRole('link', {name: 'ops/20230316.md'}).click();
  await expect(page).toHaveURL(/\/minutes\/ops\/20230316\/?#status-page-adr$/);
  await expect(page.locator('#status-page-adr')).toBeInViewport();
  await expectSameDocument(page);
});
