import fs from 'node:fs';
import {normalizePathname} from '../client/pageName';
import {SLOT, type StillNote} from '../client/stillNote';
import {findDocument} from './stillNotes';

const EMPTY = new RegExp(`<div data-minutes-still(?:="")?>${SLOT}`);

const fail = (pathname: string): never => {
  throw new Error(
    `The built page ${pathname} is without its text: something else wrote to the site's folders meanwhile. Build again.`,
  );
};

/**
 * Puts the own parts of pages that an earlier build rendered into the documents that have slots for
 * them. Synchronous, so that whatever else reads built pages finds them whole.
 * @param pages addresses of all pages: those without a note must not have a slot.
 * @throws Error where a slot is missing or stays: better no site than one with empty pages.
 */
export function fillSlots(
  notes: readonly StillNote[],
  pages: Iterable<string>,
  build: {outDir: string; baseUrl: string},
): void {
  for (const note of notes) {
    if (note.frame === undefined) {
      const file = findDocument(note.pathname, build) ?? fail(note.pathname);
      const document = fs.readFileSync(file);
      const at = document.indexOf(note.slot);
      if (at < 0) {
        fail(note.pathname);
      }
      const kept = fs.readFileSync(note.kept);
      const still = kept.subarray(kept.indexOf('\n') + 1);
      const rest = document.subarray(at + note.slot.length);
      fs.writeFileSync(file, Buffer.concat([document.subarray(0, at), still, rest]));
    }
  }
  const noted = new Set(notes.map(({pathname}) => normalizePathname(pathname)));
  for (const pathname of pages) {
    const file = noted.has(normalizePathname(pathname)) ? undefined : findDocument(pathname, build);
    if (file !== undefined && EMPTY.test(fs.readFileSync(file, 'utf8'))) {
      fail(pathname);
    }
  }
}
