/** ISO 8601 week of a day: the week belongs to the year that holds its Thursday. */
export function getIsoWeek(date: string): {year: number; week: number} {
  const day = new Date(`${date}T00:00:00Z`);
  const thursday = new Date(day);
  thursday.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7));
  const year = thursday.getUTCFullYear();
  const days = (thursday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000;
  return {year, week: Math.floor(days / 7) + 1};
}
