import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Texts and bytes by the path of their file. */
type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes files into a folder, with the folders that they lie in. */
export function writeFiles(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
    fs.writeFileSync(path.join(folder, name), content);
  }
}

/** A new folder with these files, by its real path; it goes after the run (`temporaryFolder`). */
export function makeFolder(files: Files = {}): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'minutes-'));
  writeFiles(folder, files);
  return folder;
}
