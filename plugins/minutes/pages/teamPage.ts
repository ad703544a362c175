import {countEach, groupBy} from '../model/groupBy';
import {getActionsAddress} from './actionPages';
import {createAliasFinder} from '../registry/findAliases';
import {toFolderLabel} from '../model/eventName';
import {toHeld} from '../model/heldDays';
import {drawCoverage} from '../charts/coverage';
import {getFolderUrl} from '../source/sourceLinks';
import {type Span, toSpan} from '../model/span';
import type {Meeting, Team} from '../model/types';
import type {TeamPage, TeamSummary} from './types';
import {getIsoWeek} from './isoWeek';
import {toFeedRef} from './feedAddress';
import {getOpenThreads, toActionView, toDecisionView} from './items';
import {getLine, getPredecessors, toLineage, toLineageChart, withPredecessors} from './lineage';
import {getNextAddress} from './nextPage';
import {getSubtree} from './renderSection';
import {
  getFolderAddress,
  getYear,
  toCiteSources,
  toMeetingRef,
  toMeetingRow,
  toTeamRef,
  toTopicRef,
} from './refs';
import type {Site} from './site';

type CoverageYears = Parameters<typeof drawCoverage>[0]['years'];

/** Most discussed topics that a team's page lists. */
const TOPICS = 16;
/** Newest decisions and last mentioned action items that it lists. */
const DECISIONS = 5;
const ACTIONS = 5;

/** First and last day of a team's minutes. */
export const getSpan = (meetings: readonly Meeting[]): Span =>
  toSpan(toHeld(meetings).flatMap(({date}) => date ?? []));

function toCoverage(meetings: readonly Meeting[]): CoverageYears {
  const dated = meetings.filter((meeting) => meeting.date?.length === 10);
  const weeks = dated.map((meeting) => ({...getIsoWeek(meeting.date ?? ''), meeting}));
  const years = weeks.map(({year}) => year);
  if (years.length === 0) {
    return [];
  }
  const first = Math.min(...years);
  return Array.from({length: Math.max(...years) - first + 1}, (_, i) => {
    const inYear = weeks.filter(({year}) => year === first + i);
    return {
      year: first + i,
      weeks: inYear.map(({week, meeting}) => ({
        week,
        date: meeting.date ?? '',
        state: meeting.parsed.cancelled ? ('cancelled' as const) : ('held' as const),
        permalink: meeting.permalink,
        title: meeting.title,
      })),
    };
  });
}

/** Calls whose report a team's page quotes; of older ones it names the headings. */
const QUOTED_CALLS = 6;

function toReports(site: Site, team: Team): TeamPage['reports'] {
  const calls = [...groupBy(site.reportsOf.get(team.slug) ?? [], ({meeting}) => meeting)];
  return calls.map(([meeting, reports], i) => ({
    meeting: toMeetingRef(site, meeting),
    sections: reports.flatMap(({section}) =>
      getSubtree(meeting.parsed.sections, section).map((part) => ({
        heading: part.heading,
        anchor: part.anchor,
        items: i < QUOTED_CALLS ? part.lines.map(({text}) => text) : [],
      })),
    ),
  }));
}

/** Folders between a team and its documents, such as one for each event; newest first. */
export function getFolders(site: Site, team: Team): {folder: string; documents: Meeting[]}[] {
  const filed = site.meetings.filter((meeting) => meeting.team === team.slug && meeting.folder);
  return [...groupBy(filed, (meeting) => meeting.folder ?? '')]
    .map(([folder, documents]) => ({folder, documents}))
    .sort((a, b) => b.folder.localeCompare(a.folder));
}

export function toTeamSummary(team: Team): TeamSummary {
  return {
    ...toTeamRef(team),
    purpose: team.entry.purpose,
    teamKind: team.entry.kind,
    state: team.entry.state,
    count: team.meetings.length,
    ...getSpan(team.meetings),
  };
}

