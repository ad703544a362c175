/** A day, or the first and last day of several, and where in the text they stand. */
export type FoundDate = {date: string; dateEnd?: string; start: number; end: number};

const DASH = '[-\\u2010-\\u2015\\u2212]';
const MONTHS = [
  ['january', 'januar', 'jan'],
  ['february', 'februar', 'feb'],
  ['march', 'märz', 'maerz', 'mar'],
  ['april', 'apr'],
  ['may', 'mai'],
  ['june', 'juni', 'jun'],
  ['july', 'juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oktober', 'oct', 'okt'],
  ['november', 'nov'],
  ['december', 'dezember', 'dec', 'dez'],
];
const MONTH = `(${MONTHS.flat().join('|')})\\.?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

/** Spellings of a day; `order` says which group is year, month and day. */
const FORMS: {pattern: RegExp; order: 'ymd' | 'dmy' | 'mdy'}[] = [
  // 2023-01-25, 2023-01–25 (en dash), 2023-9-4, 2023/01/25, 2023.01.25
  {
    pattern: new RegExp(
      `(?<![\\d-])(\\d{4})(?:${DASH}|[./])(\\d{1,2})(?:${DASH}|[./])(\\d{1,2})(?!\\d)`,
      'gu',
    ),
    order: 'ymd',
  },
  // 20231211
  {pattern: /(?<![\d#/.-])((?:19|20)\d\d)(\d\d)(\d\d)(?![\d-])/gu, order: 'ymd'},
  // 25.01.2023
  {pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/gu, order: 'dmy'},
  // 25 January 2023, 25th of January, 2023, 25. Januar 2023
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?${MONTH},?\\s+(\\d{4})(?!\\d)`,
      'giu',
    ),
    order: 'dmy',
  },
  // January 25th, 2023; September, 15th 2022; May 1-3, 2023
  {
    pattern: new RegExp(
      `(?<![\\p{L}])${MONTH},?\\s+(?:${DAY}\\s?${DASH}\\s?)?${DAY},?\\s+(\\d{4})(?!\\d)`,
      'giu',
    ),
    order: 'mdy',
  },
];

function monthNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const name = text.toLowerCase();
  return MONTHS.findIndex((spellings) => spellings.includes(name)) + 1;
}

/** `YYYY-MM-DD` where such a day exists in the calendar, else undefined. */
export function calendarDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    year >= 1000 &&
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** A longer heading is prose; a date further along is not the meeting's. */
const LONGEST_TEXT = 500;

/** What stands between the first and the last day. */
const TO = `(?:${DASH}|/|to|until|till|bis|&|and|und)`;
/** "/04" and "–05-04" after 2023-05-03. */
const TAIL = new RegExp(`^(?:${DASH}|/)(?:(\\d\\d)[-.])?(\\d\\d)(?![\\d:]|${DASH}\\d)`, 'u');
/** "01-", "1. to", "27 February –" before 3 May 2023. */
const HEAD = new RegExp(`(?<![\\d.:])${DAY}\\.?(?:\\s+${MONTH})?\\s?${TO}\\s?$`, 'iu');
/** "1.5. –" before 3.5.2023 */
const NUMBER_HEAD = new RegExp(
  `(?<![\\d.:])(\\d{1,2})\\.(?:\\s?(\\d{1,2})\\.)?\\s?${TO}\\s?$`,
  'iu',
);
const BETWEEN = new RegExp(`^\\s*${TO}\\s*$`, 'iu');
const LONGEST_HEAD = 24;

/** True where the second day may end what the first begins: nobody meets for longer than a month. */
export function isSpan(start: string, end: string): boolean {
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000;
  return days > 0 && days <= 31;
}

/**
 * All days a text names, in order, with where they stand; several days ("01-03 May 2023",
 * "2023-05-03/04") are one find with both ends. Days that do not exist are left out.
 */
