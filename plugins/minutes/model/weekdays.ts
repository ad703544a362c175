/** Weekday of an ISO day, 0 = Sunday; undefined for a month. */
export function weekdayOf(date: string): number | undefined {
  return date.length === 10 ? new Date(`${date}T00:00:00Z`).getUTCDay() : undefined;
}

/** The weekdays on which at least a third of the dates fall, most frequent first. */
export function usualWeekdays(dates: string[]): number[] {
  const counts = new Map<number, number>();
  for (const date of dates) {
    const day = weekdayOf(date);
    if (day !== undefined) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts]
    .filter(([, count]) => count * 3 >= total)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([day]) => day);
}
