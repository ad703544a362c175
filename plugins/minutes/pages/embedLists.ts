import type {ActionThread} from '../model/actionThreads';
import {topicsOfItem} from '../model/itemTopics';
import type {Meeting, Team, Topic} from '../model/types';
import {getActionsAddress} from './actionPages';
import {isOpen, toActionView, toDecisionView} from './items';
import {toMeetingRow} from './refs';
import type {Site} from './site';
import type {EmbedData} from './types';

type BuildList = (
  site: Site,
  topic: Topic | undefined,
  team: Team | undefined,
  limit: number,
) => EmbedData;

/** The list has it all, or a page of minutes does. */
export const toWhole = (count: number, limit: number, all: string) => ({
  count,
  ...(count > limit && {all}),
});

const toMeetings: BuildList = (site, topic, team, limit) => {
  const isTeams = (meeting: Meeting) => team === undefined || meeting.team === team.slug;
  const meetings = (topic ? topic.meetings.map(({meeting}) => meeting) : site.originals).filter(
    isTeams,
  );
  const newest = [...meetings].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  const all = topic?.permalink ?? team?.permalink ?? site.addressOf('home');
  return {
    kind: 'meetings',
    html: {},
    rows: newest.slice(0, limit).map((meeting) => toMeetingRow(site, meeting)),
    showTeam: team === undefined,
    ...toWhole(meetings.length, limit, all),
  };
};

const toDecisions: BuildList = (site, topic, team, limit) => {
  const html: Record<string, string> = {};
  const found = site.decisions.filter(
    ({meeting, topics}) =>
      (topic === undefined || topics.includes(topic)) &&
      (team === undefined || meeting.team === team.slug),
  );
  const query = new URLSearchParams({
    ...(topic && {topic: topic.entry.slug}),
    ...(team && {team: team.slug}),
  }).toString();
  return {
    kind: 'decisions',
    html,
    decisions: found
      .slice(0, limit)
      .map((decision, i) => toDecisionView(site, decision, html, `decision-${i + 1}`)),
    ...toWhole(found.length, limit, `${site.addressOf('decisions')}${query && `?${query}`}`),
  };
};

const toActions: BuildList = (site, topic, team, limit) => {
  const html: Record<string, string> = {};
  const isAbout = ({last: {meeting, item}}: ActionThread) =>
    topic === undefined || topicsOfItem(meeting, item).includes(topic.entry.slug);
  const threads = team
    ? (site.threadsOf.get(team.slug) ?? [])
    : [...site.threadsOf.values()].flat();
  const found = threads
    .filter((thread) => isOpen(thread) && isAbout(thread))
    .sort((a, b) => (b.last.meeting.date ?? '').localeCompare(a.last.meeting.date ?? ''));
  // No page lists the action items on a topic.
  const all = team ? getActionsAddress(site, team) : site.addressOf('actions');
  const whole = toWhole(found.length, limit, all);
  return {
    kind: 'actions',
    html,
    items: found
      .slice(0, limit)
      .map((thread, i) => toActionView(site, thread, html, `action-${i + 1}`)),
    ...(topic ? {count: found.length} : whole),
  };
};

/** What a list can be of, by the property `kind`. */
export const LISTS = {meeting: toMeetings, decision: toDecisions, action: toActions};

export type ListKind = keyof typeof LISTS;
