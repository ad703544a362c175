import {findMonthDay, type FoundDate} from '../reading/meeting/dateForms';
import {isMeetingName, isOtherDay} from '../reading/meeting/headingDates';
import {isParticipantsLabel} from '../reading/meeting/headingWords';
import {countEach} from '../model/groupBy';
import {findShortDay, type ShortDay} from './shortDays';
import type {PadOptions, PadProblem} from './splitPad';

/** A heading of a pad. */
export type PadHeading = {
  level: number;
  text: string;
  line: number;
  /** The first day that it names. */
  date: FoundDate | undefined;
  /** True where no text stands between it and the next heading. */
  isBare: boolean;
};

/** A separator of a pad, and the line that it stands above. */
export type PadBreak = {line: number; next: number | undefined};

/** One that names a day. */
export type Dated = PadHeading & {date: FoundDate};

/** One that names a day without its whole year. */
type Short = {heading: PadHeading; day: ShortDay};

/** So many places are named where one mistake was made again and again. */
const MOST = 10;

const isDated = (heading: PadHeading): heading is Dated => heading.date !== undefined;
const quote = ({text}: PadHeading) => `"${text}"`;
const marks = (level: number) => '#'.repeat(level);

/**
 * The headings with which the meetings of a pad begin: those of one level that are a day, a meeting's
 * name with its day, or begin with a day. What could be meant in two ways is a problem.
 */
export function findMeetingHeadings(
  headings: readonly PadHeading[],
  breaks: readonly PadBreak[],
  {level: asked, anyOrder = false}: PadOptions,
): {meetings: Dated[]; problems: PadProblem[]} {
  const names = withoutRepeated(headings.filter(isDated).filter(({text}) => isMeetingName(text)));
  const counts = countEach(names.map(({level}) => level));
  const level = asked ?? counts[0]?.[0];
  const meetings = headings.filter(isDated).filter((own) => own.level === level && begins(own));
  if (meetings.length === 0) return {meetings, problems: [noMeeting(headings, asked)]};
  const shorts = findShorts(headings, meetings, asked);
  const elsewhere = asked === undefined ? onOtherLevels(names, level ?? 0) : [];
  const problems = [
    ...elsewhere,
    ...doubtful(headings.filter((own) => own.level === level)),
    ...shorts.map((short) => withoutYear(short, level ?? 0)),
    // Those of which the level isn't settled are no meetings without a day.
    ...(elsewhere.length > 0 ? [] : undated(breaks, headings, meetings, shorts)),
    ...repeated(meetings),
    ...(anyOrder ? [] : outOfOrder(meetings)),
  ];
  return {meetings, problems: problems.sort((a, b) => a.line - b.line).slice(0, MOST)};
}

const begins = ({text, date}: Dated) =>
  isMeetingName(text) || (!/[\p{L}\p{N}]/u.test(text.slice(0, date.start)) && !isOtherDay(text));

/** Below a meeting's heading its day may stand once more. */
function withoutRepeated(names: readonly Dated[]): Dated[] {
  const open: Dated[] = [];
  return names.filter((name) => {
    while ((open.at(-1)?.level ?? 0) >= name.level) open.pop();
    const isRepeated = open.some(({date}) => date.date === name.date.date);
    open.push(name);
    return !isRepeated;
  });
}

function noMeeting(headings: readonly PadHeading[], level: number | undefined): PadProblem {
  const broken = headings.find((own) => isBroken(own) || findShort(own) !== undefined);
  const where = level === undefined ? 'No heading' : `No heading of level ${level}`;
  const what = `${where} says the day of a meeting. Each meeting begins with one, such as "# 2024-02-14" or "## Team IaaS, 2024-02-14".`;
  if (!broken) return {line: 1, message: what};
  const short = findShort(broken);
  const mend = short ? ` Write the whole date, such as "${toWhole(short)}".` : '';
  return {
    line: broken.line,
    message: `${what} ${quote(broken)} is no day with month and year.${mend}`,
  };
}

/** @param near a day of the pad, for the year. */
function findShort(heading: PadHeading, near?: string): Short | undefined {
  const isRead = heading.date !== undefined || isBroken(heading);
  const day = isRead ? undefined : findShortDay(heading.text, near);
  return day && {heading, day};
}

/**
 * Headings on the meetings' level, or above it where none is asked for, that name a day without its
 * whole year: a meeting that begins with one would become part of the one before.
 */
function findShorts(
  headings: readonly PadHeading[],
  meetings: readonly Dated[],
  asked: number | undefined,
): Short[] {
  const [first] = meetings;
  if (!first) return [];
  let near = first;
  let next = 0;
  return headings
    .filter(({level}) => (asked === undefined ? level <= first.level : level === asked))
    .flatMap((heading) => {
      if (heading === meetings[next]) {
        near = meetings[next] ?? near;
        next += 1;
      }
      return findShort(heading, near.date.date) ?? [];
    });
}

