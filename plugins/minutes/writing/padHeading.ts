import {findMonthDay, type FoundDate} from '../reading/meeting/dateForms';
import {isMeetingName, isOtherDay} from '../reading/meeting/headingDates';
import {findShortDay, type ShortDay} from './shortDays';

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
export type Short = {heading: PadHeading; day: ShortDay};

export const isDated = (heading: PadHeading): heading is Dated => heading.date !== undefined;
export const quote = ({text}: PadHeading) => `"${text}"`;
export const marks = (level: number) => '#'.repeat(level);

/** True for a heading that could begin a meeting: its name with a day, or a day in front. */
export const begins = ({text, date}: Dated) =>
  isMeetingName(text) || (!/[\p{L}\p{N}]/u.test(text.slice(0, date.start)) && !isOtherDay(text));

/** A day that is none ("2024-02-30"), or has no year ("14 February"). */
export function isBroken(heading: PadHeading): boolean {
  const {text, date} = heading;
  if (date !== undefined || isOtherDay(text)) return false;
  const found = findMonthDay(text);
  const rest = found && `${text.slice(0, found.start)} ${text.slice(found.end)}`;
  return (
    /(?<!\d)(?:19|20)\d\d([-./]?)\d\d?\1\d\d?(?!\d)/.test(text) ||
    (rest !== undefined && isMeetingName(rest))
  );
}

/**
 * The day that a heading names without its whole year.
 * @param near a day of the pad, for the year.
 */
export function findShort(heading: PadHeading, near?: string): Short | undefined {
  const isRead = heading.date !== undefined || isBroken(heading);
  const day = isRead ? undefined : findShortDay(heading.text, near);
  return day && {heading, day};
}

/** The heading as it should be written. */
export const toWhole = ({heading: {level, text}, day: {date, start, end}}: Short) =>
  `${marks(level)} ${text.slice(0, start)}${date}${text.slice(end)}`;
