import fs from 'node:fs';
import path from 'node:path';

/** What the server asks for: the page to take from the build, and where to keep it. */
type Note = {pathname: string; file: string; frame: object};

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

function findDocument(outDir: string, address: string): string | undefined {
  const file = path.join(outDir, decodeURIComponent(address));
  return [path.join(file, 'index.html'), `${file.replace(/[/\\]$/, '')}.html`].find((candidate) =>
    fs.existsSync(candidate),
  );
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
 * Takes from a finished build the pages that were rendered anew, so that the next build with the
 * same code need not render them again.
 * @param notes folder in which `client/pageSource.server` asked for them.
 * @param directory where they are kept, a folder for each version of the code.
 */
export function keepStills({
  notes,
  directory,
  outDir,
  baseUrl,
}: {
  notes: string;
  directory: string;
  outDir: string;
  baseUrl: string;
}): void {
  if (!fs.existsSync(notes)) {
    return;
  }
  for (const note of fs.readdirSync(notes)) {
    const text = fs.readFileSync(path.join(notes, note), 'utf8');
    const {pathname, file, frame} = JSON.parse(text) as Note;
    const document = findDocument(outDir, pathname.slice(baseUrl.length));
    const still = document && extractStill(fs.readFileSync(document, 'utf8'));
    if (still !== undefined) {
      fs.mkdirSync(path.dirname(file), {recursive: true});
      fs.writeFileSync(file, JSON.stringify({frame, still}));
    }
  }
  fs.rmSync(notes, {recursive: true});
  if (fs.existsSync(directory)) {
    prune(directory);
  }
}
