import {toHeld} from '../model/heldDays';
import {groupBy} from '../model/groupBy';
import type {Meeting, Team} from '../model/types';
import type {TeamsPage, TopicsPage, RedirectPage, YearPage, YearsPage} from './types';
import {toCategories, toTeamSummaries, toYears} from './homePage';
import {toFormerPages} from './formerPages';
import {getYear, toMeetingRow} from './refs';
import type {IsTaken, Site} from './site';

export function toTeamsPage(site: Site): TeamsPage {
  const teams = toTeamSummaries(site);
  return {
    kind: 'teams',
    home: site.addressOf('home'),
    permalink: site.addressOf('teams'),
    title: 'Teams',
    description: `${teams.filter(({teamKind}) => teamKind !== 'event').length} teams that have filed minutes, active and former.`,
    html: {},
    teams,
  };
}

export function toTopicsPage(site: Site): TopicsPage {
  const categories = toCategories(site);
  const count = categories.reduce((sum, {topics}) => sum + topics.length, 0);
  return {
    kind: 'topics',
    home: site.addressOf('home'),
    permalink: site.addressOf('topics'),
    title: 'Topics',
    description: `${count} topics of the minutes, by category and by last mention.`,
    html: {},
    categories,
  };
}

export function toYearsPage(site: Site): YearsPage {
  const years = toYears(site);
  return {
    kind: 'years',
    home: site.addressOf('home'),
    permalink: site.addressOf('years'),
    title: 'Minutes by year',
    description: `Minutes of ${years.length} years.`,
    html: {},
    years,
  };
}

/** A page for each year with all its documents, newest month first. */
export function toYearPages(site: Site): YearPage[] {
  const dated = toHeld(site.originals)
    .filter(({date}) => date)
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.path.localeCompare(b.path));
  const years = [...groupBy(dated, getYear)];
  const toLink = (entry?: [string, Meeting[]]) =>
    entry && {year: entry[0], permalink: site.addressOf('year', entry[0])};
  return years.map(([year, meetings], i) => {
    const [newer, older] = [toLink(years[i - 1]), toLink(years[i + 1])];
    return {
      kind: 'year',
      home: site.addressOf('home'),
      permalink: site.addressOf('year', year),
      title: `Minutes of ${year}`,
      description: `${meetings.length} minutes of ${year}, by month.`,
      html: {},
      year,
      ...(older && {older}),
      ...(newer && {newer}),
      count: meetings.length,
      months: [...groupBy(meetings, (meeting) => (meeting.date ?? '').slice(0, 7))].map(
        ([month, held]) => ({month, meetings: held.map((meeting) => toMeetingRow(site, meeting))}),
      ),
    };
  });
}

/** The stable address of a team's newest minutes; none where it has filed none with a date. */
function toLatestPage(site: Site, team: Team): RedirectPage | undefined {
  const latest = toHeld(team.meetings).find((meeting) => meeting.date && !meeting.parsed.cancelled);
  return (
    latest && {
      kind: 'redirect',
      home: site.addressOf('home'),
      permalink: site.addressOf('redirect', team.address),
      title: `Latest minutes of ${team.entry.label}`,
      description: `Leads to the newest minutes of ${team.entry.label}.`,
      html: {},
      to: latest.permalink,
    }
  );
}

/** Stable addresses that lead on: each team's newest minutes, and where renamed documents were. */
export function* toRedirectPages(site: Site, taken: IsTaken): Generator<RedirectPage> {
  for (const team of site.teams) {
    const latest = toLatestPage(site, team);
    if (latest && !taken(latest.permalink)) yield latest;
  }
  yield* toFormerPages(site, taken);
}
