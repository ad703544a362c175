export type DateFormat = {
  /** "Wednesday" of an ISO day; undefined where only the month is known. */
  weekday: (date: string) => string | undefined;
  /** "Wednesday" of 3. */
  weekdayName: (day: number) => string;
  /** "25 January" of an ISO day, "January" of a month. */
  dayAndMonth: (date: string) => string;
  /** "January 2023" of an ISO day or month. */
  monthAndYear: (date: string) => string;
};

const DAY = /^\d{4}-\d{2}-\d{2}/;
/** 1 January 2023 was a Sunday. */
const SUNDAY = Date.UTC(2023, 0, 1);
const DAY_IN_MS = 86_400_000;

/**
 * Formats dates for a locale, always in UTC. What is no date comes back as it is.
 */
export function createDateFormat(currentLocale: string): DateFormat {
  // Titles are written "25 January 2023"; plain `en` would put the month first.
  const locale = currentLocale === 'en' ? 'en-GB' : currentLocale;
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, {...options, timeZone: 'UTC'});
    return (date: string | number) => {
      const time = new Date(date);
      return Number.isNaN(time.getTime()) ? String(date) : formatter.format(time);
    };
  };
  const weekday = format({weekday: 'long'});
  const day = format({day: 'numeric', month: 'long'});
  const month = format({month: 'long'});
  return {
    weekday: (date) => (DAY.test(date) ? weekday(date) : undefined),
    weekdayName: (number) => weekday(SUNDAY + number * DAY_IN_MS),
    dayAndMonth: (date) => (DAY.test(date) ? day(date) : month(date)),
    monthAndYear: format({month: 'long', year: 'numeric'}),
  };
}
