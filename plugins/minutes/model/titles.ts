import {countEach} from './groupBy';
import type {Meeting} from './types';
import {toEventName} from './eventName';
import {formatDate} from './formatDate';
import {type Identity, isFolderPage, readIdentity} from './identity';

type Titled = Pick<Meeting, 'path' | 'date' | 'dateEnd' | 'kind'> & {
  identity: Identity;
  label: string;
  firstHeading?: string;
  descriptiveTitle?: string;
};

/** Names that most minutes have. */
const PLAIN_NAME = /^(?:meeting )?(?:minutes|notes|protocol|protokoll)$/i;

/**
 * Titles by path, no two alike: "Team IaaS, 25 January 2023"; of an event "Hackathon Arnsberg, 16
 * April 2024"; a document without date has its own title, or its file name. Where two would be
 * alike, what the file name says beyond the date tells them apart ("Team Container, 18 July 2022,
 * overflow"), then the file's own name.
 */
export function toTitles(documents: Titled[]): Map<string, string> {
  const first = documents.map((document) => ({document, title: plainTitle(document)}));
  const second = tellApart(first, (document) => {
    const {path, identity, kind} = document;
    if (isFolderPage(path) && eventName(document) !== undefined) return undefined;
    const name =
      identity.suffix ?? (kind === 'meeting' ? undefined : readable(ownName(path, identity)));
    // "minutes" tells nothing of one of several.
    return name && !PLAIN_NAME.test(name) ? name : undefined;
  });
  // A name that is only the day says nothing that the title doesn't.
  const third = tellApart(second, ({date, identity: {stem, nameDate, suffix, dateFrom}}) =>
    dateFrom === 'file name' && nameDate === date && !suffix ? undefined : stem,
  );
  const last = tellApart(third, ({path}) => path);
  return new Map(last.map(({document, title}) => [document.path, title]));
}

type Draft = {document: Titled; title: string};

function eventName({kind, identity, firstHeading = ''}: Titled): string | undefined {
  const name = identity.folder?.split('/').at(-1) ?? identity.stem;
  return kind === 'event' ? toEventName(name, identity.team, [firstHeading]) : undefined;
}

function plainTitle(document: Titled): string {
  const {label, date, dateEnd, descriptiveTitle, identity} = document;
  if (date) return `${eventName(document) ?? label}, ${formatDate(date, dateEnd)}`;
  return descriptiveTitle ?? `${label}, ${readable(identity.stem)}`;
}

/** The `Readme.md` of a folder stands for it, so it is called like the folder. */
function ownName(path: string, {folder, stem}: Identity): string {
  return folder && isFolderPage(path)
    ? (readIdentity(`${folder}.md`).suffix ?? folder.slice(folder.lastIndexOf('/') + 1))
    : stem;
}

function readable(stem: string): string {
  return stem.replace(/[-_]+/g, ' ').trim();
}

/** Adds what a document has of its own to each title that is not the only one of its kind. */
function tellApart(drafts: Draft[], own: (document: Titled) => string | undefined): Draft[] {
  const counts = new Map(countEach(drafts.map(({title}) => title)));
  return drafts.map(({document, title}) => {
    const addition = counts.get(title) === 1 ? undefined : own(document);
    return {document, title: addition === undefined ? title : `${title}, ${addition}`};
  });
}
