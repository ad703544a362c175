import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import {beforeAll, describe, expect, it} from 'vitest';
import {normalizePathname} from '../../plugins/minutes/pages/pageName';
import {MARK, PRIVATE, REDACTED, SECRET, writeHostileArchive} from '../hostileArchive.mjs';
import {type Element, type Fragment, readFragment} from './elements';
import {type PluginRun, runPlugin} from './runPlugin';
import {squeeze} from '../squeeze.mjs';
import {makeFolder} from './makeFolder';

let base = '';
let root = '';
let run: PluginRun;
let seconds = 0;
/** Every text of every page that is HTML, with where it stands. */
let fragments: (Fragment & {where: string; key: string; html: string})[] = [];

beforeAll(async () => {
  // The real path: a link on the way to the temporary folder would hide one that leads out.
  base = makeFolder();
  root = writeHostileArchive(base);
  const started = process.cpuUsage();
  run = await runPlugin(path.join(base, 'site'), {
    path: root,
    source: {repository: 'https://github.com/example/minutes'},
    onProblem: 'ignore',
  });
  const {user, system} = process.cpuUsage(started);
  seconds = (user + system) / 1e6;
  fragments = run.pages.flatMap(({permalink, html}) =>
    Object.entries(html).map(([key, text]) => ({
      where: `${permalink} ${key}`,
      key,
      html: text,
      ...readFragment(text),
    })),
  );
}, 120_000);

/** Where elements are that `isWrong`, with what is wrong. */
function find(isWrong: (element: Element) => unknown, among = fragments): string[] {
  return among.flatMap(({where, elements}) =>
    elements.filter(isWrong).map((element) => `${where}: ${JSON.stringify(element)}`),
  );
}

function listMarkdown(folder = ''): string[] {
  return fs.readdirSync(path.join(root, folder), {withFileTypes: true}).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (entry.name.startsWith('.')) {
      return [];
    }
    return entry.isDirectory() ? listMarkdown(file) : /\.(?:md|markdown)$/.test(file) ? [file] : [];
  });
}

describe('a hostile archive', () => {
  it('is read within a minute of computing', () => {
    expect(run.pages.length).toBeGreaterThan(80);
    expect(seconds).toBeLessThan(60);
  });

  it("loses no document: each is a page, a folder's page, or named in the report", () => {
    const shown = new Set(
      run.pages.flatMap((page) => ('source' in page && page.source ? [page.source.path] : [])),
    );
    const missing = listMarkdown().filter((file) => !shown.has(file));
    const reported = new Set(run.problems.map((problem) => problem.path));
    expect(missing.filter((file) => !reported.has(file))).toEqual([]);
    expect(missing).toEqual([
      'README.md',
      'links-out/20230101.md',
      'links-out/20230102.md',
      'links-out/20230103.md',
      'links-out/20230104.md',
      'links-out/20230105.md',
      'names/notes.markdown',
    ]);
  });

  it('gives every page an address of its own that servers, routers and file systems bear', () => {
    const addresses = run.pages.map(({permalink}) => permalink);
    const folded = addresses.map((address) => normalizePathname(address).toLowerCase());
    expect(folded.filter((address, i) => folded.indexOf(address) !== i)).toEqual([]);
    const bearable = /^(?:\/[\p{L}\p{N}\p{M}._~-]+)+$/u;
    expect(addresses.filter((address) => !bearable.test(address))).toEqual([]);
    const parts = addresses.flatMap((address) => address.split('/'));
    // `.html` is added where addresses end without a slash.
    expect(parts.filter((part) => Buffer.byteLength(part) > 250)).toEqual([]);
    expect(parts.filter((part) => /^\.+$|\.html?$/.test(part))).toEqual([]);
  });

  it('reads and publishes nothing that lies outside', async () => {
    const everything = [JSON.stringify(run.pages), run.report];
    const served = run.attachments.map(({file}) => fs.readFileSync(file));
    for (const secret of [SECRET, 'root:x:']) {
      expect(everything.filter((text) => text.includes(secret))).toEqual([]);
      expect(served.filter((bytes) => bytes.includes(secret))).toEqual([]);
    }
    expect(run.attachments.map(({name}) => name.replace(/\.[0-9a-f]{8}\./, '.')).sort()).toEqual([
      'good.png',
      'markup.png',
      'script.png',
    ]);
    // The picture outside is of this colour, and the drawing asks for it.
    for (const bytes of served) {
      const {data, info} = await sharp(bytes)
        .removeAlpha()
        .raw()
        .toBuffer({resolveWithObject: true});
      let found = 0;
      for (let at = 0; at < data.length; at += info.channels) {
        found += data[at] === 255 && data[at + 1] === 0 && data[at + 2] === 170 ? 1 : 0;
      }
      expect(found).toBe(0);
    }
  });

  it('follows no link out of the folder of the registry', () => {
    const about = run.problems.filter((problem) => problem.path === 'dates.yml');
    expect([...new Set(about.map(({rule}) => rule))]).toEqual(['link-leads-out']);
    expect(run.report).not.toContain('secret/20230101.md');
  });

  it('runs nothing while it is read', () => {
    expect(MARK in globalThis).toBe(false);
    expect('polluted' in {}).toBe(false);
  });

  it.each([...PRIVATE, ...REDACTED])('holds "%s" nowhere, however it is written', (text) => {
    const outputs: [where: string, output: string][] = [
      ...run.pages.map((page): [string, string] => [page.permalink, JSON.stringify(page)]),
      ['report.txt', run.report],
      ['names of files', run.attachments.map(({name}) => name).join(' ')],
    ];
    const found = outputs.filter(([, output]) => squeeze(output).includes(squeeze(text)));
    expect(found.map(([where]) => where)).toEqual([]);
  });
});

