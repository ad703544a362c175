import fs from 'node:fs';
import path from 'node:path';
import {findReportedLinks} from '../client/reportedLinks';
import type {KeptPage, StillNote} from '../client/stillNote';
import {findDocument} from './stillNotes';

/** Rendered pages of this many versions of the code are kept: a few locales, and a step back. */
const VERSIONS = 6;

/**
 * The content of the element that holds a page's own part (`data-minutes-still`).
 * @returns undefined where the document has none, or where its tags do not balance.
 */
export function extractStill(html: string): string | undefined {
  const start = /<div data-minutes-still(?:="")?>/.exec(html);
  if (!start) {
    return undefined;
  }
  const from = start.index + start[0].length;
  const tags = /<(\/?)div(?=[\s>])[^>]*>/g;
  tags.lastIndex = from;
  let depth = 1;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) {
      return html.slice(from, tag.index);
    }
  }
  return undefined;
}

/** Removes what the oldest versions of the code have rendered. */
function prune(directory: string): void {
  const versions = fs
    .readdirSync(directory)
    .map((name) => path.join(directory, name))
    .sort((a, b) => fs.statSync(b).mtimeMs - fs.statSync(a).mtimeMs);
  versions.slice(VERSIONS).forEach((version) => fs.rmSync(version, {recursive: true}));
}

/**
 * Takes from a finished build the own parts of pages that were rendered anew, so that the next build
 * with the same code need not render them again.
 * @param directory where they are kept, a folder for each version of the code.
 */
export function keepStills(
  notes: readonly StillNote[],
  {directory, ...build}: {directory: string; outDir: string; baseUrl: string},
): void {
  for (const {pathname, kept, frame} of notes) {
    const document = frame && findDocument(pathname, build);
    const still = document && extractStill(fs.readFileSync(document, 'utf8'));
    if (frame && still !== undefined) {
      const head: KeptPage = {frame, reported: findReportedLinks(still)};
      fs.mkdirSync(path.dirname(kept), {recursive: true});
      fs.writeFileSync(`${kept}.${process.pid}`, `${JSON.stringify(head)}\n${still}`);
      // At once: a build that is stopped must not leave half a page.
      fs.renameSync(`${kept}.${process.pid}`, kept);
    }
  }
  if (fs.existsSync(directory)) {
    prune(directory);
  }
}
