import {getPermalink, getTitle} from '../documents';
import {toWords} from '../fold';
import type {JumpHit} from '../types';
import {overlaps} from './dates';
import {BEGINNING, matchName, WHOLE} from './matchName';
import type {SearchIndex} from './openIndex';
import {type FoundTime, readTime, readYearless} from './readTime';

/** One fewer than the panel shows, so that their team has room too. */
const MOST = 4;

/** Words around a team and a day that say nothing of either. */
const FILLERS = new Set(
  (
    'a am at call day der die das from for im in mai meeting meetings minutes notes of on protokoll ' +
    'protocol sitzung team the treffen vom von ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so'
  ).split(' '),
);
const LAST = /(?<!\p{L})(?:last|latest|newest|most recent|letzte[nrs]?|neueste[nrs]?)(?!\p{L})/iu;
const NEXT = /(?<!\p{L})(?:next|upcoming|nächste[nrs]?|kommende[nrs]?)(?!\p{L})/iu;

export function toMeetingHit({head}: SearchIndex, document: number): JumpHit {
  const date = head.dates[document];
  return {
    kind: 'meeting',
    title: getTitle(head, document),
    marks: [],
    permalink: getPermalink(head, document),
    ...(date && {date}),
  };
}

/** Teams that words name: in full if there is such a one, else in part; undefined where none. */
function findTeams({head}: SearchIndex, words: readonly string[]): Set<number> | undefined {
  const ranked = head.teams.flatMap(({slug, label, names}, team) => {
    // A heading of a call may name other things behind the team.
    const others = names.map((name) => matchName(words, name)?.rank ?? 0);
    const own = [slug, label].map((name) => matchName(words, name)?.rank ?? 0);
    const rank = Math.max(...own, ...others.filter((other) => other >= BEGINNING));
    return rank > 0 ? [{team, rank}] : [];
  });
  const best = Math.max(0, ...ranked.map(({rank}) => rank));
  const found = ranked.filter(({rank}) => best < WHOLE || rank === WHOLE);
  return found.length === 0 ? undefined : new Set(found.map(({team}) => team));
}

/** What a text asks for: of which teams (undefined: of any), when. */
type Wanted = {
  teams: Set<number> | undefined;
  time?: FoundTime;
  /** Without its year: `-01-25`; not there for the last one. */
  monthDay?: string;
};

/** Where in a text a time stands. */
type Place = {start: number; end: number};

function readWanted(index: SearchIndex, text: string): Wanted | undefined {
  const time = readTime(text);
  const yearless = time ? undefined : readYearless(text);
  const place = time ?? yearless ?? findWord(LAST, text);
  if (!place) return undefined;
  const {teams, telling} = findTeamsAround(index, text, place);
  // Without a year a month may be any word, and "last" alone asks for nothing.
  if (!teams && (telling.length > 0 || !time)) return undefined;
  return {teams, ...(time && {time}), ...(yearless && {monthDay: yearless.monthDay})};
}

/** Teams that words, folded, name, and those of the words that may tell of any. */
export function findTeamsAmong(
  index: SearchIndex,
  words: readonly string[],
): {teams: Set<number> | undefined; telling: string[]} {
  const telling = words.filter((word) => !FILLERS.has(word));
  return {teams: findTeams(index, words) ?? findTeams(index, telling), telling};
}

const findTeamsAround = (index: SearchIndex, text: string, {start, end}: Place) =>
  findTeamsAmong(
    index,
    toWords(`${text.slice(0, start)} ${text.slice(end)}`).map(({term}) => term),
  );

function findWord(word: RegExp, text: string): Place | undefined {
  const match = word.exec(text);
  return match ? {start: match.index, end: match.index + match[0].length} : undefined;
}

/** Dated documents of teams, newest first. */
function listDated({head}: SearchIndex, teams: ReadonlySet<number> | undefined): number[] {
  const {dates, documentTeams} = head;
  return dates
    .flatMap((date, document) =>
      date !== '' && (!teams || teams.has(documentTeams[document] ?? -1)) ? [{date, document}] : [],
    )
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .map(({document}) => document);
}

/**
 * Documents of teams (undefined: of any) from a time, newest first. Where there was none on that day,
 * or in that month, those nearest before and after.
 */
export function findMeetingsOf(
  index: SearchIndex,
  teams: ReadonlySet<number> | undefined,
  {days, kind}: FoundTime,
): JumpHit[] {
  const documents = listDated(index, teams);
  const toHit = (document: number) => toMeetingHit(index, document);
  const found = documents.filter((document) => overlaps(index.days[document], days));
  if (found.length > 0 || (kind !== 'day' && kind !== 'month')) {
    return found.slice(0, MOST).map(toHit);
  }
  const getDate = (document: number) => index.head.dates[document] ?? '';
  const before = documents.find((document) => getDate(document) < days.first);
  const after = documents.findLast((document) => getDate(document) > days.last);
  return [
    ...(before === undefined ? [] : [{...toHit(before), why: 'before' as const}]),
    ...(after === undefined ? [] : [{...toHit(after), why: 'after' as const}]),
  ];
}

/**
 * Documents of the teams and the time that a text names: `iaas 25.01.2023`, `Team IaaS, January 2023`,
 * `last iaas`; newest first.
 * @returns none where the text names anything else besides.
 */
export function findMeetings(index: SearchIndex, text: string): JumpHit[] {
  const wanted = readWanted(index, text);
  if (!wanted) return [];
  const {teams, time, monthDay} = wanted;
  if (time) return findMeetingsOf(index, teams, time);
  return listDated(index, teams)
    .filter((document) => (index.head.dates[document] ?? '').slice(4).startsWith(monthDay ?? ''))
    .slice(0, monthDay === undefined ? 1 : MOST)
    .map((document) => toMeetingHit(index, document));
}

/** Pages that prepare the next meeting of the teams that a text names: `next iaas`. */
export function findNext(index: SearchIndex, text: string): JumpHit[] {
  const place = findWord(NEXT, text);
  const {teams} = place ? findTeamsAround(index, text, place) : {};
  return Array.from(teams ?? []).flatMap((number): JumpHit[] => {
    const {label = '', next} = index.head.teams[number] ?? {};
    return next === undefined ? [] : [{kind: 'next', title: label, marks: [], permalink: next}];
  });
}
