import fs from 'node:fs';
import path from 'node:path';
import type {LoadedArchive} from '../archive/loadArchive';
import {hasLocation} from '../attachments/attachmentImage';
import {createAttachmentFinder} from '../attachments/attachmentFinder';
import {findPrivacyProblems, toNamePattern} from '../check/privacyProblems';
import type {Meeting} from '../model/types';
import type {Problem} from '../reading/types';
import {sortProblems} from '../report/writeReport';

/** What a first publication of these minutes would show of people (`check/privacyProblems`). */
export async function checkPrivacy(
  archive: LoadedArchive,
  meetings: readonly Meeting[],
): Promise<Problem[]> {
  const findFile = createAttachmentFinder(archive.attachments, archive.linkSource);
  const located = new Set<string>();
  for (const {parsed, path: file} of meetings) {
    for (const {src} of parsed.images) {
      const image = findFile(src, file);
      if (image === undefined || located.has(image)) continue;
      if (await hasLocation(fs.readFileSync(path.join(archive.root, image)))) located.add(image);
    }
  }
  const names = toNamePattern(archive.meetings);
  return sortProblems(
    meetings.flatMap((meeting) =>
      findPrivacyProblems({
        meeting,
        text: fs.readFileSync(path.join(archive.root, meeting.path), 'utf8'),
        privacy: archive.privacy,
        names,
        findFile: (reference) => findFile(reference, meeting.path),
        hasLocation: (file) => located.has(file),
      }),
    ),
  );
}
