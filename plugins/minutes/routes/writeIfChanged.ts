import fs from 'node:fs';
import path from 'node:path';

/** Writes only what differs, so that the bundler's cache holds. @returns the file. */
export function writeIfChanged(file: string, text: string): string {
  if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text) {
    fs.mkdirSync(path.dirname(file), {recursive: true});
    fs.writeFileSync(file, text);
  }
  return file;
}
