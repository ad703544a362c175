import fs from 'node:fs';
import path from 'node:path';
import type {About} from '../search/files';
import {UsageError} from './usageError';

const INDEXES = path.join('assets', 'minutes', 'search');

/**
 * The folder of the only index of a built site, or of the one that is asked for.
 * @throws Error where there is none, or a choice to be made.
 */
export function findIndex(site: string, instance: string | undefined): string {
  const folder = path.join(site, INDEXES);
  const found = fs.existsSync(folder)
    ? fs
        .readdirSync(folder)
        .filter((name) => fs.existsSync(path.join(folder, name, 'manifest.json')))
    : [];
  const name = instance ?? (found.includes('default') || found.length !== 1 ? 'default' : found[0]);
  if (name === undefined || !found.includes(name)) {
    throw new Error(
      found.length === 0
        ? `There is no search index in ${site}. Build the site first (docusaurus build), and name its folder with --site.`
        : `There is no index "${name}" in ${site}. There is: ${found.join(', ')}. Choose with --instance.`,
    );
  }
  return path.join(folder, name);
}

/**
 * Address of a built site's start page: the shortest in its sitemap.
 * @throws UsageError where there is no sitemap.
 */
export function readHome(site: string): string {
  const file = path.join(site, 'sitemap.xml');
  const sitemap = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  const [home] = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, address = '']) => address)
    .sort((a, b) => a.length - b.length);
  if (home === undefined) {
    throw new UsageError(
      `There is no sitemap.xml with addresses in ${site}. Build the site first (docusaurus build), and name its folder with --site.`,
    );
  }
  return home;
}

/**
 * Reads files of an index; one that is broken or missing is named. An engine goes on without a text,
 * which is right for readers on their way; here it means that the index is broken.
 */
export function createLoad(folder: string): {
  load: (name: string) => Promise<unknown>;
  failures: Error[];
} {
  const failures: Error[] = [];
  const load = async (name: string): Promise<unknown> => {
    const file = path.join(folder, name);
    try {
      return JSON.parse(await fs.promises.readFile(file, 'utf8'));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const failure = new Error(
        `${file} of the search index can't be read: ${reason}. Build the site again.`,
      );
      failures.push(failure);
      throw failure;
    }
  };
  return {load, failures};
}

/** What an index says about the minutes; nothing where the site was built before it said so. */
export function readAbout(folder: string): About {
  const file = path.join(folder, 'about.json');
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as About) : {};
}
