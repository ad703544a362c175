import {type ConsoleMessage, expect, type Page, test as base} from '@playwright/test';

export {expect};

export type Theme = 'light' | 'dark';

type Fixtures = {
  /** Addresses (relative to the site) whose status 404 is what the test is about. */
  expectedMissing: string[];
  /** Fails the test on whatever a reader should never meet, on every page it opens. */
  guard: void;
};

/**
 * The test of all specs: a page that asks another host for something, writes an error to the
 * console, throws, or is not what the server had rendered (React says so as an error) fails it.
 */
export const test = base.extend<Fixtures>({
  baseURL: async ({}, use) => {
    await use(process.env.E2E_ADDRESS);
  },
  expectedMissing: [[], {option: true}],
  guard: [
    async ({context, baseURL, expectedMissing}, use) => {
      const site = new URL(baseURL ?? '');
      const missing = new Set(expectedMissing.map((address) => new URL(address, site).href));
      const faults: string[] = [];

      context.on('request', (request) => {
        const url = new URL(request.url());
        if (/^https?:$/.test(url.protocol) && url.origin !== site.origin) {
          faults.push(`request to another host: ${url.href}`);
        }
      });
      context.on('console', (message) => {
        if (isFault(message, missing)) {
          faults.push(`console: ${message.text()} (${message.location().url})`);
        }
      });
      context.on('weberror', (error) => {
        faults.push(`uncaught: ${error.error().stack ?? String(error.error())}`);
      });

      await use();
      expect(faults, 'faults that the page showed').toEqual([]);
    },
    {auto: true},
  ],
});

function isFault(message: ConsoleMessage, missing: Set<string>): boolean {
  const isMissingAsExpected =
    /status of 404/.test(message.text()) && missing.has(message.location().url);
  const isHydration = /hydrat/i.test(message.text());
  return (message.type() === 'error' && !isMissingAsExpected) || isHydration;
}

/** Makes the site show itself in `theme` from the first page on. */
export async function useTheme(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({colorScheme: theme});
}

/** Waits until React has taken over, so that clicks are answered within the page. */
export async function waitForHydration(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
}

/** Opens a page of the site by its address. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await waitForHydration(page);
}
