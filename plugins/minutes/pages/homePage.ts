import {toHeld} from '../model/heldDays';
import {groupBy} from '../model/groupBy';
import {drawActivity} from '../charts/activity';
import {drawSparkline} from '../charts/sparkline';
import type {Team, Topic} from '../model/types';
import type {ArchiveState, HomePage, TeamSummary, TopicCategory, YearRef} from './types';
import {getFolderUrl} from '../source/sourceLinks';
import {toFeedRef} from './feedAddress';
import {getYear, toMeetingRow, toTopicRef} from './refs';
import type {Site} from './site';
import {getSpan, toTeamSummary} from './teamPage';
import {toTopicSummary} from './topicPages';

const LATEST = 10;
const IN_MOTION = 10;
const IN_MOTION_DAYS = 90;
const SPARKLINE_MONTHS = 24;

const getMonth = (date: string) => date.slice(0, 7);

/** Moves a month (`YYYY-MM`) by a number of months. */
function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const total = year * 12 + number - 1 + count;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`;
}

/** Active teams first, then former ones, each by name. */
export function toTeamSummaries(site: Site): TeamSummary[] {
  return site.teams
    .filter((team) => team.meetings.length > 0 || site.reportsOf.has(team.slug))
    .map(toTeamSummary)
    .sort((a, b) => a.state.localeCompare(b.state) || a.label.localeCompare(b.label));
}

/** Topics that the archive names, by category and name. */
export function toCategories(site: Site): TopicCategory[] {
  const topics = site.topics
    .filter((topic) => topic.meetings.length > 0)
    .map(toTopicSummary)
    .sort((a, b) => a.name.localeCompare(b.name));
  return [...groupBy(topics, (topic) => topic.category)]
    .map(([category, found]) => ({category, topics: found}))
    .sort((a, b) => a.category.localeCompare(b.category));
}

export function toYears(site: Site): YearRef[] {
  const counted = toHeld(site.originals).filter(({date}) => date);
  return [...groupBy(counted, getYear)]
    .map(([year, meetings]) => ({
      year,
      permalink: site.addressOf('year', year),
      count: meetings.length,
    }))
    .sort((a, b) => b.year.localeCompare(a.year));
}

function countSectionsByDate(topic: Topic): {date: string; sections: number}[] {
  return topic.meetings.flatMap(({meeting, topic: found}) =>
    meeting.date ? [{date: meeting.date, sections: found.sections.length}] : [],
  );
}

/** Topics with most sections in the last 90 days of the archive. */
function toInMotion(site: Site, last: string): {topic: Topic; sections: number}[] {
  const from = new Date(Date.parse(last) - IN_MOTION_DAYS * 86_400_000).toISOString().slice(0, 10);
  return site.topics
    .map((topic) => ({
      topic,
      sections: countSectionsByDate(topic)
        .filter(({date}) => date > from)
        .reduce((sum, {sections}) => sum + sections, 0),
    }))
    .filter(({sections}) => sections > 0)
    .sort((a, b) => b.sections - a.sections || a.topic.entry.name.localeCompare(b.topic.entry.name))
    .slice(0, IN_MOTION);
}

function drawTopicSparkline(topic: Topic, last: string): string {
  const from = addMonths(getMonth(last), 1 - SPARKLINE_MONTHS);
  const counts = countSectionsByDate(topic);
  const months = Array.from({length: SPARKLINE_MONTHS}, (_, i) => addMonths(from, i));
  return drawSparkline(
    months.map((month) =>
      counts
        .filter(({date}) => getMonth(date) === month)
        .reduce((sum, {sections}) => sum + sections, 0),
    ),
    topic.entry.name,
  );
}

function toActivityRow(
  site: Site,
  team: Team,
): Parameters<typeof drawActivity>[0]['teams'][number] {
  const dated = toHeld(team.meetings).filter((meeting) => meeting.date);
  return {
    label: team.entry.label,
    permalink: team.permalink,
    months: Object.fromEntries(
      [...groupBy(dated, (meeting) => getMonth(meeting.date ?? ''))].map(([month, meetings]) => [
        month,
        // The first meeting of a month with only one, else the month's place on the year's page.
        {
          count: meetings.length,
          permalink:
            meetings.length === 1
              ? meetings[0].permalink
              : `${site.addressOf('year', month.slice(0, 4))}#m${month}`,
        },
      ]),
    ),
  };
}

function toState(site: Site): ArchiveState {
  const {originals} = site;
  const {commit, repository} = site.source;
  const commitUrl = commit && getFolderUrl(site.source, '')?.replace(/\/$/, '');
  return {
    documents: originals.length,
    copies: site.meetings.length - originals.length,
    ...getSpan(originals),
    ...(commit && {commit: commit.slice(0, 7)}),
    ...(commitUrl && {commitUrl}),
    ...(repository && {repository}),
  };
}

/** The start page of the minutes. @param ways lists of all of them. */
export function toHomePage(site: Site, ways: HomePage['ways'] = []): HomePage {
  const state = toState(site);
  const latest = toHeld(site.originals)
    .filter(({date}) => date)
    .slice(0, LATEST);
  const last = state.last && (state.last.length === 7 ? `${state.last}-28` : state.last);
  const inMotion = last ? toInMotion(site, last) : [];
  const html: Record<string, string> = {};
  for (const {topic} of inMotion) {
    html[`spark-${topic.entry.slug}`] = drawTopicSparkline(topic, last ?? '');
  }
  const rows = toTeamSummaries(site).flatMap((summary) => {
    const team = site.teamOf.get(summary.slug);
    return team && team.meetings.length > 0 ? [toActivityRow(site, team)] : [];
  });
  const teams = site.teams.filter(
    ({entry, meetings}) => entry.kind !== 'event' && meetings.length > 0,
  );
  if (state.first && state.last) {
    html.activity = drawActivity({
      teams: rows,
      from: getMonth(state.first),
      to: getMonth(state.last),
    });
  }
  return {
    kind: 'home',
    home: site.addressOf('home'),
    permalink: site.addressOf('home'),
    title: 'Minutes',
    ...toFeedRef(site.addressOf('home'), site.meetings),
    description: `Minutes of ${teams.length} teams: ${state.documents} documents to read, search and cite.`,
    html,
    ways,
    latest: latest.map((meeting) => toMeetingRow(site, meeting)),
    inMotion: inMotion.map(({topic, sections}) => ({...toTopicRef(topic), sections})),
    teams: toTeamSummaries(site),
    categories: toCategories(site),
    years: toYears(site),
    state,
  };
}
