/** The searches that are compared: where they are served from, and how a reader uses each. */
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {MEETING, repository, SITES, work} from './sites.mjs';

const pagefind = path.join(work, 'pagefind');

/** Cuts an address down to what it says of the archive: `{path, anchor}`. */
function toPlace(address, files) {
  const {pathname, hash} = new URL(address, 'http://localhost');
  const page = decodeURIComponent(pathname).replace(/^\/|\/$/g, '');
  const path_ = [`${page}.md`, `${page}/README.md`, `${page}/index.md`].find((file) =>
    files.has(file),
  );
  return path_ && {path: path_, anchor: decodeURIComponent(hash.slice(1))};
}

/** Pagefind's own interface, put into a page of the docs site, loaded when it is opened. */
function pagefindUi(title, options) {
  return {
    title,
    mounts: {'/pagefind/': pagefind, '/': SITES.faster.build},
    index: pagefind,
    page: `/${MEETING}/`,
    input: '.pagefind-ui__search-input',
    list: '.pagefind-ui__drawer',
    hit: '.pagefind-ui__result-link',
    async open(page) {
      await page.evaluate(async (settings) => {
        const box = document.createElement('div');
        box.id = 'bench-search';
        box.style.cssText =
          'position:fixed;inset:4rem 10% 2rem;z-index:1000;overflow:auto;background:white';
        document.body.append(box);
        const styles = Object.assign(document.createElement('link'), {
          rel: 'stylesheet',
          href: '/pagefind/pagefind-ui.css',
        });
        const script = Object.assign(document.createElement('script'), {
          src: '/pagefind/pagefind-ui.js',
        });
        await Promise.all(
          [styles, script].map(
            (element) =>
              new Promise((resolve) => {
                element.onload = resolve;
                document.head.append(element);
              }),
          ),
        );
        new window.PagefindUI({element: '#bench-search', showSubResults: true, ...settings});
        document.querySelector('.pagefind-ui__search-input').focus();
      }, options);
    },
    /** What a reader sees, in that order; a page stands for itself where no section of it does. */
    async listHits(page, files) {
      const addresses = await page.$$eval('.pagefind-ui__result', (results) =>
        results.flatMap((result) => {
          const links = [...result.querySelectorAll('.pagefind-ui__result-link')];
          const sections = links.filter(({hash}) => hash !== '');
          return (sections.length > 0 ? sections : links).map(({href}) => href);
        }),
      );
      return addresses.map((address) => toPlace(address, files)).filter(Boolean);
    },
  };
}

const panel = 'dialog[open]';

export const ENGINES = {
  ours: {
    title: 'SCS Minutes',
    mounts: {'/': SITES.ours.build},
    index: path.join(SITES.ours.build, 'assets/minutes/search'),
    page: `/minutes/${MEETING}/`,
    input: `${panel} [role=combobox]`,
    list: `${panel} :is([role=listbox], [role=status])`,
    hit: `${panel} [role=listbox] [role=group] a[role=option]:not([id*="jump:"])`,
    open: (page) => page.keyboard.press('Control+k'),
  },
  easyops: {
    title: 'docusaurus-search-local',
    mounts: {'/': SITES.faster.build},
    page: `/${MEETING}/`,
    input: '.navbar__search-input',
    list: '.navbar__search [role=listbox]',
    hit: '.navbar__search [role=option]',
    open: (page) => page.keyboard.press('Control+k'),
    /** The rows are no links; the worker's last answer says where they lead. */
    async listHits(page, files) {
      const found = await page.evaluate(() => window.__probe.reply?.value);
      // Otherwise it was an error: some queries are too much for its parser.
      return (Array.isArray(found) ? found : [])
        .map(({document}) => toPlace(document.u + (document.h ?? ''), files))
        .filter(Boolean);
    },
  },
  pagefind: pagefindUi('Pagefind', {}),
  pagefindNow: pagefindUi('Pagefind, without its delay', {debounceTimeoutMs: 0}),
};

/** Ten pages instead of five, to rank as many hits as elsewhere; only for judged queries. */
export const PAGEFIND_LONG = pagefindUi('', {pageSize: 10, debounceTimeoutMs: 0});

/** Indexes the docs site's pages with Pagefind: what is in the article, nothing around it. */
export function buildPagefind() {
  fs.rmSync(pagefind, {recursive: true, force: true});
  const program = path.join(repository, 'node_modules/.bin/pagefind');
  const selector = ['--root-selector', '.theme-doc-markdown'];
  execFileSync(program, ['--site', SITES.faster.build, '--output-path', pagefind, ...selector], {
    stdio: 'ignore',
  });
}
