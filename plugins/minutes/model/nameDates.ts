import {calendarDate, findDates, findMonthDay, isSpan} from '../reading/meeting/dateForms';
import {isSeriesName} from '../reading/meeting/headingWords';

/** The day or month that a name says, and its words around it. */
export type NameDate = {date: string; end?: string; before: string; rest: string};

const YEAR = '((?:19|20)\\d\\d)';
/** Name forms, most exact first; digits beside them make it some other number. */
const DAY_FORMS = [
  new RegExp(`^(|.*?\\D)${YEAR}(\\d\\d)(\\d\\d)(?!\\d)(.*)$`, 's'),
  new RegExp(`^(|.*?\\D)${YEAR}[-_.](\\d\\d)[-_.](\\d\\d)(?!\\d)(.*)$`, 's'),
];
/** Digits alone make a month only where a name begins with them. */
const MONTH_FORM = new RegExp(`^(|.*?\\D)${YEAR}([-_.]?)(\\d\\d)(?!\\d)(.*)$`, 's');
const END_FORMS = [
  new RegExp(`^[-_]${YEAR}[-_.]?(\\d\\d)[-_.]?(\\d\\d)(?!\\d)(.*)$`, 's'),
  /^[-_](\d\d)[-_.](\d\d)(?!\d)(.*)$/s,
  /^[-_](\d\d)(?!\d)(.*)$/s,
];
/** Longer names are cut: dates stand near their beginning or end, and a name has 255 bytes at most. */
const LONGEST_NAME = 255;

const readable = (name: string): string => name.replace(/[-_.\s]+/g, ' ').trim();

/** What a name says beside its date: "overflow", "keycloak kubernetes". */
export const nameWords = ({before, rest}: NameDate): string => readable(`${before} ${rest}`);

/**
 * The date in a name of a file or folder: a day anywhere in it, else a month. A day that does not
 * exist in the calendar (`202401010`) is none.
 */
export function readNameDate(given: string): NameDate | undefined {
  const name = given.slice(0, LONGEST_NAME);
  for (const form of DAY_FORMS) {
    const [, before = '', year = '', month = '', day = '', rest = ''] = form.exec(name) ?? [];
    const date = calendarDate(Number(year), Number(month), Number(day));
    if (date) return {date, before, ...readEnd(date, rest)};
  }
  // "18-march-2024", "18-03-2024"
  const words = readable(name).replace(/(\d\d) (\d\d) (?=\d{4})/, '$1.$2.');
  const [found] = findDates(words);
  if (found) {
    const {date, dateEnd, start, end} = found;
    return {
      date,
      ...(dateEnd && {end: dateEnd}),
      before: words.slice(0, start),
      rest: words.slice(end),
    };
  }
  const [, before = '', year = '', mark = '', month = '', rest = ''] = MONTH_FORM.exec(name) ?? [];
  const isMonth = Number(month) >= 1 && Number(month) <= 12 && (mark !== '' || before === '');
  // "2023-13-45" and "2023-02-30" are not the month that they begin with.
  const isBrokenDay = /^[-_.]?\d\d?(?!\d)/.test(rest) || /^\d/.test(rest);
  return isMonth && !isBrokenDay ? {date: `${year}-${month}`, before, rest} : undefined;
}

/** The last day of a range: `2026-02-17-18-…`, `2026-02-27-03-01-…`. */
function readEnd(start: string, rest: string): {end?: string; rest: string} {
  const [year = 0, month = 0] = start.split('-').map(Number);
  const [full, monthAndDay, dayOnly] = END_FORMS.map((form) => form.exec(rest));
  const ends: {end: string | undefined; rest: string}[] = [];
  if (full) {
    const end = calendarDate(Number(full[1]), Number(full[2]), Number(full[3]));
    ends.push({end, rest: full[4] ?? ''});
  }
  if (monthAndDay) {
    const end = calendarDate(year, Number(monthAndDay[1]), Number(monthAndDay[2]));
    ends.push({end, rest: monthAndDay[3] ?? ''});
  }
  if (dayOnly)
    ends.push({end: calendarDate(year, month, Number(dayOnly[1])), rest: dayOnly[2] ?? ''});
  for (const {end, rest: after} of ends) {
    if (end !== undefined && isSpan(start, end)) return {end, rest: after};
  }
  return {rest};
}

/** Part of the calendar that folders stand for: `2024`, `2024-03`. */
type Calendar = {year: string; month?: string};

/**
 * What the calendar folders of a path say, outermost first: `2024`, `2024-03`, `2024/03`,
 * `2024/march`. Undefined for a folder that is named by more than a year or a month.
 */
export function readCalendar(folder: string, above?: Calendar): Calendar | undefined {
  const [, year, month] = /^((?:19|20)\d\d)(?:[-_.]?(\d\d))?$/.exec(folder) ?? [];
  if (year !== undefined && (month === undefined || (month >= '01' && month <= '12'))) {
    return {year, ...(month && {month})};
  }
  if (!above) return undefined;
  const number = /^(?:0?[1-9]|1[0-2])$/.test(folder)
    ? folder.padStart(2, '0')
    : findMonthDay(`1 ${folder.replace(/^\d\d[-_. ]+/, '')}`)?.date.slice(2, 4);
  const isMonth = number !== undefined && /^\d+$|^(?:\d\d[-_. ]+)?\p{L}{3,9}$/u.test(folder);
  return isMonth ? {...above, month: number} : undefined;
}

/**
 * The day in a name that leaves out what the folders above say: `cranelift-05-01` and `0501-crew`
 * in `2024`, `april-1` in `2024-03`, `17` in `2024/04`. Undefined where it holds none.
 */
export function readDayWithin({year, month}: Calendar, given: string): NameDate | undefined {
  const name = given.slice(0, LONGEST_NAME);
  const [, before = '', first = '', second = '', rest = ''] =
    /^()(\d\d)(\d\d)(?!\d)(.*)$/s.exec(name) ??
    /^(|.*?\D)(\d\d)[-_.](\d\d)(?!\d)(.*)$/s.exec(name) ??
    [];
  const date = calendarDate(Number(year), Number(first), Number(second));
  if (date) return {date, before, rest};
  const words = readable(name);
  const named = findMonthDay(words);
  if (named) {
    return {
      date: `${year}${named.date.slice(1)}`,
      before: words.slice(0, named.start),
      rest: words.slice(named.end),
    };
  }
  const [, day = '', after = ''] = /^(\d\d?)(?:st|nd|rd|th)?(?![\d\p{L}])(.*)$/su.exec(name) ?? [];
  const byDay = month && calendarDate(Number(year), Number(month), Number(day));
  return byDay ? {date: byDay, before: '', rest: after} : undefined;
}

/** True for a folder name with a date and words that make it an event's: `2024-04-16-hackathon4`. */
export function isEventFolder(folder: string): boolean {
  const found = readNameDate(folder);
  return found !== undefined && !isSeriesName(nameWords(found));
}

/** What the calendar folders of a path say, one for each folder. */
export function readCalendars(folders: readonly string[]): (Calendar | undefined)[] {
  const calendars: (Calendar | undefined)[] = [];
  for (const folder of folders) calendars.push(readCalendar(folder, calendars.at(-1)));
  return calendars;
}

/** True for a path in folders of the calendar alone: `2024/05/crew-17.md`. */
export const isInCalendar = (path: string): boolean =>
  readCalendars(path.split('/').slice(0, -1)).every(Boolean);
