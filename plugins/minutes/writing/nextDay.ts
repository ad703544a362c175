import type {Team} from '../model/types';
import {weekdayOf} from '../model/weekdays';

const DAY = 24 * 60 * 60 * 1000;

const addDays = (date: string, days: number) =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

/**
 * The day on which a team is expected to meet next: the first one from today on, and after its last
 * meeting, that is its usual weekday. Undefined where it has none.
 */
export function findNextDay({meetings, usualDay}: Team, today: string): string | undefined {
  if (usualDay === undefined) return undefined;
  const last = meetings.find(({date}) => date?.length === 10)?.date ?? '';
  const first = last >= today ? addDays(last, 1) : today;
  return addDays(first, (usualDay - (weekdayOf(first) ?? usualDay) + 7) % 7);
}
