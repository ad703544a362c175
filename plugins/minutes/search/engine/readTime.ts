import {calendarDate, findDates} from '../../reading/meeting/dateForms';
import {fold} from '../fold';
import {type DayRange, toMonths} from './dates';

/** A time that a text names, and where it stands in it. */
export type FoundTime = {
  days: DayRange;
  /** How exact it is; `named`: a season, a part of a year, a week. */
  kind: 'day' | 'month' | 'year' | 'named';
  start: number;
  end: number;
};

type Row = {
  kind: FoundTime['kind'];
  pattern: RegExp;
  /** Groups of the pattern → days; undefined where there are none. */
  read: (...groups: string[]) => DayRange | undefined;
};

/** Nobody asks for more: a text that was pasted names its times by chance. */
export const LONGEST_TEXT = 200;

const YEAR = '((?:19|20)\\d\\d)';
/** Any word: whether it is a month, `toMonth` says. */
const MONTH = '(\\p{L}{3,9})\\.?';
const BEGIN = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

const SEASONS: Record<string, number> = {
  spring: 3,
  fruehling: 3,
  frühling: 3,
  frühjahr: 3,
  fruehjahr: 3,
  summer: 6,
  sommer: 6,
  autumn: 9,
  fall: 9,
  herbst: 9,
  winter: 12,
};
const PARTS: Record<string, [first: number, last: number]> = {
  early: [1, 4],
  'beginning of': [1, 4],
  'start of': [1, 4],
  anfang: [1, 4],
  mid: [5, 8],
  'middle of': [5, 8],
  mitte: [5, 8],
  late: [9, 12],
  'end of': [9, 12],
  ende: [9, 12],
};

/** Names of the months in the languages that are read, folded. */
const MONTHS = ['en', 'de'].map((language) => {
  const names = new Intl.DateTimeFormat(language, {month: 'long', timeZone: 'UTC'});
  return Array.from({length: 12}, (_, month) => fold(names.format(Date.UTC(2000, month, 1))));
});

/** A month by its number, its name, or three or more letters of it. */
function toMonth(year: string, month: string): DayRange | undefined {
  const name = fold(month);
  const named = MONTHS.map((names) => names.findIndex((own) => own.startsWith(name)));
  const number = /\d/.test(month) ? Number(month) : Math.max(...named) + 1;
  return number >= 1 && number <= 12 ? toMonths(Number(year), number) : undefined;
}

const toQuarter = (year: string, number: string): DayRange =>
  toMonths(Number(year), Number(number) * 3 - 2, Number(number) * 3);

const toHalf = (year: string, number: string): DayRange =>
  /^(?:1|first|erste)/i.test(number) ? toMonths(Number(year), 1, 6) : toMonths(Number(year), 7, 12);

/** Winter is told by the year it begins in. */
function toSeason(season: string, year: string): DayRange {
  const first = SEASONS[season.toLowerCase()] ?? 1;
  return toMonths(Number(year), first, first + 2);
}

/** A week as ISO 8601 counts them: the first has the fourth of January. */
function toWeek(year: string, week: string): DayRange | undefined {
  const number = Number(week);
  const fourth = new Date(Date.UTC(Number(year), 0, 4));
  const monday = fourth.getUTCDate() - ((fourth.getUTCDay() + 6) % 7) + (number - 1) * 7;
  const toDay = (day: number) =>
    new Date(Date.UTC(Number(year), 0, day)).toISOString().slice(0, 10);
  return number >= 1 && number <= 53 ? {first: toDay(monday), last: toDay(monday + 6)} : undefined;
}

/** Days with slashes, or with a year of two digits; the day comes first where both could. */
function toDay(a: string, b: string, year: string): DayRange | undefined {
  const [day, month] = Number(b) > 12 ? [b, a] : [a, b];
  const full = Number(year.length === 2 ? `20${year}` : year);
  const date = calendarDate(full, Number(month), Number(day));
  return date === undefined ? undefined : {first: date, last: date};
}

