import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type {Page} from '../types';
import {pageFileName} from './pageName';

/** Set by the plugin's `configureWebpack`: where the instances keep their page files. */
declare const __MINUTES_GENERATED_DIR__: string;
/** Likewise: where rendered pages are kept from build to build. */
declare const __MINUTES_STILL_DIR__: string;
/** Likewise: the bundle that this module is part of, while pages are rendered. */
declare const __MINUTES_SERVER_BUNDLE__: string;

let version: string | undefined;

/** Changes with anything that pages are rendered with; undefined where that can't be told. */
function getVersion(): string | undefined {
  if (version === undefined && fs.existsSync(__MINUTES_SERVER_BUNDLE__)) {
    const bundle = fs.readFileSync(__MINUTES_SERVER_BUNDLE__);
    version = createHash('sha256').update(bundle).digest('hex').slice(0, 16);
  }
  return version;
}

/** A page without its texts, and its own part as an earlier build rendered it. */
type Kept = {frame: Page; still: string};

/** Content hashes of the page files of an instance, by file name; read once per thread. */
const hashes = new Map<string, Record<string, string>>();

function getHash(instance: string, name: string): string | undefined {
  const file = path.join(__MINUTES_GENERATED_DIR__, instance, 'pages.json');
  const known =
    hashes.get(file) ?? (JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>);
  hashes.set(file, known);
  return known[name];
}

/** Asks `routes/keepStills` to keep this page once the build has written it. */
function askToKeep(page: Page, pathname: string, instance: string, file: string): void {
  const {kind, permalink, home, title, description} = page;
  const frame = {
    ...{kind, permalink, home, title, description, html: {}},
    ...(page.kind === 'meeting' && page.canonical && {canonical: page.canonical}),
  };
  const notes = path.join(__MINUTES_GENERATED_DIR__, instance, 'wanted');
  fs.mkdirSync(notes, {recursive: true});
  fs.writeFileSync(
    path.join(notes, pageFileName(pathname)),
    JSON.stringify({pathname, file, frame}),
  );
}

/**
 * The page of an address: as an earlier build rendered it from the same data with the same code, or
 * from the file that the plugin wrote for it.
 */
export function getPage(pathname: string, instance: string): Page | null {
  const name = pageFileName(pathname);
  const hash = getHash(instance, name);
  if (hash === undefined) {
    return null;
  }
  const code = getVersion();
  const kept = code && path.join(__MINUTES_STILL_DIR__, code, `${hash}-${name}`);
  if (kept && fs.existsSync(kept)) {
    const {frame, still} = JSON.parse(fs.readFileSync(kept, 'utf8')) as Kept;
    return {...frame, still};
  }
  const file = path.join(__MINUTES_GENERATED_DIR__, instance, 'pages', name);
  const page = JSON.parse(fs.readFileSync(file, 'utf8')) as Page;
  if (kept && page.kind !== 'redirect') {
    askToKeep(page, pathname, instance, kept);
  }
  return page;
}

export async function loadPage(): Promise<void> {}

export async function followRevision(): Promise<void> {}

export const subscribe = () => () => {};
