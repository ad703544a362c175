import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {normalizePathname} from '../../plugins/minutes/pages/pageName';
import type {Meeting} from '../../plugins/minutes/model/types';
import type {Page} from '../../plugins/minutes/pages/types';
import {readFragment} from './elements';
import {archivePaths, hasArchive} from './reading/archiveFiles';
import {type PluginRun, runPlugin} from './runPlugin';
import {makeFolder} from './makeFolder';

const archive = path.resolve(process.env.MINUTES_ARCHIVE ?? '../shared/minutes-archive');

let siteDir = '';
let run: PluginRun;
let meetings: Meeting[] = [];
let pages = new Map<string, Page>();

beforeAll(async () => {
  if (!hasArchive) {
    return;
  }
  siteDir = makeFolder();
  // What builds of this site have read and drawn before need not be read and drawn again.
  fs.symlinkSync(path.resolve('node_modules'), path.join(siteDir, 'node_modules'));
  run = await runPlugin(siteDir, {
    path: archive,
    registryPath: path.resolve('plugins/minutes/presets/scs'),
    source: {repository: 'https://github.com/SovereignCloudStack/minutes'},
    onProblem: 'ignore',
  });
  meetings = run.meetings;
  pages = new Map(run.pages.map((page) => [page.permalink, page]));
}, 600_000);

/** All addresses of this site in a page's data and texts, with their anchors. */
function linksOf(page: Page): Set<string> {
  const links = new Set<string>();
  const walk = (value: unknown, at: string) => {
    if (Array.isArray(value)) {
      value.forEach((item) => walk(item, at));
    } else if (typeof value === 'object' && value !== null) {
      const {permalink, meeting, anchor} = value as {
        permalink?: string;
        meeting?: {permalink?: string};
        anchor?: unknown;
      };
      const own = meeting?.permalink ?? permalink ?? at;
      // A team of a line that the archive has nothing of has no address (`LineageTeam`).
      if (own !== '') {
        links.add(typeof anchor === 'string' && anchor !== '' ? `${own}#${anchor}` : own);
      }
      Object.entries(value).forEach(([key, item]) => key !== 'html' && walk(item, own));
    }
  };
  walk(page, page.permalink);
  for (const html of Object.values(page.html)) {
    for (const {attributes} of readFragment(html).elements) {
      const href = attributes.href ?? '';
      if (href.startsWith('#')) {
        links.add(page.permalink + href);
      } else if (/^\/minutes(?:[/#]|$)/.test(href)) {
        links.add(href);
      }
    }
  }
  return links;
}

const idsOf = new Map<Page, Set<string>>();

function getIds(page: Page): Set<string> {
  const known = idsOf.get(page);
  const ids =
    known ??
    new Set(
      Object.values(page.html).flatMap((html) =>
        readFragment(html).elements.flatMap(({attributes}) => attributes.id ?? []),
      ),
    );
  idsOf.set(page, ids);
  return ids;
}

/** Words of a text, and each two that stand side by side: what handles and names consist of. */
function wordsOf(text: string): Set<string> {
  const words = text.match(/[\p{L}\p{N}_][\p{L}\p{N}_.-]*/gu) ?? [];
  return new Set([...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)]);
}

describe.skipIf(!hasArchive)('the whole archive', () => {
  it('loses no document: each is a page, or named in the report with a reason', () => {
    const shown = new Set(
      run.pages.flatMap((page) => ('source' in page && page.source ? [page.source.path] : [])),
    );
    const missing = archivePaths().filter((file) => !shown.has(file));
    const reasons = new Map(run.problems.map(({path: file, rule}) => [file, rule]));
    expect(missing.filter((file) => !reasons.has(file))).toEqual([]);
    expect(shown.size).toBeGreaterThan(archivePaths().length * 0.98);
  });

  it('says of every copy whose copy it is', () => {
    const copies = meetings.filter(({duplicateOf}) => duplicateOf !== undefined);
    const declared = run.pages.flatMap((page) =>
      page.kind === 'meeting' && page.notices.some(({kind}) => kind === 'copy')
        ? [page.source.path]
        : [],
    );
    expect(declared.sort()).toEqual(copies.map((copy) => copy.path).sort());
    const reported = run.problems.flatMap(({rule, path: file}) =>
      rule === 'exact-copy' ? [file] : [],
    );
    expect(reported.sort()).toEqual(copies.map((copy) => copy.path).sort());
  });

  it('has no two pages at one address', () => {
    const addresses = run.pages.map(({permalink}) => normalizePathname(permalink).toLowerCase());
    expect(addresses.filter((address, i) => addresses.indexOf(address) !== i)).toEqual([]);
  });

  it('links only to pages that are there, and to sections that they have', () => {
    const dead: string[] = [];
    for (const page of run.pages) {
      for (const link of linksOf(page)) {
        const [address = '', anchor = ''] = link.split('#');
        const target = pages.get(address);
        const isText = target?.kind === 'meeting' || target?.kind === 'folder';
        if (
          !target ||
          (isText && anchor !== '' && !getIds(target).has(decodeURIComponent(anchor)))
        ) {
          dead.push(`${page.permalink} → ${link}`);
        }
      }
    }
    expect(dead).toEqual([]);
  });

  it('is whole HTML on every page', async () => {
    const faults: string[] = [];
    for (const page of run.pages) {
      await new Promise((resolve) => setImmediate(resolve));
      for (const [key, html] of Object.entries(page.html)) {
        faults.push(
          ...readFragment(html).faults.map((fault) => `${page.permalink} ${key}: ${fault}`),
        );
      }
    }
    expect(faults).toEqual([]);
  });

  it('names participants on the page of their meeting and nowhere else', () => {
    const elsewhere = new Set<string>();
    const own = new Map<string, Set<string>>();
    for (const {parsed, permalink, path: file} of meetings) {
      for (const section of parsed.sections) {
        const texts = [section.heading, ...section.lines.map(({text}) => text)];
        if (section.role !== 'participants') {
          wordsOf(texts.join('\n')).forEach((word) => elsewhere.add(word));
        }
      }
      wordsOf(`${file} ${parsed.links.map(({href, text}) => `${href} ${text}`).join(' ')}`).forEach(
        (word) => elsewhere.add(word),
      );
      for (const participant of parsed.participants) {
        const name = participant.replace(/^@/, '');
        const at = own.get(name) ?? new Set();
        own.set(name, at.add(permalink));
      }
    }
    // Of what is written nowhere else, any place else must have come from a list of participants.
    const only = [...own].filter(([name]) => name.length >= 5 && !elsewhere.has(name));
    expect(only.length).toBeGreaterThan(20);
    const told: string[] = [];
    let found = 0;
    for (const page of run.pages) {
      const words = wordsOf(JSON.stringify(page).replace(/\\[nt]/g, ' '));
      const described = wordsOf(`${page.title} ${page.description}`);
      for (const [name, places] of only) {
        if (described.has(name) || (words.has(name) && !places.has(page.permalink))) {
          told.push(page.permalink);
        }
        found += words.has(name) && places.has(page.permalink) ? 1 : 0;
      }
    }
    expect(told).toEqual([]);
    // Where they may stand they are found, so they would be elsewhere.
    expect(found).toBeGreaterThan(only.length);
  });
});
