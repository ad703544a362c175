import {isOtherDay} from '../reading/meeting/headingDates';
import {isParticipantsLabel} from '../reading/meeting/headingWords';
import {
  begins,
  type Dated,
  isBroken,
  isDated,
  marks,
  type PadBreak,
  type PadHeading,
  quote,
  type Short,
  toWhole,
} from './padHeading';
import type {PadProblem} from './splitPad';

/* What in a pad could be meant in two ways: where it stands, and both ways to mend it. */

/** A meeting that begins with such a day would become part of the one before. */
export function withoutYear(short: Short, level: number): PadProblem {
  const {heading} = short;
  const other =
    heading.level === level
      ? 'put one more # before it'
      : `say with --level ${level} that none does`;
  const message = `${quote(heading)} names a day without its whole year. If a meeting begins here, write the whole date, such as "${toWhole(short)}"; else ${other}.`;
  return {line: heading.line, message};
}

/** Meetings begin with headings of one level. */
export function onOtherLevels(names: readonly Dated[], level: number): PadProblem[] {
  return names
    .filter((name) => name.level !== level)
    .map((name) => ({
      line: name.line,
      message: `${quote(name)} names a day with ${marks(name.level)}, most meetings begin with ${marks(level)}. Give all meetings the same number of #, or say with --level ${level} that no meeting begins here.`,
    }));
}

/** @param headings of the meetings' level. */
export function doubtful(headings: readonly PadHeading[]): PadProblem[] {
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
export function undated(
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

/** There is one file for a day. */
export function repeated(meetings: readonly Dated[]): PadProblem[] {
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
export function outOfOrder(meetings: readonly Dated[]): PadProblem[] {
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
