import type {DocumentKind} from './types';
import {isSeriesName} from '../reading/meeting/headingWords';
import {
  isEventFolder,
  type NameDate,
  nameWords,
  readCalendars,
  readDayWithin,
  readNameDate,
} from './nameDates';

/** What the path of a document says. */
export type Identity = {
  /** First folder of the path, or the one team of an archive without folders. */
  team: string;
  /** File name without extension. */
  stem: string;
  /** Folder that holds the file, where that is not the team's own; begins with the team. */
  folder?: string;
  /** The folders without those of the calendar: documents of one series have it in common. */
  series: string;
  kind: DocumentKind;
  /** ISO day, or `YYYY-MM`. */
  nameDate?: string;
  nameDateEnd?: string;
  dateFrom?: 'file name' | 'folder name';
  /** What the name says beyond the date: "overflow", "keycloak kubernetes". */
  suffix?: string;
};

/** True for the `Readme.md` of a folder below a team, which may be that folder's page. */
export const isFolderPage = (path: string): boolean =>
  /^[^/]+\/.+\/readme\.(?:md|markdown)$/i.test(path);

const KINDS: [RegExp, DocumentKind][] = [
  [/\bslides?\b/, 'slides'],
  [/\bspecial\b/, 'special'],
  [/\boverflow\b/, 'overflow'],
  [/\bbreak ?out\b/, 'breakout'],
  [/\b(?:hackathon|summit|conference|meet ?up|event|retreat)\b/, 'event'],
  [/\bworkshop\b/, 'workshop'],
  [/\b(?:post ?mortem|report|summary|concept|draft|template)\b/, 'document'],
];

const kindWord = (words: string): DocumentKind | undefined =>
  KINDS.find(([pattern]) => pattern.test(words.toLowerCase()))?.[1];

/** True where a file's name says that it is something else than minutes. */
export const isDocumentName = (stem: string): boolean =>
  kindWord(stem.replace(/[-_.]+/g, ' ')) !== undefined;

/**
 * Reads team, kind and date from a path in the archive. A date that does not exist in the
 * calendar (`202401010`) is no date. The file name decides; where it holds none, the nearest folder.
 * Folders named by a year or a month are the calendar: no team, no event.
 * @param onlyTeam that files in no team's folder are of.
 */
export function readIdentity(path: string, onlyTeam = ''): Identity {
  const parts = path.split('/');
  const stem = (parts.at(-1) ?? '').replace(/\.(?:md|markdown)$/i, '');
  const folders = parts.slice(0, -1);
  const calendars = readCalendars(folders);
  const team = folders.find((_, i) => !calendars[i]) ?? (onlyTeam || (folders[0] ?? ''));
  const below = folders.filter((_, i) => i !== folders.indexOf(team));
  const calendar = calendars.findLast(Boolean);
  const ownDate = readNameDate(stem) ?? (calendar && readDayWithin(calendar, stem));
  const named = folders.filter((_, i) => i > 0 && !calendars[i]).toReversed();
  const folderDate =
    named.map(readNameDate).find(Boolean) ??
    (calendar?.month
      ? {date: `${calendar.year}-${calendar.month}`, before: '', rest: ''}
      : undefined);
  // A file that knows only its month stands back behind a folder that knows the day.
  const vague = ownDate && ownDate.date.length < 10 && (folderDate?.date.length ?? 0) >= 10;
  const useOwn = ownDate !== undefined && !vague;
  const date = useOwn ? ownDate : folderDate;
  const suffix = ownDate && nameWords(ownDate);
  return {
    team,
    stem,
    series: folders.filter((_, i) => !calendars[i]).join('/'),
    kind: named.some(isEventFolder) ? 'event' : kindOf(ownDate),
    ...(below.length > 0 && {folder: [team, ...below].join('/')}),
    ...(date && {nameDate: date.date, dateFrom: useOwn ? 'file name' : 'folder name'}),
    ...(date?.end && {nameDateEnd: date.end}),
    ...(suffix && {suffix}),
  };
}

/** A name that is only that of a series, before the date or after it, is that of a meeting. */
function kindOf(date: NameDate | undefined): DocumentKind {
  if (!date) return 'document';
  const words = nameWords(date);
  const kind = kindWord(words);
  if (kind) return kind;
  return date.rest.replace(/[-_.\s]+/g, '') === '' || isSeriesName(words) ? 'meeting' : 'special';
}
