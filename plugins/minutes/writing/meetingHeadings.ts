import {countEach} from '../model/groupBy';
import {
  begins,
  type Dated,
  findShort,
  isBroken,
  isDated,
  type PadBreak,
  type PadHeading,
  quote,
  type Short,
  toWhole,
} from './padHeading';
import {doubtful, onOtherLevels, outOfOrder, repeated, undated, withoutYear} from './padProblems';
import {isMeetingName} from '../reading/meeting/headingDates';
import type {PadOptions, PadProblem} from './splitPad';

/** So many places are named where one mistake was made again and again. */
const MOST = 10;

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
