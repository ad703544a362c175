import {findDates} from '../reading/meeting/dateForms';
import {findHazard} from '../reading/text/hazards';
import {scanLines} from '../reading/text/scanLines';
import {findMeetingHeadings} from './meetingHeadings';
import {readOutline} from './outline';
import type {Dated, PadBreak, PadHeading} from './padHeading';

/** A run of whole lines of a pad, 1-based, both ends inclusive. */
export type PadPart = {first: number; last: number; text: string} & (
  | {kind: 'meeting'; date: string}
  /** What belongs to no meeting: the preface, and headings over several meetings. */
  | {kind: 'rest'}
  /** Blank lines and separators between meetings. */
  | {kind: 'break'}
);

/** Why a pad can't be split, and where. */
export type PadProblem = {line: number; message: string};

export type PadOptions = {
  /** Level of the headings with which meetings begin, where days stand on several. */
  level?: number;
  /** Meetings may stand in any order. */
  anyOrder?: boolean;
};

const BLANK = /^\s*$/;
const SEPARATOR = /^ {0,3}-{3,}\s*$/;
const isGap = (line: string) => BLANK.test(line) || SEPARATOR.test(line);

/**
 * Cuts a pad with the minutes of many meetings at the headings that say their days. The parts follow
 * each other as in the pad, and put together they are the pad, byte for byte.
 * @returns no parts where there is a problem: nothing is guessed.
 */
export function splitPad(
  text: string,
  options: PadOptions = {},
): {parts: PadPart[]; problems: PadProblem[]} {
  const lines = text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
  const plain = text.replace(/\r\n?/g, '\n');
  const hazard = findHazard(plain);
  if (hazard) {
    const message = `The pad ${hazard.reason}, so it is not read as Markdown. Divide it by hand first.`;
    return {parts: [], problems: [{line: hazard.line, message}]};
  }
  const headings = readOutline(text).map(
    ({level, text: words, startLine, endLine}): PadHeading => ({
      level,
      text: words,
      line: startLine,
      date: findDates(words)[0],
      isBare: lines.slice(startLine, endLine).every(isGap),
    }),
  );
  const breaks = findBreaks(plain, headings);
  const {meetings, problems} = findMeetingHeadings(headings, breaks, options);
  return {parts: problems.length > 0 ? [] : cut(lines, headings, meetings), problems};
}

/** The separators of a pad that are neither code nor the underline of a heading. */
function findBreaks(text: string, headings: readonly PadHeading[]): PadBreak[] {
  const lines = scanLines(text);
  const underlined = new Set(headings.map(({line}) => line + 1));
  const breaks: PadBreak[] = [];
  let next: number | undefined;
  for (let line = lines.length; line > 0; line -= 1) {
    const {text: own = '', code = false} = lines[line - 1] ?? {};
    if (code || !isGap(own)) next = line;
    else if (SEPARATOR.test(own) && !underlined.has(line)) breaks.push({line, next});
  }
  return breaks.reverse();
}

function cut(
  lines: readonly string[],
  headings: readonly PadHeading[],
  meetings: readonly Dated[],
): PadPart[] {
  const parts: PadPart[] = [];
  const add = (kind: PadPart['kind'], first: number, last: number, date = '') => {
    const span = {first, last, text: lines.slice(first - 1, last).join('')};
    if (last >= first) parts.push(kind === 'meeting' ? {kind, ...span, date} : {kind, ...span});
  };
  /** Adds lines without what they end with, then that. */
  const addTrimmed = (kind: 'meeting' | 'rest', first: number, last: number, date?: string) => {
    // A preface may end with the fence of its front matter.
    const isEnd = (line: string) => (kind === 'meeting' ? isGap(line) : BLANK.test(line));
    let end = last;
    while (end >= first && isEnd(lines[end - 1] ?? '')) end -= 1;
    add(kind, first, end, date);
    add('break', end + 1, last);
  };
  addTrimmed('rest', 1, (meetings[0]?.line ?? 1) - 1);
  meetings.forEach(({line, level, date}, index) => {
    const last = (meetings[index + 1]?.line ?? lines.length + 1) - 1;
    const group = startOfGroup(headings, level, line, last) ?? last + 1;
    addTrimmed('meeting', line, group - 1, date.date);
    addTrimmed('rest', group, last);
  });
  return parts;
}

/**
 * Line of the first of the headings right above the next meeting that are over several meetings:
 * "April 2024", on a level further out and with no text of its own.
 */
function startOfGroup(
  headings: readonly PadHeading[],
  level: number,
  from: number,
  to: number,
): number | undefined {
  const inside = headings.filter(({line}) => line > from && line <= to);
  const other = inside.findLastIndex((own) => own.level >= level || !own.isBare);
  return inside[other + 1]?.line;
}