export function findDates(text: string): FoundDate[] {
  const searched = text.slice(0, LONGEST_TEXT);
  const found: FoundDate[] = [];
  for (const {pattern, order} of FORMS) {
    for (const match of searched.matchAll(pattern)) {
      const parts = match.slice(1);
      const [a = '', b = '', c = ''] = parts.length > 3 ? [parts[0], parts[2], parts[3]] : parts;
      const [year, month, day] =
        order === 'ymd' ? [a, b, c] : order === 'dmy' ? [c, b, a] : [c, a, b];
      const date = calendarDate(Number(year), monthNumber(month), Number(day));
      const start = match.index;
      const end = start + match[0].length;
      const taken = found.some((other) => start < other.end && other.start < end);
      if (!date || taken) continue;
      const first = parts.length > 3 && parts[1] ? dayBefore(date, parts[1]) : undefined;
      if (first) found.push({date: first, dateEnd: date, start, end});
      else found.push(withOtherEnd({date, start, end}, searched, order));
    }
  }
  return joinEnds(
    found.sort((a, b) => a.start - b.start),
    searched,
  );
}

/** The earlier day of a span, of the same month where none is named. */
function dayBefore(end: string, day: string, month?: string): string | undefined {
  const [year = 0, own = 0] = end.split('-').map(Number);
  const named = month ? monthNumber(month) : own;
  const start = calendarDate(named > own ? year - 1 : year, named, Number(day));
  return start && isSpan(start, end) ? start : undefined;
}

function withOtherEnd(found: FoundDate, text: string, order: 'ymd' | 'dmy' | 'mdy'): FoundDate {
  if (order === 'ymd') {
    const tail = TAIL.exec(text.slice(found.end, found.end + LONGEST_HEAD));
    const [year = 0, month = 0] = found.date.split('-').map(Number);
    const last = tail && calendarDate(year, Number(tail[1] ?? month), Number(tail[2]));
    return last && isSpan(found.date, last)
      ? {...found, dateEnd: last, end: found.end + tail[0].length}
      : found;
  }
  if (order === 'mdy') return found;
  const before = text.slice(Math.max(0, found.start - LONGEST_HEAD), found.start);
  const isNumber = !/\p{L}/u.test(text.slice(found.start, found.end));
  const head = (isNumber ? NUMBER_HEAD : HEAD).exec(before);
  // "Sprint 3 - 25 January 2023" is one day.
  const isCount =
    /\s\W?\s?$|\s$/.test(head?.[0] ?? '') &&
    !/\p{L}/u.test(head?.[0] ?? '') &&
    /[\p{L}\p{N}]\s*$/u.test(before.slice(0, head?.index));
  if (isCount) return found;
  const first = head?.[1] === undefined ? undefined : dayBefore(found.date, head[1], head[2]);
  return first && head
    ? {...found, date: first, dateEnd: found.date, start: found.start - head[0].length}
    : found;
}

/** Two whole dates with nothing but "to" between them are one span. */
function joinEnds(found: FoundDate[], text: string): FoundDate[] {
  const joined: FoundDate[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const isEnd =
      last !== undefined &&
      last.dateEnd === undefined &&
      next.dateEnd === undefined &&
      isSpan(last.date, next.date) &&
      BETWEEN.test(text.slice(last.end, next.start));
    if (isEnd) Object.assign(last, {dateEnd: next.date, end: next.end});
    else joined.push({...next});
  }
  return joined;
}

const MONTH_DAYS: [RegExp, 'dm' | 'md'][] = [
  [new RegExp(`(?<![\\p{L}])${MONTH}\\s+${DAY}(?![\\d:.]|\\s?(?:am|pm)\\b)`, 'iu'), 'md'],
  [new RegExp(`(?<![\\d.:])${DAY}\\.?\\s+(?:of\\s+)?${MONTH}(?![\\p{L}])`, 'iu'), 'dm'],
];

/** The first day that a text names without its year, as `--MM-DD`: "May 1 project call". */
export function findMonthDay(text: string): FoundDate | undefined {
  for (const [pattern, order] of MONTH_DAYS) {
    const match = pattern.exec(text.slice(0, LONGEST_TEXT));
    const [whole = '', a = '', b = ''] = match ?? [];
    const [month, day] = order === 'md' ? [a, b] : [b, a];
    // A leap year has all days.
    const date = calendarDate(2000, monthNumber(month), Number(day));
    const start = match?.index ?? 0;
    if (date) return {date: `-${date.slice(4)}`, start, end: start + whole.length};
  }
  return undefined;
}

/** The text with the days taken out that `findDates` finds in it. */
export function withoutDates(text: string): string {
  let rest = text;
  for (const {start, end} of findDates(text).reverse()) {
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  }
  return rest.replace(/\s+/g, ' ').trim();
}
