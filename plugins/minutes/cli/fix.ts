import fs from 'node:fs';
import path from 'node:path';
import type {LoadedArchive} from '../archive/loadArchive';
import {createAttachmentFinder} from '../attachments/attachmentFinder';
import {findOldLinks, toRightName, useCopies} from '../check/fixes';
import {createArchiveLinks} from './archiveLinks';
import {isReadable} from './openArchive';

const say = (words: string) => process.stderr.write(`minutes: ${words}\n`);

/**
 * Mends what has one safe mend; says what it did.
 * @returns name that a file had → name that it has now.
 */
export function fix(
  archive: LoadedArchive,
  wanted: (file: string) => boolean,
): Map<string, string> {
  const findFile = createAttachmentFinder(archive.attachments, archive.linkSource);
  const renamed = new Map<string, string>();
  const meetings = archive.meetings.filter((meeting) => isReadable(archive, meeting));
  for (const meeting of meetings.filter(({path: file}) => wanted(file))) {
    const file = path.join(archive.root, meeting.path);
    const bytes = fs.readFileSync(file);
    const text = bytes.toString('utf8');
    const {images} = meeting.parsed;
    const mended = useCopies(text, {path: meeting.path, images}, (reference) =>
      findFile(reference, meeting.path),
    );
    // A file that is no UTF-8 would not survive being written.
    if (mended !== text && Buffer.from(text).equals(bytes)) {
      fs.writeFileSync(file, mended);
      say(`${meeting.path}: images refer to their copies in the archive.`);
    }
    // Sections that are removed on request are so by the file's name.
    const name = meeting.hidden ? undefined : toRightName(meeting);
    if (name !== undefined && !fs.existsSync(path.join(archive.root, name))) {
      fs.renameSync(file, path.join(archive.root, name));
      renamed.set(meeting.path, name);
      say(`${meeting.path} is now ${name}.`);
    }
  }
  return renamed;
}

/** Says which links still lead to names that files had: words of others are theirs to correct. */
export function sayOldLinks(archive: LoadedArchive, renamed: ReadonlyMap<string, string>): void {
  const {meetings, renames} = archive;
  const found = findOldLinks(meetings, renamed, {
    now: createArchiveLinks(archive),
    withRenames: createArchiveLinks({...archive, renames: new Map([...renames, ...renamed])}),
  });
  const sorted = found.sort((a, b) => a.path.localeCompare(b.path) || a.line - b.line);
  for (const {path: file, line, old} of sorted) {
    say(
      `${file}:${line} links to ${old}; correct the link, or add the rename to the registry's renames.yml.`,
    );
  }
}
