import {formatDate} from '../model/formatDate';
import type {Head} from './files';

/** Address of a document with base URL. */
export function getPermalink(
  {permalinks, paths, base, end}: Pick<Head, 'permalinks' | 'paths' | 'base' | 'end'>,
  document: number,
): string {
  const path = paths[document] ?? '';
  return permalinks[document] || `${base}${path.replace(/\.[^./]+$/, '')}${end}`;
}

/** Title that most documents have: their team and their day. */
export const toPlainTitle = (label: string, date: string): string =>
  `${label}, ${date === '' ? '' : formatDate(date)}`;

/** Title of a document. */
export function getTitle(
  {titles, teams, documentTeams, dates}: Pick<Head, 'titles' | 'teams' | 'documentTeams' | 'dates'>,
  document: number,
): string {
  const label = teams[documentTeams[document] ?? -1]?.label ?? '';
  return titles[document] || toPlainTitle(label, dates[document] ?? '');
}

/** The day that a path names: `iaas/20230125.md`, `hackathons/2023-06-13-14-cologne/Readme.md`. */
function toPathDay(path: string): string | undefined {
  const [, year, month, day] = /(\d{4})-?(\d\d)-?(\d\d)/.exec(path) ?? [];
  return year && `${year}-${month}-${day}`;
}

/** Stands in the file of the index for the day that the path of the document names. */
const AS_IN_PATH = 0;

/** Days of documents without those that their paths name, as most do. */
export const packDates = (dates: readonly string[], paths: readonly string[]): (string | 0)[] =>
  dates.map((date, i) => (date === toPathDay(paths[i] ?? '') ? AS_IN_PATH : date));

/** The reverse of `packDates`. */
export const unpackDates = (dates: readonly (string | 0)[], paths: readonly string[]): string[] =>
  dates.map((date, i) => (date === AS_IN_PATH ? (toPathDay(paths[i] ?? '') ?? '') : date));
