import {toFolderLabel} from '../model/eventName';
import {toHeld} from '../model/heldDays';
import type {Meeting, Team} from '../model/types';
import type {MeetingPage, Notice, TocEntry} from './types';
import type {Section} from '../reading/types';
import {closeFolds} from './closeFolds';
import {toDecisionMarks, toMarkedLines} from './items';
import {toConnections} from './connections';
import {
  getFolderAddress,
  getTeam,
  getYear,
  toMeetingRef,
  toSourceInfo,
  toTeamRef,
  toTopicRef,
} from './refs';
import {toNamedReferences} from './referenceRefs';
import {shortenAddresses} from '../model/shortAddresses';
import type {Site} from './site';

/** Longest description that search engines show. */
const DESCRIPTION_LENGTH = 160;

/** One sentence on what was on the agenda; never names a person. */
function describe(team: Team, meeting: Meeting): string {
  let text = `Minutes: ${meeting.title}`;
  let glue = ' · ';
  for (const item of meeting.parsed.agenda) {
    const bare = item.text
      .replace(/\s?\([^)]*\)?/g, (aside) =>
        aside.includes('@') && aside.endsWith(')') ? '' : aside,
      )
      .replace(/@[\w-]+/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (!bare || text.length + glue.length + bare.length > DESCRIPTION_LENGTH) {
      continue;
    }
    text += glue + bare;
    glue = '; ';
  }
  return meeting.title.includes(team.entry.label) ? text : `${text} (${team.entry.label})`;
}

/**
 * The sections a reader jumps to: agenda items and what lies directly below them. Headings that
 * only hold others (the date, "Agenda") and the participants are left out, and slides that go on
 * under the same heading stand under one entry.
 */
function toTableOfContents(sections: readonly Section[]): TocEntry[] {
  const depth: number[] = [];
  const entries: TocEntry[] = [];
  sections.forEach((section, i) => {
    const above = section.parent >= 0 ? (depth[section.parent] ?? 0) : 0;
    const listed = section.role === 'content' || section.role === 'housekeeping';
    depth[i] = above + (listed && section.level > 0 ? 1 : 0);
    const level = (depth[i] ?? 0) + 1;
    const text = shortenAddresses(section.heading.trim());
    if (!listed || section.level === 0 || level > 3 || !text) {
      return;
    }
    const last = entries.filter((entry) => entry.level === level).at(-1);
    if (!(section.slideStart && last?.text === text)) {
      entries.push({anchor: section.anchor, text, level});
    }
  });
  return entries;
}

function toNotices(site: Site, meeting: Meeting): Notice[] {
  const original = meeting.duplicateOf ? site.meetingOf.get(meeting.duplicateOf) : undefined;
  const copies = meeting.copies.flatMap((path) => {
    const copy = site.meetingOf.get(path);
    return copy ? [{path, permalink: copy.permalink}] : [];
  });
  const claim = meeting.dateClaim;
  const isMeeting = meeting.kind !== 'document' && meeting.kind !== 'event';
  return [
    ...(original ? [{kind: 'copy', of: toMeetingRef(site, original)} as const] : []),
    ...(copies.length > 0 ? [{kind: 'copies', copies} as const] : []),
    ...(claim && meeting.date
      ? [{kind: 'date', claimed: claim.date, by: claim.by, shown: meeting.date} as const]
      : []),
    ...(meeting.otherDays && meeting.date
      ? [
          {
            kind: 'days',
            shown: meeting.date,
            days: meeting.otherDays.map(({date, anchor}) => ({
              date,
              permalink: `${meeting.permalink}#${anchor}`,
            })),
          } as const,
        ]
      : []),
    ...(meeting.parsed.repairedEncoding ? [{kind: 'repaired'} as const] : []),
    ...(meeting.parsed.plain ? [{kind: 'plain'} as const] : []),
    ...(meeting.parsed.cancelled ? [{kind: 'cancelled'} as const] : []),
    ...(!meeting.date && isMeeting ? [{kind: 'undated'} as const] : []),
    ...(meeting.date?.length === 7 ? [{kind: 'month'} as const] : []),
  ];
}

