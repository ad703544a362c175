/**
 * What the age of documents makes their sections count: a quarter more for the newest day, less and
 * less with the years. Age counts from the archive's newest one.
 */
export function listRecencies(dates: readonly string[]): number[] {
  const newest = dates.reduce((a, b) => (a > b ? a : b), '');
  return dates.map((date) => {
    if (date === '') return 1;
    const years = (Date.parse(newest) - Date.parse(date)) / (365.25 * 86_400_000);
    return 1 + 0.25 * Math.exp(-Math.max(0, years) / 2);
  });
}
