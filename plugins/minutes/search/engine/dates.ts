/** First and last day, ISO, both inclusive. */
export type DayRange = {first: string; last: string};

/** True where two ranges have a day in common; what has no date has none. */
export const overlaps = (range: DayRange | undefined, other: DayRange): boolean =>
  range !== undefined && range.first <= other.last && range.last >= other.first;

const isDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};

/**
 * The days that `2024`, `2024-05`, `2024-05-02` or `20240502` stand for.
 * @returns undefined for anything else, a 31 February included.
 */
export function readDays(text: string): DayRange | undefined {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$|^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!match) return undefined;
  const year = match[1] ?? match[4] ?? '';
  const month = (match[2] ?? match[5])?.padStart(2, '0');
  const day = (match[3] ?? match[6])?.padStart(2, '0');
  if (month === undefined) return {first: `${year}-01-01`, last: `${year}-12-31`};
  if (day === undefined) {
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return isDay(`${year}-${month}-01`)
      ? {first: `${year}-${month}-01`, last: `${year}-${month}-${String(last).padStart(2, '0')}`}
      : undefined;
  }
  const date = `${year}-${month}-${day}`;
  return isDay(date) ? {first: date, last: date} : undefined;
}
