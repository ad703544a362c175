import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type {LinkedArchive} from '../../pages/site';
import type {About} from '../files';
import {buildIndex} from './buildIndex';

/** Where the index lies in a built site, below its base URL; an instance of the plugin has its own. */
export const toIndexFolder = (instance: string): string => `assets/minutes/search/${instance}`;

/** 42 bits in seven letters: names only have to differ where contents do, and each is downloaded. */
const toHash = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 7);

/** What an index says about the minutes. @param url of the site without base URL, where there is one. */
export function toAbout(site: LinkedArchive, url?: string): About {
  const {licenseName, licenseUrl, attribution} = site.source;
  return {
    ...(url !== undefined && {site: url}),
    ...(licenseName && {licenseName}),
    ...(licenseUrl && {licenseUrl}),
    ...(attribution && {attribution}),
  };
}

/**
 * Writes a site's index. Files are named by their content, so that browsers may keep them for ever;
 * only `manifest.json`, which names them, is the same address each time, and is written last.
 * @param url of the site without base URL.
 */
export function writeIndex(site: LinkedArchive, folder: string, url?: string): void {
  const {manifest, files} = buildIndex(site, ({name, json}) => `${name}-${toHash(json)}.json`);
  fs.mkdirSync(folder, {recursive: true});
  const wanted = new Set([...files.keys(), 'about.json', 'manifest.json']);
  for (const name of fs.readdirSync(folder)) {
    if (!wanted.has(name)) fs.rmSync(path.join(folder, name), {recursive: true});
  }
  for (const [name, json] of files) {
    const file = path.join(folder, name);
    if (!fs.existsSync(file)) fs.writeFileSync(file, json);
  }
  fs.writeFileSync(path.join(folder, 'about.json'), JSON.stringify(toAbout(site, url)));
  fs.writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
}
