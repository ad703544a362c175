export type MonthCount = {month: string; count: number};

/** Where months and years stand in the bar; columns are counted from 1. */
export type MonthColumns = {
  columns: number;
  /** Months with hits, oldest first. */
  months: (MonthCount & {column: number})[];
  /** All years between the first and the last, with their hits. */
  years: {year: string; column: number; span: number; count: number}[];
  /** Hits of the month with most. */
  most: number;
};

/** Fifty years: one file with a mistyped year must not make a bar of thousands of columns. */
const MOST_COLUMNS = 600;

const toIndex = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/**
 * Gives each month a column, so that a month without hits is a gap of the same width.
 * @param months oldest first, `YYYY-MM`; those more than fifty years before the last are left out.
 */
export function toMonthColumns(months: readonly MonthCount[]): MonthColumns {
  const last = months.at(-1);
  if (last === undefined) {
    return {columns: 0, months: [], years: [], most: 0};
  }
  const end = toIndex(last.month);
  const shown = months.filter(({month}) => toIndex(month) > end - MOST_COLUMNS);
  const start = toIndex(shown[0]?.month ?? last.month);
  const counts = new Map<string, number>();
  shown.forEach(({month, count}) =>
    counts.set(month.slice(0, 4), (counts.get(month.slice(0, 4)) ?? 0) + count),
  );
  const firstYear = Math.floor(start / 12);
  return {
    columns: end - start + 1,
    months: shown.map((each) => ({...each, column: toIndex(each.month) - start + 1})),
    years: Array.from({length: Math.floor(end / 12) - firstYear + 1}, (_, i) => {
      const from = Math.max((firstYear + i) * 12, start);
      const year = String(firstYear + i).padStart(4, '0');
      return {
        year,
        column: from - start + 1,
        span: Math.min((firstYear + i) * 12 + 11, end) - from + 1,
        count: counts.get(year) ?? 0,
      };
    }),
    most: Math.max(...shown.map(({count}) => count)),
  };
}