const ALLOWED = new Set(
  (
    'h2 h3 h4 h5 h6 p a b i em strong s del ins sub sup kbd mark u small code pre br hr img ' +
    'ul ol li blockquote details summary figure figcaption div span input ' +
    'table caption thead tbody tfoot tr th td'
  ).split(' '),
);
const DRAWN = new Set('svg g path line rect circle text title desc a tspan'.split(' '));
const isDrawing = ({key}: {key: string}) => /^(?:spark-|activity|coverage|lifeline)/.test(key);

describe('the HTML of every page', () => {
  it('holds no element that runs, loads or takes over', () => {
    const texts = fragments.filter((fragment) => !isDrawing(fragment));
    expect(find(({name}) => !ALLOWED.has(name), texts)).toEqual([]);
    expect(find(({name}) => !DRAWN.has(name), fragments.filter(isDrawing))).toEqual([]);
  });

  it('holds no handler, and only addresses that are harmless', () => {
    const harmless = /^(?:\/(?!\/)|#|https?:\/\/|mailto:|tel:)/;
    expect(
      find(({attributes}) =>
        Object.entries(attributes).some(
          ([name, value]) =>
            /^on|^(?:srcdoc|style|ping|target|formaction|srcset)$/i.test(name) ||
            (/^(?:href|src|xlink:href|action|data)$/i.test(name) && !harmless.test(value)),
        ),
      ),
    ).toEqual([]);
  });

  it('shows pictures of this site only', () => {
    const own = /^\/assets\/minutes\/[\w.-]+$/;
    expect(find(({name, attributes}) => name === 'img' && !own.test(attributes.src ?? ''))).toEqual(
      [],
    );
  });

  it('takes nothing that a document wrote for a token of ours', () => {
    const page = fragments.find(({where}) => where === '/minutes/scripts/20230103 body');
    const hrefs = page?.elements.flatMap(({name, attributes}) =>
      name === 'a' && attributes.class === undefined ? [attributes.href] : [],
    );
    expect(hrefs).toEqual([
      'https://example.org/token-$&-$1-$`',
      'https://example.org/<minutes-link_n="1">',
      'https://example.org/in-a-link',
    ]);
    const alts = page?.elements.flatMap(({name, attributes}) =>
      name === 'img' ? [attributes.alt] : [],
    );
    expect(alts).toEqual(['real $& $1 $`', '<minutes-image n="0"></minutes-image>', 'in a link']);
  });

  it('is whole: a parser has nothing to mend', () => {
    expect(
      fragments.flatMap(({where, faults}) => faults.map((fault) => `${where}: ${fault}`)),
    ).toEqual([]);
  });

  it('holds no link inside a link', () => {
    expect(find(({name, inside}) => name === 'a' && inside.includes('a'))).toEqual([]);
  });

  it('gives every id once, and none that the site itself uses', () => {
    for (const {where, elements} of fragments) {
      const ids = elements.flatMap(({attributes}) => attributes.id ?? []);
      expect([where, ids.filter((id, i) => ids.indexOf(id) !== i)]).toEqual([where, []]);
      expect(ids.filter((id) => id.startsWith('__docusaurus'))).toEqual([]);
    }
    expect(find(({attributes}) => 'data-minutes-page' in attributes)).toEqual([]);
    expect(find(({attributes}) => 'data-minutes-html' in attributes)).toEqual([]);
  });
});
