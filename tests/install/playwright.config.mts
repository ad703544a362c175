import {defineConfig} from '@playwright/test';
import {BROWSER_ARGUMENTS, ensureBrowser} from '../browser.mjs';

// Every worker reads this file again: the browser is looked for, and installed, only once.
process.env.PLAYWRIGHT_CHROMIUM ??= ensureBrowser();

export default defineConfig({
  globalSetup: './prepareSites.mjs',
  testMatch: '*.spec.ts',
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    viewport: {width: 390, height: 800},
    launchOptions: {executablePath: process.env.PLAYWRIGHT_CHROMIUM, args: BROWSER_ARGUMENTS},
  },
});
