import siteConfig from '@generated/docusaurus.config';
import type {Page} from '../pages/types';
import {normalizePathname, pageFileName} from '../pages/pageName';
import {openedAt, setPageLoader} from './withPageData';

/** A page, `null` where the address has none, `undefined` while it has not been fetched. */
export type PageState = Page | null | undefined;

const isDevelopment = process.env.NODE_ENV === 'development';
const pages = new Map<string, PageState>();
const pending = new Map<string, Promise<void>>();
const listeners = new Set<() => void>();

/**
 * Reads a page out of a built document: what the router needs stands in a script, the page's own
 * part is taken as the server rendered it, so that everything travels once.
 */
function readDocument(document: Document): Page | null {
  const script = document.querySelector<HTMLScriptElement>('script[data-minutes-page]');
  if (!script) {
    return null;
  }
  const page = JSON.parse(script.textContent ?? '') as Page;
  const still = document.querySelector('[data-minutes-still]');
  return still ? {...page, still: still.innerHTML} : page;
}

/** What every built document starts with: Docusaurus names these files by their content. */
function getAssets(document: Document): string[] {
  const assets = document.querySelectorAll(
    'script[src*="/assets/js/"], link[rel="stylesheet"][href*="/assets/css/"]:not([data-minutes-styles])',
  );
  return Array.from(
    assets,
    (asset) => asset.getAttribute('src') ?? asset.getAttribute('href') ?? '',
  );
}

/** The build that runs here. Parts that were loaded since stand in the document too. */
const ownAssets = new Set(typeof document === 'undefined' ? [] : getAssets(document));

/** In a browser styles come with the code that needs them, or are those of its document. */
export const getStylesheet = (): string | undefined => undefined;

// What Helmet put into the head goes with the page. These styles stay, as their code does.
if (typeof document !== 'undefined') {
  document.querySelector('link[data-minutes-styles]')?.removeAttribute('data-rh');
}

function setPage(address: string, page: Page | null): void {
  pages.set(address, page);
  listeners.forEach((listener) => listener());
}

// The document that was loaded answers for its own address. Where it holds no page (404.html served
// for an address that has none), the answer is "none" at once, so that hydration fits.
if (!isDevelopment && typeof document !== 'undefined') {
  pages.set(normalizePathname(openedAt), readDocument(document));
}

/** Development only: a page's data as they are now, `null` where there is no page. */
async function fetchData(address: string, instance: string): Promise<string> {
  const file = `${siteConfig.baseUrl}__minutes/${instance}/pages/${pageFileName(address)}`;
  const response = await fetch(file, {cache: 'no-cache'});
  return response.ok ? response.text() : 'null';
}

async function fetchPage(address: string, instance: string): Promise<Page | null> {
  if (isDevelopment) {
    return JSON.parse(await fetchData(address, instance)) as Page | null;
  }
  // A built page is its own data: what a reload would show is what is shown here.
  const response = await fetch(
    encodeURI(address) + (siteConfig.trailingSlash === false || address === '/' ? '' : '/'),
  );
  if (response.status === 404 || response.status === 410) {
    return null;
  }
  if (!response.ok) {
    throw new Error(`${response.status} for ${address}`);
  }
  const fetched = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (!getAssets(fetched).every((name) => ownAssets.has(name))) {
    throw new Error(`${address} belongs to another build of the site.`);
  }
  return readDocument(fetched);
}

/** @param pathname with base URL. @param instance the plugin's id (used on the server). */
export function getPage(pathname: string, instance: string): PageState {
  void instance;
  return pages.get(normalizePathname(pathname));
}

/**
 * Fetches the page of an address unless it is there or on its way.
 * @throws when the network or the server fails, or when the page is of another build (the site was
 *   deployed anew): its HTML is not for the JavaScript and CSS that run here. Navigation answers by
 *   loading the document. The next call tries again.
 */
export function loadPage(pathname: string, instance = 'default'): Promise<void> {
  const address = normalizePathname(pathname);
  const running = pending.get(address);
  if (pages.has(address) || running) {
    return running ?? Promise.resolve();
  }
  const promise = fetchPage(address, instance)
    .then((page) => setPage(address, page))
    .finally(() => pending.delete(address));
  pending.set(address, promise);
  return promise;
}

setPageLoader(loadPage);

/** In milliseconds: so often a page asks, while developing, whether the archive has changed. */
const ASKS_EVERY = 250;

/**
 * Development only: shows a page anew when it has changed. Asks the server for the page's own data:
 * as data of the site they would come only with all pages written and bundles made anew.
 * @returns what ends it.
 */
export function followPage(pathname: string, instance: string): () => void {
  const address = normalizePathname(pathname);
  const ask = async () => {
    const data = await fetchData(address, instance);
    if (data !== JSON.stringify(pages.get(address))) {
      setPage(address, JSON.parse(data) as Page | null);
    }
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasEnded = false;
  const go = async () => {
    // A server that has ended is asked again: it may be started anew.
    await ask().catch(() => undefined);
    if (!hasEnded) timer = setTimeout(() => void go(), ASKS_EVERY);
  };
  void go();
  return () => {
    hasEnded = true;
    clearTimeout(timer);
  };
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