const toWhole = ({heading: {level, text}, day: {date, start, end}}: Short) =>
  `${marks(level)} ${text.slice(0, start)}${date}${text.slice(end)}`;

function withoutYear(short: Short, level: number): PadProblem {
  const {heading} = short;
  const other =
    heading.level === level
      ? 'put one more # before it'
      : `say with --level ${level} that none does`;
  const message = `${quote(heading)} names a day without its whole year. If a meeting begins here, write the whole date, such as "${toWhole(short)}"; else ${other}.`;
  return {line: heading.line, message};
}

/** A day that is none ("2024-02-30"), or has no year ("14 February"). */
function isBroken(heading: PadHeading): boolean {
  const {text, date} = heading;
  if (date !== undefined || isOtherDay(text)) return false;
  const found = findMonthDay(text);
  const rest = found && `${text.slice(0, found.start)} ${text.slice(found.end)}`;
  return (
    /(?<!\d)(?:19|20)\d\d([-./]?)\d\d?\1\d\d?(?!\d)/.test(text) ||
    (rest !== undefined && isMeetingName(rest))
  );
}

function onOtherLevels(names: readonly Dated[], level: number): PadProblem[] {
  return names
    .filter((name) => name.level !== level)
    .map((name) => ({
      line: name.line,
      message: `${quote(name)} names a day with ${marks(name.level)}, most meetings begin with ${marks(level)}. Give all meetings the same number of #, or say with --level ${level} that no meeting begins here.`,
    }));
}

/** @param headings of the meetings' level. */
function doubtful(headings: readonly PadHeading[]): PadProblem[] {
  return headings.flatMap((heading): PadProblem[] => {
    const {line} = heading;
    if (isBroken(heading)) {
      const message = `${quote(heading)} is no day with month and year. Correct it, such as "2024-02-14".`;
      return [{line, message}];
    }
    if (!isDated(heading) || begins(heading) || isOtherDay(heading.text)) return [];
    const message = `${quote(heading)} names a day among other words. Put the day first if a meeting begins here, else put one more # before it.`;
    return [{line, message}];
  });
}

/**
 * Meetings without a day would become part of the one above: headings that stand behind a separator
 * where others stand so, and second lists of participants.
 */
function undated(
  breaks: readonly PadBreak[],
  headings: readonly PadHeading[],
  meetings: readonly Dated[],
  shorts: readonly Short[],
): PadProblem[] {
  const [first, ...others] = meetings;
  if (!first) return [];
  const below = new Set(breaks.map(({next}) => next));
  const separated = others.filter(({line}) => below.has(line)).length;
  const isUsual = separated > 0 && separated * 2 >= others.length;
  const begun = new Set([...meetings, ...shorts.map(({heading}) => heading)].map(({line}) => line));
  let people = 0;
  return headings
    .filter(({line}) => line >= first.line)
    .flatMap((heading): PadProblem[] => {
      const {line, level, isBare, text} = heading;
      if (begun.has(line)) people = 0;
      else if (isParticipantsLabel(text)) people += 1;
      const isOver = level < first.level && isBare;
      if (people > 1 && isParticipantsLabel(text)) {
        const message = `${quote(heading)} comes a second time since the last day. Add a heading with its day where the second meeting begins, else rename this one.`;
        return [{line, message}];
      }
      if (!isUsual || !below.has(line) || begun.has(line) || level > first.level || isOver)
        return [];
      const message = `${quote(heading)} stands behind a separator as meetings do, but says no day. Add the day if a meeting begins here, else remove the separator.`;
      return [{line, message}];
    });
}

function repeated(meetings: readonly Dated[]): PadProblem[] {
  const lineOf = new Map<string, number>();
  return meetings.flatMap((meeting): PadProblem[] => {
    const {line, date} = meeting;
    const known = lineOf.get(date.date);
    if (known === undefined) lineOf.set(date.date, line);
    return known === undefined
      ? []
      : [
          {
            line,
            message: `${quote(meeting)} is the same day as in line ${known}, and there is one file for a day. Correct one of them, or put both below one heading.`,
          },
        ];
  });
}

/** The first meeting that goes against the order of most: its day may be a mistake. */
function outOfOrder(meetings: readonly Dated[]): PadProblem[] {
  const steps = meetings.slice(1).map((own, index) => {
    const before = meetings[index]?.date.date ?? '';
    return own.date.date < before ? -1 : own.date.date > before ? 1 : 0;
  });
  const down = steps.filter((step) => step < 0).length;
  const up = steps.filter((step) => step > 0).length;
  if (down === 0 || up === 0) return [];
  const at = steps.findIndex((step) => step === (down > up ? 1 : -1)) + 1;
  const [own, before] = [meetings[at], meetings[at - 1]];
  if (!own || !before) return [];
  return [
    {
      line: own.line,
      message: `${quote(own)} stands below ${quote(before)}, though most meetings stand ${down > up ? 'newest' : 'oldest'} first: one of the days may be wrong. Correct it, or say with --any-order that all are right.`,
    },
  ];
}
