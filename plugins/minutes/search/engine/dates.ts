import {calendarDate} from '../../reading/meeting/dateForms';

/** First and last day, ISO, both inclusive. */
export type DayRange = {first: string; last: string};

/** True where two ranges have a day in common; what has no date has none. */
export const overlaps = (range: DayRange | undefined, other: DayRange): boolean =>
  range !== undefined && range.first <= other.last && range.last >= other.first;

/** From the first of a month to the last of another; months above 12 are of the next year. */
export function toMonths(year: number, first: number, last = first): DayRange {
  const toDay = (month: number, day: number) =>
    new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
  return {first: toDay(first, 1), last: toDay(last + 1, 0)};
}

/**
 * The days that `2024`, `2024-05`, `2024-05-02` or `20240502` stand for.
 * @returns undefined for anything else, a 31 February included.
 */
export function readDays(text: string): DayRange | undefined {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$|^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year = 0, month, day = 1] = match.slice(1).flatMap((part) => (part ? Number(part) : []));
  if (month === undefined) return toMonths(year, 1, 12);
  const date = calendarDate(year, month, day);
  if (date === undefined) return undefined;
  return match[2] !== undefined && match[3] === undefined
    ? toMonths(year, month)
    : {first: date, last: date};
}
