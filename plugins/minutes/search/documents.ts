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
