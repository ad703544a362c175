import type {LoadedArchive} from '../archive/loadArchive';
import {createLinkResolver} from '../links/resolveLink';

/** Where links between the minutes of an archive lead, with no site around them. */
export const createArchiveLinks = ({
  meetings,
  folders,
  files,
  renames,
  linkSource,
}: Pick<LoadedArchive, 'meetings' | 'folders' | 'files' | 'renames' | 'linkSource'>) =>
  createLinkResolver(
    {
      meetings: new Map(meetings.map((meeting) => [meeting.path, meeting])),
      folders,
      files,
      renames,
      findAttachment: () => undefined,
    },
    linkSource,
  );
