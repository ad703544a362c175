import type {Head} from './files';

/** Address of a document with base URL. */
export function getPermalink(
  {permalinks, paths, base, end}: Pick<Head, 'permalinks' | 'paths' | 'base' | 'end'>,
  document: number,
): string {
  const path = paths[document] ?? '';
  return permalinks[document] || `${base}${path.replace(/\.[^./]+$/, '')}${end}`;
}
