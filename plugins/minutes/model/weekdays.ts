import {countEach} from './groupBy';

/** Weekday of an ISO day, 0 = Sunday; undefined for a month. */
export function weekdayOf(date: string): number | undefined {
  return date.length === 10 ? new Date(`${date}T00:00:00Z`).getUTCDay() : undefined;
}

/** The weekdays on which at least a third of the dates fall, most frequent first. */
export function usualWeekdays(dates: string[]): number[] {
  const days = dates.flatMap((date) => weekdayOf(date) ?? []).sort();
  return countEach(days).flatMap(([day, count]) => (count * 3 >= days.length ? day : []));
}
