import {counted} from '../model/counted';
import {toFolderLabel} from '../model/eventName';
import {readIdentity} from '../model/identity';
import type {Meeting, Team} from '../model/types';
import type {FolderPage} from './types';
import {closeFolds} from './closeFolds';
import {getFolderAddress, toMeetingRow, toSourceInfo, toTeamRef} from './refs';
import {withoutMarks} from './renderSection';
import type {Site} from './site';
import {getFolders} from './teamPage';

/** A page for each folder between a team and its documents. */
export function* toFolderPages(site: Site): Generator<FolderPage> {
  for (const team of site.teams) {
    for (const folder of getFolders(site, team)) {
      yield toFolderPage(site, team, folder);
    }
  }
}

/** The page of a folder below a team, for example of an event: its Readme.md and its documents. */
function toFolderPage(
  site: Site,
  team: Team,
  {folder, documents}: {folder: string; documents: Meeting[]},
): FolderPage {
  const index = documents.find((meeting) => meeting.isFolderPage);
  const label = toFolderLabel(folder);
  const {nameDate, nameDateEnd} = readIdentity(`${folder}/readme.md`);
  const others = documents.filter((meeting) => meeting !== index);
  return {
    kind: 'folder',
    home: site.addressOf('home'),
    permalink: getFolderAddress(site, folder),
    title:
      index?.parsed.descriptiveTitle ??
      (label.includes(', ') ? label : `${team.entry.label}: ${label}`),
    description: `${team.entry.label}, ${label}: ${counted(others.length, 'document')}.`,
    html: index
      ? {
          body: closeFolds(
            withoutMarks(
              index.parsed.sections.map((section) => site.getHtml(index, section)).join('\n'),
            ),
          ),
        }
      : {},
    team: toTeamRef(team),
    label,
    ...(nameDate && {date: nameDate}),
    ...(nameDateEnd && {dateEnd: nameDateEnd}),
    documents: others.map((meeting) => toMeetingRow(site, meeting)),
    ...(index && {source: toSourceInfo(site, index.path)}),
  };
}
