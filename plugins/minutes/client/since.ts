/** What an address asks for: all, what is not older than a day, or something that is no date. */
export type Since = {kind: 'all'} | {kind: 'since'; day: string} | {kind: 'wrong'; text: string};

const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for a day that the calendar has. */
function isDay(day: string): boolean {
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
}

/**
 * Reads `?since=` of an address: `2024-03-01`, or a month or a year for its first day.
 * @param search query string, with or without `?`.
 */
export function parseSince(search: string): Since {
  const text = new URLSearchParams(search).get('since')?.trim() ?? '';
  if (text === '') {
    return {kind: 'all'};
  }
  const [, year, month = '01', date = '01'] = DAY.exec(text) ?? [];
  const day = `${year}-${month}-${date}`;
  return year !== undefined && isDay(day) ? {kind: 'since', day} : {kind: 'wrong', text};
}

/**
 * True where an entry is not older than a day. Of a month that is all that is known, its last day
 * counts, so that nothing new is left out; an entry without a date can't be told to be new.
 */
export function isSince(date: string, day: string): boolean {
  return date !== '' && (date.length === 7 ? `${date}-31` : date) >= day;
}

/** The day after an ISO day, or after a month. */
export function dayAfter(date: string): string {
  const [year = 0, month = 1, day] = date.split('-').map(Number);
  const next = day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1);
  return new Date(next).toISOString().slice(0, 10);
}

/** A visit: the day, and the newest entry that was there to be seen. */
export type Visit = {day: string; newest: string};
/** Last visit to a page, and the one before it on another day. */
export type Visits = {last: Visit; before?: Visit};

/** Pages that are remembered; those that were not seen for longest are forgotten. */
const REMEMBERED = 300;

function isVisit(value: unknown): value is Visit {
  return (
    typeof value === 'object' &&
    value !== null &&
    'day' in value &&
    typeof value.day === 'string' &&
    isDay(value.day) &&
    'newest' in value &&
    typeof value.newest === 'string' &&
    /^\d{4}-\d{2}(-\d{2})?$/.test(value.newest)
  );
}

/** What was stored, as far as it can be understood: others may have written there too. */
export function readVisits(stored: string | null): Record<string, Visits> {
  try {
    const value: unknown = JSON.parse(stored ?? '{}');
    const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
    return Object.fromEntries(
      entries.flatMap(([address, visits]: [string, Partial<Visits> | null]) => {
        const {last, before} = visits ?? {};
        return isVisit(last) ? [[address, {last, ...(isVisit(before) && {before})}]] : [];
      }),
    );
  } catch {
    return {};
  }
}

/**
 * Notes a visit. Coming back on the same day is the same visit, so "since your last visit" does not
 * vanish with a reload.
 */
export function addVisit(
  visits: Readonly<Record<string, Visits>>,
  address: string,
  visit: Visit,
): Record<string, Visits> {
  const known = visits[address];
  const before = known?.last.day === visit.day ? known.before : known?.last;
  const entries = Object.entries({...visits, [address]: {last: visit, ...(before && {before})}});
  return Object.fromEntries(
    entries.sort(([, a], [, b]) => b.last.day.localeCompare(a.last.day)).slice(0, REMEMBERED),
  );
}
