import {defineConfig} from '@playwright/test';
import {BROWSER_ARGUMENTS, ensureBrowser} from './tests/browser.mjs';

// Every worker reads this file again: the browser is looked for, and installed, only once.
process.env.PLAYWRIGHT_CHROMIUM ??= ensureBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 30_000,
  reporter: [['list']],
  use: {
    viewport: {width: 1280, height: 900},
    launchOptions: {executablePath: process.env.PLAYWRIGHT_CHROMIUM, args: BROWSER_ARGUMENTS},
  },
  // Each server takes a free port; its address reaches the tests in the variable named here.
  webServer: [
    {
      command: 'node tests/e2e/buildSite.mjs && exec node tests/e2e/server.mjs',
      wait: {stdout: /Serving (?<E2E_ADDRESS>http\S+)/},
      stdout: 'pipe',
      timeout: 300_000,
    },
    {
      command:
        'node tests/e2e/buildSite.mjs variant && exec node tests/e2e/server.mjs build-variant',
      env: {SITE_BASE_URL: '/base/'},
      wait: {stdout: /Serving (?<E2E_VARIANT_ADDRESS>http\S+)/},
      stdout: 'pipe',
      timeout: 300_000,
    },
  ],
});
