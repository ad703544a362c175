import fs from 'node:fs';
import path from 'node:path';
import {createHash} from 'node:crypto';
import {setImmediate} from 'node:timers/promises';
import {pageFileName} from '../pages/pageName';
import type {Page} from '../pages/types';
import type {PageRoute} from './pageRoutes';
import {writeIfChanged} from './writeIfChanged';

export type WrittenPages = {
  routes: (PageRoute & {lastChange?: number})[];
  /** Changes when any page does. */
  revision: string;
};

/** So many pages are written at a stretch; in between, while developing, the server answers. */
const STRETCH = 10;

/**
 * Writes each page's data to a file of its own, and removes the files of pages that are gone.
 * @throws Error where two pages have the same address.
 */
export async function writePages(pages: Iterable<Page>, directory: string): Promise<WrittenPages> {
  fs.mkdirSync(directory, {recursive: true});
  const stale = new Set(fs.readdirSync(directory));
  const written = new Map<string, string>();
  const revision = createHash('sha256');
  const routes: PageRoute[] = [];
  for (const page of pages) {
    const name = pageFileName(page.permalink);
    const other = written.get(name);
    if (other !== undefined) {
      throw new Error(
        `Two pages have the address ${page.permalink}${other === page.permalink ? '' : ` or one like it (${other})`}. Rename one of the files.`,
      );
    }
    const json = JSON.stringify(page);
    const file = path.join(directory, name);
    stale.delete(name);
    writeIfChanged(file, json);
    written.set(name, page.permalink);
    revision.update(json);
    const {permalink, kind, lastChange} = page;
    routes.push({permalink, kind, ...(lastChange !== undefined && {lastChange})});
    if (routes.length % STRETCH === 0) await setImmediate();
  }
  stale.forEach((name) => fs.rmSync(path.join(directory, name)));
  return {routes, revision: revision.digest('hex').slice(0, 16)};
}
