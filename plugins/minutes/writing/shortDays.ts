import {calendarDate} from '../reading/meeting/dateForms';
import {isMeetingName, isOtherDay} from '../reading/meeting/headingDates';

/** A day that a heading names without its whole year: what is likely meant, and where it stands. */
export type ShortDay = {date: string; start: number; end: number};

const BEFORE = '(?<![\\p{L}\\d.,:/-])';
/** 07.02., 7. 2., 07.02.24 */
const DOTTED = new RegExp(`${BEFORE}(\\d{1,2})(\\.)\\s?(\\d{1,2})\\.(\\d\\d)?(?!\\d|[.:]\\d)`, 'u');
/** 07.02, 07/02, 02-07, 07/02/24, 24-02-07: only beside the name of a meeting, or alone. */
const BARE = new RegExp(
  `${BEFORE}(\\d{1,2})([./-])(\\d{1,2})(?:\\2(\\d\\d))?(?![\\p{L}\\d/-]|[.,:]\\d)`,
  'u',
);

/**
 * The day that a heading names without a year of four digits.
 * @param near a day of the pad from which the year is taken where none is given; without it the year
 * is written YYYY.
 */
export function findShortDay(text: string, near?: string): ShortDay | undefined {
  const dotted = DOTTED.exec(text);
  const match = dotted ?? BARE.exec(text);
  if (!match || isOtherDay(text)) return undefined;
  const [start, end] = [match.index, match.index + match[0].length];
  if (!dotted && !isMeetingName(`${text.slice(0, start)} ${text.slice(end)}`)) return undefined;
  const date = ordersOf(match)
    .map(([year, month, day]) => toDate(year, month, day, near))
    .find((own) => own !== undefined);
  return date === undefined ? undefined : {date, start, end};
}

/** Year, month and day that the numbers may be, the likeliest first. */
function ordersOf([, a = '', mark, b = '', c = '']: RegExpExecArray): string[][] {
  const dayFirst = [c, b, a];
  const monthFirst = [c, a, b];
  if (mark === '.') return [dayFirst];
  if (mark === '/') return [dayFirst, monthFirst];
  return c === '' ? [monthFirst, dayFirst] : [[a, b, c], dayFirst, monthFirst];
}

function toDate(year = '', month = '', day = '', near?: string): string | undefined {
  if (year !== '') return calendarDate(2000 + Number(year), Number(month), Number(day));
  // A leap year has all days.
  const inLeapYear = calendarDate(2000, Number(month), Number(day));
  if (near === undefined) return inLeapYear?.replace(/^\d+/, 'YYYY');
  const own = Number(near.slice(0, 4));
  const away = (date: string) => Math.abs(Date.parse(date) - Date.parse(near));
  return [own - 1, own, own + 1]
    .flatMap((one) => calendarDate(one, Number(month), Number(day)) ?? [])
    .sort((a, b) => away(a) - away(b))[0];
}