const row = (kind: Row['kind'], pattern: string, read: Row['read']): Row => ({
  kind,
  pattern: new RegExp(BEGIN + pattern + END, 'giu'),
  read,
});

/** Spellings, the more exact ones first. */
const ROWS: Row[] = [
  row('day', '(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d\\d)', toDay),
  row('named', `Q([1-4])[\\s/-]*${YEAR}`, (number, year) => toQuarter(year, number)),
  row('named', `${YEAR}[\\s/-]*Q([1-4])`, toQuarter),
  row('named', `([1-4])\\.?\\s(?:quartal|quarter)\\s${YEAR}`, (number, year) =>
    toQuarter(year, number),
  ),
  row('named', `H([12])[\\s/-]*${YEAR}`, (number, year) => toHalf(year, number)),
  row('named', `${YEAR}[\\s/-]*H([12])`, toHalf),
  row(
    'named',
    `(first|second|1st|2nd|erste|zweite)\\s(?:half|hälfte)\\s(?:of\\s)?${YEAR}`,
    (number, year) => toHalf(year, number),
  ),
  row(
    'named',
    `(${Object.keys(SEASONS).join('|')})\\s(?:of\\s)?${YEAR}(?:\\s?/\\s?\\d{2,4})?`,
    toSeason,
  ),
  row('named', `(${Object.keys(PARTS).join('|')})[\\s-]${YEAR}`, (part, year) =>
    toMonths(Number(year), ...PARTS[part.toLowerCase()]!),
  ),
  row('named', `(?:cw|kw|week|woche)\\s?(\\d{1,2})[\\s/,-]+(?:of\\s)?${YEAR}`, (week, year) =>
    toWeek(year, week),
  ),
  row('named', `${YEAR}-?W(\\d{1,2})`, toWeek),
  row('month', `${MONTH},?\\s(?:of\\s)?${YEAR}`, (month, year) => toMonth(year, month)),
  row('month', `${YEAR}\\s${MONTH}`, toMonth),
  row('month', `${YEAR}[-/.](\\d{1,2})`, toMonth),
  row('month', `(?<![./])(\\d{1,2})[/.]${YEAR}`, (month, year) => toMonth(year, month)),
  row('year', YEAR, (year) => toMonths(Number(year), 1, 12)),
];

/**
 * The most exact time that a text names: a day in any usual spelling, a month, a quarter, a half, a
 * season or a week of a year, a year. English and German.
 */
export function readTime(text: string): FoundTime | undefined {
  const searched = text.slice(0, LONGEST_TEXT);
  const [day] = findDates(searched);
  if (day) {
    const {date, start, end} = day;
    return {days: {first: date, last: date}, kind: 'day', start, end};
  }
  for (const {kind, pattern, read} of ROWS) {
    for (const match of searched.matchAll(pattern)) {
      const [whole, ...groups] = match;
      const days = read(...groups);
      if (days) return {days, kind, start: match.index, end: match.index + whole.length};
    }
  }
  return undefined;
}

const DAY = '(\\d{1,2})(?:st|nd|rd|th|\\.)?';
const BARE = [`${DAY}\\s${MONTH}`, `${MONTH}\\s${DAY}`, MONTH].map(
  (pattern) => new RegExp(BEGIN + pattern + END, 'giu'),
);

/**
 * A month, or a day of it, without its year: `25 January`, `jan`.
 * @returns what an ISO day has behind its year, `-01` or `-01-25`.
 */
export function readYearless(
  text: string,
): {monthDay: string; start: number; end: number} | undefined {
  for (const pattern of BARE) {
    for (const match of text.slice(0, LONGEST_TEXT).matchAll(pattern)) {
      const [whole, ...parts] = match;
      const month = toMonth('2000', parts.find((part) => !/\d/.test(part)) ?? '');
      const day = parts.find((part) => /\d/.test(part));
      if (month) {
        const monthDay =
          month.first.slice(4, 7) + (day === undefined ? '' : `-${day.padStart(2, '0')}`);
        return {monthDay, start: match.index, end: match.index + whole.length};
      }
    }
  }
  return undefined;
}
