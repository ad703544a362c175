export type FoundDate = {date: string; start: number; end: number};

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
  // January 25th, 2023
  {
    pattern: new RegExp(
      `(?<![\\p{L}])${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
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

/** All days a text names, in order, with where they stand. Days that do not exist are left out. */
export function findDates(text: string): FoundDate[] {
  const searched = text.slice(0, LONGEST_TEXT);
  const found: FoundDate[] = [];
  for (const {pattern, order} of FORMS) {
    for (const match of searched.matchAll(pattern)) {
      const [whole, a = '', b = '', c = ''] = match;
      const [year, month, day] =
        order === 'ymd' ? [a, b, c] : order === 'dmy' ? [c, b, a] : [c, a, b];
      const date = calendarDate(Number(year), monthNumber(month), Number(day));
      const start = match.index;
      const taken = found.some((other) => start < other.end && other.start < start + whole.length);
      if (date && !taken) found.push({date, start, end: start + whole.length});
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The text with the days taken out that `findDates` finds in it. */
export function withoutDates(text: string): string {
  let rest = text;
  for (const {start, end} of findDates(text).reverse()) {
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  }
  return rest.replace(/\s+/g, ' ').trim();
}