/** The minutes, whole; each heading tells its line, so that links to a line of the source work. */
function toBody(site: Site, meeting: Meeting): string {
  const sections = meeting.parsed.sections.map((section, i) => {
    // The break before a heading has become part of the section's data.
    const rule = section.slideStart && i > 0 ? '<hr class="minutes-slide-break">' : '';
    const html = site.getHtml(meeting, section);
    return rule + html.replace(' data-level="', ` data-line="${section.startLine}" data-level="`);
  });
  return closeFolds(sections.join('\n'));
}

/** The next meeting in a file of its own: the other days of a file are on its page. */
function getNext(meetings: readonly Meeting[], from: number, step: 1 | -1): Meeting | undefined {
  let at = from + step;
  while (meetings[at] && meetings[at]?.path === meetings[from]?.path) at += step;
  return meetings[at];
}

/** A page for each document that is not the page of its folder; copies have no neighbours. */
export function* toMeetingPages(site: Site): Generator<MeetingPage> {
  for (const {meetings} of site.teams) {
    const dated = toHeld(meetings).filter((meeting) => meeting.date);
    const places = new Map(dated.map(({permalink}, i) => [permalink, i]));
    for (const meeting of meetings.filter(({isFolderPage}) => !isFolderPage)) {
      const at = places.get(meeting.permalink) ?? NaN;
      yield toMeetingPage(site, meeting, {
        older: getNext(dated, at, 1),
        newer: getNext(dated, at, -1),
      });
    }
  }
  for (const copy of site.meetings.filter((meeting) => meeting.duplicateOf)) {
    if (!copy.isFolderPage) yield toMeetingPage(site, copy, {});
  }
}

function toMeetingPage(
  site: Site,
  meeting: Meeting,
  {older, newer}: {older?: Meeting; newer?: Meeting},
): MeetingPage {
  const team = getTeam(site, meeting);
  const year = getYear(meeting);
  const decisions = toDecisionMarks(site, meeting);
  const original = meeting.duplicateOf ? site.meetingOf.get(meeting.duplicateOf) : undefined;
  return {
    kind: 'meeting',
    home: site.addressOf('home'),
    permalink: meeting.permalink,
    title: meeting.title,
    description: describe(team, meeting),
    html: {body: toBody(site, meeting)},
    team: toTeamRef(team),
    ...(meeting.folder && {
      folder: {
        label: toFolderLabel(meeting.folder),
        permalink: getFolderAddress(site, meeting.folder),
      },
    }),
    ...(year && {year: {year, permalink: site.addressOf('year', year)}}),
    documentKind: meeting.kind,
    ...(meeting.date && {date: meeting.date}),
    ...(meeting.dateEnd && {dateEnd: meeting.dateEnd}),
    ...(meeting.parsed.descriptiveTitle && {descriptiveTitle: meeting.parsed.descriptiveTitle}),
    minutesBy: meeting.parsed.minutesBy,
    reportedBy: meeting.parsed.reportedBy,
    topics: meeting.topics.flatMap(({slug, weight}) => {
      const topic = site.topicOf.get(slug);
      return topic ? [{...toTopicRef(topic), weight}] : [];
    }),
    marked: toMarkedLines(site, meeting, decisions),
    decisions,
    toc: toTableOfContents(meeting.parsed.sections),
    ...(older && {older: toMeetingRef(site, older)}),
    ...(newer && {newer: toMeetingRef(site, newer)}),
    notices: toNotices(site, meeting),
    connections: toConnections(site, site.connections, meeting),
    source: toSourceInfo(site, meeting.path),
    ...(original && {canonical: original.permalink}),
    references: toNamedReferences(site, meeting),
  };
}
