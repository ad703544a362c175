import fs from 'node:fs';
import path from 'node:path';

/**
 * Reads a JSON value from the cache.
 * @returns undefined where there is none, or where an interrupted write left half of one.
 */
export function readCache<T>(file: string): T | undefined {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}

/** Writes a JSON value so that a reader sees all of it or nothing. */
export function writeCache(file: string, value: unknown): void {
  fs.mkdirSync(path.dirname(file), {recursive: true});
  const temporary = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  fs.writeFileSync(temporary, JSON.stringify(value));
  fs.renameSync(temporary, file);
}
