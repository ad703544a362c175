import {getActionsAddress} from './actionPages';
import {findOpenMatters, type OpenMatter} from '../model/openMatters';
import type {ActionThread} from '../model/actionThreads';
import type {Meeting, Team} from '../model/types';
import {mergeWords} from '../reading/words';
import type {LineView, NextPage} from './types';
import {getOpenThreads, toActionView} from './items';
import {toNextMarkdown} from './nextMarkdown';
import {toNamedReferences} from './referenceRefs';
import {getHeadingPath, toCiteSources, toMeetingRef, toTeamRef} from './refs';
import type {Site} from './site';

/** Meetings that the page is made from. */
const MEETINGS = 3;
/** Meetings whose action items count as current. */
const RECENT = 8;
const LINES = 30;

/** Address of the page for a team's next meeting; undefined where there is none to prepare. */
export function getNextAddress(site: Pick<Site, 'addressOf'>, team: Team): string | undefined {
  const meets = team.entry.kind !== 'event' && team.meetings.some(({date}) => date);
  const address = site.addressOf('next', team.address);
  // Minutes of that name were there first.
  const taken = team.meetings.some(
    ({permalink}) => permalink.toLowerCase() === address.toLowerCase(),
  );
  return meets && !taken ? address : undefined;
}

/** The page for the person who prepares a team's next meeting. */
export function toNextPage(site: Site, team: Team): NextPage | undefined {
  const permalink = getNextAddress(site, team);
  if (permalink === undefined) return undefined;
  const recent = getRecent(team);
  const last = recent.slice(0, MEETINGS);
  const open = getOpenThreads(site, team.slug);
  const current = open.filter((thread) => isCurrent(thread, recent));
  const html: Record<string, string> = {};
  const {putOff, pending} = findOpenMatters(last);
  const page = {
    kind: 'next' as const,
    home: site.addressOf('home'),
    permalink,
    title: `${team.entry.label}: next meeting`,
    description: `What the last minutes of ${team.entry.label} leave open, to prepare the next meeting.`,
    html,
    ...toCiteSources(site),
    team: toTeamRef(team),
    state: team.entry.state,
    meetings: last.map((meeting) => toMeetingRef(site, meeting)),
    actions: current.map((thread, i) => toActionView(site, thread, html, `action-${i + 1}`)),
    olderActions: open.length - current.length,
    allActions: getActionsAddress(site, team),
    putOff: putOff.slice(0, LINES).map((line) => toLineView(site, line)),
    pending: pending.slice(0, LINES).map((line) => toLineView(site, line)),
    references: last[0] ? toNamedReferences(site, last[0]) : [],
  };
  const words = mergeWords(site.registry.words).actions;
  const items = current.map((thread, i) => ({thread, html: html[`action-${i + 1}`] ?? ''}));
  return {...page, markdown: toNextMarkdown(page, items, recent, words)};
}

/** The team's last meetings, newest first: what they have is current. */
export const getRecent = ({meetings}: Team): Meeting[] =>
  meetings.filter(({date}) => date).slice(0, RECENT);

/** True for an action item that one of the days of these meetings still names. */
export const isCurrent = ({last}: ActionThread, recent: readonly Meeting[]): boolean =>
  recent.some(({date}) => date === last.meeting.date);

function toLineView(site: Site, {meeting, section, text}: OpenMatter): LineView {
  return {
    meeting: toMeetingRef(site, meeting),
    headings: getHeadingPath(meeting, section),
    anchor: meeting.parsed.sections[section]?.anchor ?? '',
    text,
  };
}
