import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {threadId} from 'node:worker_threads';
import type {Page} from '../types';
import type {PageState} from './pageSource.client';
import {pageFileName} from './pageName';
import {type KeptPage, type StillNote, toSlot} from './stillNote';

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

/** What the frame of a kept page needs: the first line of its file. */
function readKept(file: string): KeptPage {
  const content = fs.readFileSync(file);
  return JSON.parse(content.toString('utf8', 0, content.indexOf('\n'))) as KeptPage;
}

/** Content hashes of the page files of an instance, by file name; read once per thread. */
const hashes = new Map<string, Record<string, string>>();

function getHash(instance: string, name: string): string | undefined {
  const file = path.join(__MINUTES_GENERATED_DIR__, instance, 'pages.json');
  const known =
    hashes.get(file) ?? (JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>);
  hashes.set(file, known);
  return known[name];
}

/** A page without its texts. */
function toFrame(page: Page): Page {
  const {kind, permalink, home, title, description} = page;
  return {
    ...{kind, permalink, home, title, description, html: {}},
    ...(page.kind === 'meeting' && page.canonical && {canonical: page.canonical}),
  } as Page;
}

/** Tells the plugin, which reads it once all pages are written, what to do with a page. */
function leaveNote(instance: string, note: StillNote): void {
  const directory = path.join(__MINUTES_GENERATED_DIR__, instance, 'notes');
  fs.mkdirSync(directory, {recursive: true});
  // A file for each thread: two must not write into one at a time.
  fs.appendFileSync(path.join(directory, `${threadId}.jsonl`), `${JSON.stringify(note)}\n`);
}

/**
 * The page of an address, from the file that the plugin wrote for it. Where an earlier build rendered
 * the same data with the same code, its own part is a slot, which `routes/fillSlots` fills with what
 * was rendered then: it need be neither rendered nor minified again.
 */
export function getPage(pathname: string, instance: string): PageState {
  const name = pageFileName(pathname);
  const hash = getHash(instance, name);
  if (hash === undefined) {
    return null;
  }
  const code = getVersion();
  const key = `${code}/${hash}-${path.parse(name).name}`;
  const kept = path.join(__MINUTES_STILL_DIR__, key);
  if (code && fs.existsSync(kept)) {
    const {frame, reported} = readKept(kept);
    leaveNote(instance, {pathname, kept, slot: toSlot(key)});
    return {...frame, still: toSlot(key), reported};
  }
  const file = path.join(__MINUTES_GENERATED_DIR__, instance, 'pages', name);
  const page = JSON.parse(fs.readFileSync(file, 'utf8')) as Page;
  if (code && page.kind !== 'redirect') {
    leaveNote(instance, {pathname, kept, frame: toFrame(page)});
  }
  return page;
}

export async function loadPage(): Promise<void> {}

export async function followRevision(): Promise<void> {}

export const subscribe = () => () => {};
