import {statSync} from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import micromatch from 'micromatch';
import {isInCalendar} from '../model/nameDates';
import {ofFile} from '../reading/inFile';
import type {Problem} from '../reading/types';

export type ArchiveListing = {
  /** Paths relative to the archive, posix, sorted. */
  documents: string[];
  /** Everything else that a document may refer to. */
  attachments: string[];
  /** All of them, and the Markdown files that are no documents. */
  files: string[];
  /** Name of the one team that all documents are of, where they lie in no folder. */
  onlyTeam?: string;
  /** Links inside the archive: path of the link → path of the file it leads to. */
  aliases: Map<string, string>;
  problems: Problem[];
};

/** An archive of which nothing would get a page; the message says what was found and is allowed. */
export class NoMinutes extends Error {
  /** @param leftOut what became of each Markdown file. */
  constructor(root: string, leftOut: readonly Problem[]) {
    const files = leftOut.slice(0, 3).map(({path: file, message}) => `${file}: ${message}`);
    const found =
      leftOut.length === 0
        ? 'there is no Markdown in it.'
        : `none of its ${leftOut.length} Markdown files gets a page. ${files.join(' ')}`;
    super(
      `No minutes in ${root}: ${found} An archive is a folder of .md files, in one folder for each team or all in the archive itself.`,
    );
  }
}

/**
 * @param named what names the folder. @param mend what to do unless it is to be fetched.
 * @throws Error that says which folder is missing.
 */
export function requireFolder(folder: string, named: string, mend: string): void {
  const found = statSync(folder, {throwIfNoEntry: false});
  if (found?.isDirectory()) return;
  const out = path.relative(process.cwd(), folder);
  throw new Error(
    `${named} ${found ? 'is a file' : 'is not there'}: ${folder}. Fetch it with "npx minutes pull --repository URL --out ${out}", or ${mend}.`,
  );
}

type Walk = {files: string[]; links: {path: string; target: string}[]; problems: Problem[]};

const isInside = (root: string, file: string) =>
  file === root || file.startsWith(root.endsWith(path.sep) ? root : root + path.sep);

async function walk(root: string, folder: string, found: Walk): Promise<void> {
  const entries = await fs.readdir(path.join(root, folder), {withFileTypes: true});
  for (const entry of entries) {
    const relative = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.name.startsWith('.')) {
      continue;
    }
    if (entry.isDirectory()) {
      await walk(root, relative, found);
    } else if (entry.isFile()) {
      found.files.push(relative);
    } else if (entry.isSymbolicLink()) {
      const target = await fs.realpath(path.join(root, relative)).catch(() => undefined);
      if (target !== undefined && isInside(root, target)) {
        found.links.push({
          path: relative,
          target: path.relative(root, target).split(path.sep).join('/'),
        });
      } else {
        const message =
          target === undefined
            ? 'This symbolic link leads nowhere. Remove it or let it lead to a file of the archive.'
            : 'This symbolic link leads out of the archive and is not followed. Copy the file into the archive instead.';
        found.problems.push(ofFile('link-leads-out', 'warning', relative, message));
      }
    } else {
      const message = 'This is neither a file nor a folder and is not read.';
      found.problems.push(ofFile('not-a-file', 'warning', relative, message));
    }
  }
}

/**
 * Lists an archive without reading its files. Symbolic links are followed only as far as they stay
 * inside: a link to a file becomes an alias, a link to a folder an alias for each file below it.
 *
 * Each folder is a team. Where no folder holds documents, those in the archive's own folder are those
 * of one team; a README there describes the archive and is never minutes.
 * @param root absolute path of the archive. @param team name of that one team.
 * @throws Error where the folder can't be read at all, and where nothing in it would get a page.
 */
export async function listArchive(
  root: string,
  {include, exclude, team}: {include: string[]; exclude: string[]; team?: string},
): Promise<ArchiveListing> {
  const found: Walk = {files: [], links: [], problems: []};
  const realRoot = await fs.realpath(root);
  await walk(realRoot, '', found);
  const files = new Set(found.files);
  const aliases = new Map<string, string>();
  for (const link of found.links) {
    if (files.has(link.target)) {
      aliases.set(link.path, link.target);
      continue;
    }
    for (const file of found.files.filter((candidate) => candidate.startsWith(`${link.target}/`))) {
      aliases.set(link.path + file.slice(link.target.length), file);
    }
  }
  const all = [...found.files, ...aliases.keys()].sort();
  const included = new Set(micromatch(all, include, {nocase: true}));
  const excluded = new Set(micromatch(all, exclude, {nocase: true, dot: true}));
  const isMarkdown = (file: string) => /\.(?:md|markdown)$/i.test(file);
  const wanted = all.filter(
    (file) => isMarkdown(file) && included.has(file) && !excluded.has(file),
  );
  const inFolders = wanted.filter((file) => file.includes('/'));
  // Folders that are years hold no team's minutes, but those of the one team there is.
  const isFlat = inFolders.every(isInCalendar);
  const documents = isFlat ? wanted.filter((file) => !/^readme\./i.test(file)) : inFolders;
  for (const file of all.filter(isMarkdown)) {
    if (!included.has(file) || excluded.has(file)) {
      const message = `Left out by the option "${included.has(file) ? 'exclude' : 'include'}".`;
      found.problems.push(ofFile('left-out', 'info', file, message));
    } else if (!file.includes('/') && (!isFlat || /^readme\./i.test(file))) {
      const message = isFlat
        ? 'The README of an archive describes it and gets no page. Rename it if it holds minutes.'
        : 'Files beside the team folders are not minutes and get no page. Move it into a folder if it is.';
      found.problems.push(ofFile('not-in-a-team', 'info', file, message));
    }
  }
  if (documents.length === 0) {
    const markdown = new Set(all.filter(isMarkdown));
    const reasons = found.problems.filter((problem) => markdown.has(problem.path));
    throw new NoMinutes(root, reasons);
  }
  return {
    documents,
    attachments: found.files.filter((file) => !isMarkdown(file)).sort(),
    files: all,
    ...(isFlat && {onlyTeam: team ?? path.basename(realRoot)}),
    aliases,
    problems: found.problems,
  };
}
