import {findDates} from '../reading/meeting/dateForms';
import type {ParsedMinutes} from '../reading/types';
import {compareText} from './compareText';
import {formatDate} from './formatDate';
import {countHits, toWeight} from './meetingTopics';
import type {Meeting, MeetingTopic, OtherDay} from './types';

/**
 * The further meetings that a file holds: title headings of another day, on the level of the first
 * one, with text below them. A day that another file of the team has is none: somebody began the
 * minutes of the next meeting in the wrong place.
 * @param date of the file. @param isFiled whether another file of the team has a day.
 */
export function findOtherDays(
  {sections}: ParsedMinutes,
  date: string | undefined,
  isFiled: (day: string) => boolean,
): OtherDay[] {
  const titles = sections.flatMap(({role, heading, level, anchor}, section) => {
    const day = role === 'title' && level > 0 ? findDates(heading)[0]?.date : undefined;
    return day === undefined ? [] : [{day, level, anchor, section}];
  });
  const own = titles.find(({day}) => day === date);
  if (!own) return [];
  const seen = new Set([date]);
  return titles.flatMap(({day, level, anchor, section}): OtherDay[] => {
    if (seen.has(day) || level !== own.level || isFiled(day)) return [];
    seen.add(day);
    const next = sections.findIndex((other, i) => i > section && other.level <= level);
    const end = next === -1 ? sections.length : next;
    const hasText = sections.slice(section, end).some(({lines}) => lines.length > 0);
    return hasText ? [{date: day, anchor, section, end}] : [];
  });
}

/** Newest first, undated last; by path where the day is the same. */
export const newestFirst = (a: Meeting, b: Meeting): number =>
  compareText(b.date ?? '', a.date ?? '') || compareText(a.path, b.path);

/**
 * Documents as the meetings that they hold, newest first: one with several days stands there for
 * each, and leads to its half of the page.
 */
export function toHeld(meetings: readonly Meeting[]): Meeting[] {
  if (meetings.every(({otherDays}) => otherDays === undefined)) return [...meetings];
  return meetings
    .flatMap((meeting) => [
      meeting,
      ...(meeting.otherDays ?? []).map((day) => toHalf(meeting, day)),
    ])
    .sort(newestFirst);
}

/** The meeting of a further day: its date, title, agenda, and its half of the page. */
export function toHalf(meeting: Meeting, {date, anchor, section, end}: OtherDay): Meeting {
  const {parsed, title, permalink} = meeting;
  const anchors = new Set(parsed.sections.slice(section, end).map((part) => part.anchor));
  return {
    ...meeting,
    date,
    permalink: `${permalink}#${anchor}`,
    title: title.replace(formatDate(meeting.date ?? '', meeting.dateEnd), formatDate(date)),
    parsed: {...parsed, agenda: parsed.agenda.filter((item) => anchors.has(item.anchor))},
  };
}

const isIn = ({section: first, end}: OtherDay, section: number) =>
  section >= first && section < end;

/** The meeting in which a section of a document was written: the document, or a further day's half. */
export function toHeldAt(meeting: Meeting, section: number): Meeting {
  const day = meeting.otherDays?.find((other) => isIn(other, section));
  return day ? toHalf(meeting, day) : meeting;
}

/** A document's topics, each with the meeting in which it was named; twice where both halves do. */
export function toHeldTopics(meeting: Meeting): {meeting: Meeting; topic: MeetingTopic}[] {
  const {topics, otherDays} = meeting;
  if (otherDays === undefined) return topics.map((topic) => ({meeting, topic}));
  const isOther = (section: number) => otherDays.some((day) => isIn(day, section));
  const halves = [
    {held: meeting, has: (section: number) => !isOther(section)},
    ...otherDays.map((day) => ({
      held: toHalf(meeting, day),
      has: (section: number) => isIn(day, section),
    })),
  ];
  return topics.flatMap(({slug, sections: all}) =>
    halves.flatMap(({held, has}) => {
      const sections = all.filter(({section}) => has(section));
      const topic = {slug, weight: toWeight(sections), hits: countHits(sections), sections};
      return sections.length === 0 ? [] : [{meeting: held, topic}];
    }),
  );
}
