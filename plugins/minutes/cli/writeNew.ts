import fs from 'node:fs';
import path from 'node:path';

/**
 * Writes files that are not there yet, all or none.
 * @throws Error where one is there already, or can't be written.
 */
export function writeNew(files: readonly {file: string; text: string}[]): void {
  const there = files.filter(({file}) => fs.existsSync(file)).map(({file}) => file);
  if (there.length > 0) {
    const more = there.length > 1 ? ` and ${there.length - 1} more are` : ' is';
    throw new Error(
      `${there[0]}${more} there already. Nothing was written. Remove what is old, or name another folder with --out.`,
    );
  }
  const written: string[] = [];
  try {
    for (const {file, text} of files) {
      fs.mkdirSync(path.dirname(file), {recursive: true});
      fs.writeFileSync(file, text, {flag: 'wx'});
      written.push(file);
    }
  } catch (error) {
    written.forEach((file) => fs.rmSync(file));
    throw error;
  }
}