/** What a team talks about, most first; not what it is called, which its minutes name anyway. */
function toDiscussed(site: Site, team: Team): TeamPage['topics'] {
  const find = createAliasFinder(site.topics.map(({entry}) => entry));
  const own = new Set(
    [team.entry.label, ...team.entry.headings].flatMap((name) => find(name).map(({slug}) => slug)),
  );
  const named = team.meetings.flatMap(({topics}) => topics.map(({slug}) => slug));
  return countEach(named.sort()).flatMap(([slug, meetings]) => {
    const topic = own.has(slug) ? undefined : site.topicOf.get(slug);
    return topic ? [{...toTopicRef(topic), meetings}] : [];
  });
}

/** The page of a team: all that it has filed. */
export function toTeamPage(site: Site, team: Team): TeamPage {
  const copies = site.meetings.flatMap((copy) => {
    const original = copy.duplicateOf ? site.meetingOf.get(copy.duplicateOf) : undefined;
    return copy.team === team.slug && original
      ? [{path: copy.path, permalink: copy.permalink, of: toMeetingRef(site, original)}]
      : [];
  });
  const html: Record<string, string> = {};
  const decisions = site.decisions.filter(({meeting}) => meeting.team === team.slug);
  const threads = getOpenThreads(site, team.slug);
  const next = team.entry.state === 'active' ? getNextAddress(site, team) : undefined;
  const line = getLine(site, team);
  const predecessors = getPredecessors(line, team).filter(({meetings}) => meetings.length > 0);
  const coverage = toCoverage(toHeld(team.meetings));
  if (coverage.length > 0) html.coverage = drawCoverage({years: coverage});
  const lineage = toLineageChart(line, team);
  if (lineage) html.lineage = lineage;
  const {purpose, kind, state, url} = team.entry;
  const [newest] = team.meetings;
  const folder = newest?.path.includes('/') ? team.slug : '';
  const sourceUrl = newest && getFolderUrl(site.source, folder);
  const label = team.entry.label;
  return {
    kind: 'team',
    home: site.addressOf('home'),
    permalink: team.permalink,
    title: label,
    ...toFeedRef(team.permalink, team.meetings),
    description: `Minutes of ${label}: ${purpose || 'all meetings by year, with their agenda items.'}`,
    html,
    ...toCiteSources(site),
    team: toTeamRef(team),
    purpose,
    teamKind: kind,
    state,
    known: team.known,
    ...(url && {url}),
    ...getSpan(team.meetings),
    ...(team.usualDay !== undefined && {usualDay: team.usualDay}),
    count: team.meetings.length,
    lineage: toLineage(site, line),
    ...(predecessors.length > 0 && {
      predecessors: {
        teams: predecessors.map(toTeamRef),
        count: predecessors.reduce((sum, {meetings}) => sum + meetings.length, 0),
      },
    }),
    topics: toDiscussed(site, team).slice(0, TOPICS),
    decisions: decisions
      .slice(0, DECISIONS)
      .map((found, i) => toDecisionView(site, found, html, `decision-${i + 1}`)),
    decisionCount: decisions.length,
    allDecisions: `${site.addressOf('decisions')}?team=${team.slug}`,
    actions: threads
      .slice(0, ACTIONS)
      .map((thread, i) => toActionView(site, thread, html, `action-${i + 1}`)),
    actionCount: threads.length,
    allActions: getActionsAddress(site, team),
    ...(next && {next}),
    years: [...groupBy(withPredecessors(site, team, predecessors), getYear)].map(
      ([year, meetings]) => ({
        year,
        meetings: meetings.map((meeting) => toMeetingRow(site, meeting)),
      }),
    ),
    folders: getFolders(site, team).map(({folder, documents}) => ({
      label: toFolderLabel(folder),
      permalink: getFolderAddress(site, folder),
      count: documents.length,
    })),
    copies,
    reports: toReports(site, team),
    ...(sourceUrl && {sourceUrl}),
  };
}
