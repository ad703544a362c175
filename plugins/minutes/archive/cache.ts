import fs from 'node:fs';
import path from 'node:path';

const DAY = 24 * 60 * 60 * 1000;
/** What nobody asked for in this time is removed. */
const KEPT = 30 * DAY;

/** Notes, once a day at most, that a file is in use. */
export function keepInCache(file: string, {mtimeMs}: {mtimeMs: number}): void {
  if (Date.now() - mtimeMs > DAY) {
    fs.utimesSync(file, new Date(), new Date());
  }
}

/** Removes what nobody needs, or leaves it to the next build where another build still writes. */
function discard(target: string): void {
  try {
    fs.rmSync(target, {recursive: true, force: true, maxRetries: 2});
  } catch {
    // Another version of the code runs now and wrote into the folder while it was being removed.
  }
}

/**
 * Makes the folder in which one version of the code keeps its results. What other versions kept, and
 * what was not asked for in a month, is removed, so that the cache does not grow for ever.
 * @param cacheDirectory absolute; holds nothing but these folders.
 * @param codeHash of everything that decides what the results are.
 */
export function openCache(
  cacheDirectory: string,
  kind: 'read' | 'images',
  codeHash: string,
): string {
  const own = `${kind}-${codeHash}`;
  const folder = path.join(cacheDirectory, own);
  fs.mkdirSync(folder, {recursive: true});
  for (const name of fs.readdirSync(cacheDirectory)) {
    const isOther = name.startsWith('read-') || name.startsWith('images-');
    if (name !== own && (name.startsWith(`${kind}-`) || !isOther)) {
      discard(path.join(cacheDirectory, name));
    }
  }
  for (const entry of fs.readdirSync(folder, {recursive: true, withFileTypes: true})) {
    const file = path.join(entry.parentPath, entry.name);
    const stats = entry.isFile() ? fs.statSync(file, {throwIfNoEntry: false}) : undefined;
    if (stats && Date.now() - stats.mtimeMs > KEPT) {
      discard(file);
    }
  }
  return folder;
}

/**
 * Reads a JSON value from the cache.
 * @returns undefined where there is none, or where an interrupted write left half of one.
 */
export function readCache<T>(file: string): T | undefined {
  try {
    const value = JSON.parse(fs.readFileSync(file, 'utf8')) as T;
    keepInCache(file, fs.statSync(file));
    return value;
  } catch {
    return undefined;
  }
}

/** Writes bytes, or a value as JSON, so that a reader sees all of it or nothing. */
export function writeCache(file: string, value: unknown): void {
  fs.mkdirSync(path.dirname(file), {recursive: true});
  const temporary = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  fs.writeFileSync(temporary, Buffer.isBuffer(value) ? value : JSON.stringify(value));
  fs.renameSync(temporary, file);
}
