import type {Strength} from './types';

/** What a chart says in words of the site's own; `meetings` has a number, `month` a `YYYY-MM`. */
export type ChartWord =
  Strength | 'decided' | 'cancelled' | 'undated' | 'week' | 'meetings' | 'month';

/** The place of a word in a chart, with its name and value. */
export const WORD = /&minutes-(\w+)=([\d-]*);/g;

/**
 * A place for a word, which `components/MinutesChart` fills in: the reader's language is not known
 * where charts are drawn. No text of the archive can make one, for its `&` is escaped.
 */
export const word = (name: ChartWord, value: number | string = ''): string =>
  `&minutes-${name}=${value};`;
