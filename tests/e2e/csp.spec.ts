import {test as plain} from '@playwright/test';
import {expect, open, test} from './fixtures';
import {PAGE_NAMES, PAGES} from './pages';

/** What the policy stops also stands in the console, which fails any test: all run under it. */
test('every kind of page keeps to the policy that minutes csp prints', async ({page}) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
      const stopped = JSON.parse(sessionStorage.getItem('stopped') ?? '[]') as string[];
      stopped.push(`${location.pathname}: ${violatedDirective} ${blockedURI}`);
      sessionStorage.setItem('stopped', JSON.stringify(stopped));
    });
  });
  for (const name of PAGE_NAMES) {
    const response = await page.goto(PAGES[name].address);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect([name, policy.includes("default-src 'self'; script-src 'self' 'sha256-")]).toEqual([
      name,
      true,
    ]);
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
    await expect(page.getByRole('heading', {level: 1, name: PAGES[name].heading})).toBeVisible();
  }
  await open(page, 'minutes/search?q=lbaas');
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
  await page.getByRole('button', {name: /dark and light mode/}).click();
  await page.getByRole('navigation').getByRole('link', {name: 'Topics'}).first().click();
  await expect(page.getByRole('heading', {level: 1, name: 'Topics'})).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.getItem('stopped'))).toBeNull();
});

plain('a script that somebody smuggles into a page does not run', async ({browser}) => {
  const context = await browser.newContext({baseURL: process.env.E2E_ADDRESS});
  const page = await context.newPage();
  await page.goto('minutes');
  const stopped = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) =>
          resolve(event.violatedDirective),
        );
        const script = document.createElement('script');
        script.textContent = 'window.smuggled = true';
        document.body.append(script);
      }),
  );
  expect([stopped, await page.evaluate(() => 'smuggled' in window)]).toEqual([
    'script-src-elem',
    false,
  ]);
  await context.close();
});
