import type {DocumentKind} from './types';
import {calendarDate} from '../reading/meeting/dateForms';

/** What the path of a document says. */
export type Identity = {
  /** First folder of the path, or the one team of an archive without folders. */
  team: string;
  /** File name without extension. */
  stem: string;
  /** Folder that holds the file, where that is not the team's own. */
  folder?: string;
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

type NameDate = {date: string; end?: string; rest: string};

const YEAR = '((?:19|20)\\d\\d)';
/** Name forms, most exact first. A digit that follows makes it some other number. */
const DAY_FORMS = [
  new RegExp(`^${YEAR}(\\d\\d)(\\d\\d)(?!\\d)(.*)$`, 's'),
  new RegExp(`^${YEAR}[-_.](\\d\\d)[-_.](\\d\\d)(?!\\d)(.*)$`, 's'),
];
const MONTH_FORM = new RegExp(`^${YEAR}[-_.]?(\\d\\d)(?!\\d)(.*)$`, 's');
const END_FORMS = [
  new RegExp(`^[-_]${YEAR}[-_.]?(\\d\\d)[-_.]?(\\d\\d)(?!\\d)(.*)$`, 's'),
  /^[-_](\d\d)[-_.](\d\d)(?!\d)(.*)$/s,
  /^[-_](\d\d)(?!\d)(.*)$/s,
];

/**
 * Reads team, kind and date from a path in the archive. A date that does not exist in the
 * calendar (`202401010`) is no date. The file name decides; where it holds none, the nearest folder.
 * @param onlyTeam that files in no folder are of.
 */
export function readIdentity(path: string, onlyTeam = ''): Identity {
  const parts = path.split('/');
  const stem = (parts.at(-1) ?? '').replace(/\.(?:md|markdown)$/i, '');
  const folders = parts.slice(0, -1);
  const folder = folders.length > 1 ? folders.join('/') : undefined;
  const ownDate = readNameDate(stem);
  const folderDate = folders.toReversed().map(readNameDate).find(Boolean);
  // A file that knows only its month stands back behind a folder that knows the day.
  const vague = ownDate && ownDate.date.length < 10 && (folderDate?.date.length ?? 0) >= 10;
  const useOwn = ownDate !== undefined && !vague;
  const date = useOwn ? ownDate : folderDate;
  const suffix = ownDate?.rest.replace(/[-_.\s]+/g, ' ').trim();
  return {
    team: folders[0] ?? onlyTeam,
    stem,
    kind: kindOf(suffix, {inDatedFolder: folder !== undefined && folderDate !== undefined, stem}),
    ...(folder !== undefined && {folder}),
    ...(date && {nameDate: date.date, dateFrom: useOwn ? 'file name' : 'folder name'}),
    ...(date?.end && {nameDateEnd: date.end}),
    ...(suffix && {suffix}),
  };
}

function readNameDate(name: string): NameDate | undefined {
  for (const form of DAY_FORMS) {
    const [, year = '', month = '', day = '', rest = ''] = form.exec(name) ?? [];
    const date = calendarDate(Number(year), Number(month), Number(day));
    if (date) return {date, ...readEnd(date, rest)};
  }
  const [, year = '', month = '', rest = ''] = MONTH_FORM.exec(name) ?? [];
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  // "2023-13-45" and "2023-02-30" are not the month that they begin with.
  const isBrokenDay = /^[-_.]?\d\d?(?!\d)/.test(rest) || /^\d/.test(rest);
  return isMonth && !isBrokenDay ? {date: `${year}-${month}`, rest} : undefined;
}

/** The last day of a range: `2026-02-17-18-…`, `2026-02-27-03-01-…`. */
function readEnd(start: string, rest: string): {end?: string; rest: string} {
  const [year = 0, month = 0] = start.split('-').map(Number);
  const [full, monthAndDay, dayOnly] = END_FORMS.map((form) => form.exec(rest));
  const ends: {end: string | undefined; rest: string}[] = [];
  if (full) {
    const end = calendarDate(Number(full[1]), Number(full[2]), Number(full[3]));
    ends.push({end, rest: full[4] ?? ''});
  }
  if (monthAndDay) {
    const end = calendarDate(year, Number(monthAndDay[1]), Number(monthAndDay[2]));
    ends.push({end, rest: monthAndDay[3] ?? ''});
  }
  if (dayOnly)
    ends.push({end: calendarDate(year, month, Number(dayOnly[1])), rest: dayOnly[2] ?? ''});
  for (const {end, rest: after} of ends) {
    if (end !== undefined && end > start && isNear(start, end)) return {end, rest: after};
  }
  return {rest};
}

/** Nobody meets for longer than a month: a later day is a number that means something else. */
function isNear(start: string, end: string): boolean {
  return Date.parse(end) - Date.parse(start) <= 31 * 24 * 60 * 60 * 1000;
}

const KINDS: [RegExp, DocumentKind][] = [
  [/\bslides?\b/, 'slides'],
  [/\boverflow\b/, 'overflow'],
  [/\bbreak ?out\b/, 'breakout'],
  [/\b(?:hackathon|summit|conference|meet ?up|event|retreat)\b/, 'event'],
  [/\bworkshop\b/, 'workshop'],
  [/\b(?:post ?mortem|report|summary|notes|concept|draft)\b/, 'document'],
];

function kindOf(
  suffix: string | undefined,
  {inDatedFolder, stem}: {inDatedFolder: boolean; stem: string},
): DocumentKind {
  if (inDatedFolder) return 'event';
  if (suffix === undefined) return readNameDate(stem) ? 'meeting' : 'document';
  const words = suffix.toLowerCase();
  const kind = KINDS.find(([pattern]) => pattern.test(words))?.[1];
  return kind ?? (suffix === '' ? 'meeting' : 'special');
}
