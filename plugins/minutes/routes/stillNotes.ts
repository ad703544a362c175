import fs from 'node:fs';
import path from 'node:path';
import type {StillNote} from '../client/stillNote';

/** Forgets the notes of a build that did not end. */
export function removeNotes(directory: string): void {
  fs.rmSync(directory, {recursive: true, force: true});
}

/** The notes that the rendering of pages left, one for each page. */
export function readNotes(directory: string): StillNote[] {
  const files = fs.existsSync(directory) ? fs.readdirSync(directory) : [];
  const notes = files.flatMap((file) =>
    fs.readFileSync(path.join(directory, file), 'utf8').split('\n').filter(Boolean),
  );
  // React may ask for a page more than once.
  const byPage = new Map<string, StillNote>();
  for (const note of notes.map((line) => JSON.parse(line) as StillNote)) {
    byPage.set(note.pathname, note);
  }
  return [...byPage.values()];
}

/** The file of a built page; undefined where there is none. @param baseUrl with slashes. */
export function findDocument(
  pathname: string,
  {outDir, baseUrl}: {outDir: string; baseUrl: string},
): string | undefined {
  const file = path.join(outDir, decodeURIComponent(pathname.slice(baseUrl.length)));
  return [path.join(file, 'index.html'), `${file.replace(/[/\\]$/, '')}.html`].find((candidate) =>
    fs.existsSync(candidate),
  );
}
