import type {SearchIndex} from './openIndex';

/**
 * How much newer minutes count more: a quarter for those of the newest day, less and less with the
 * years.
 */
function toRecency(date: string, newest: string): number {
  if (date === '') return 1;
  const years = (Date.parse(newest) - Date.parse(date)) / (365.25 * 86_400_000);
  return 1 + 0.25 * Math.exp(-Math.max(0, years) / 2);
}

const known = new WeakMap<SearchIndex, Float64Array>();

/**
 * What the age of each document makes its sections count, by document. Age counts from the archive's
 * newest one. Reckoned once an index, because reading dates takes longer than ranking.
 */
export function getRecencies(index: SearchIndex): Float64Array {
  const before = known.get(index);
  if (before) return before;
  const {dates} = index.head;
  const newest = dates.reduce((a, b) => (a > b ? a : b), '');
  const recencies = Float64Array.from(dates, (date) => toRecency(date, newest));
  known.set(index, recencies);
  return recencies;
}
