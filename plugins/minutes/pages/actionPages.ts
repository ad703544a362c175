import {compareText} from '../model/compareText';
import {groupBy} from '../model/groupBy';
import type {ActionThread} from '../model/actionThreads';
import type {Team} from '../model/types';
import {isOpen, toActionView} from './items';
import {getYear, toCiteSources, toTeamRef} from './refs';
import type {Site} from './site';
import type {ActionsPage, TeamActionsPage} from './types';

/** A team with more has a page for each year, and on its own page the newest. */
const ITEMS = 60;
/** Items of all teams on the page that leads to the teams' pages. */
const LATEST = 20;

const isMarked = ({evidence}: ActionThread) => evidence === 'marked';

const getThreads = (site: Site, team: Team) => site.threadsOf.get(team.slug) ?? [];

/** Where all action items of a team are; those of all teams where it has none. */
export function getActionsAddress(site: Site, team: Team): string {
  return getThreads(site, team).length > 0
    ? site.addressOf('teamActions', team.address)
    : site.addressOf('actions');
}

/** The years of a team's action items, by last mention; [] where its own page holds them all. */
function toYears(site: Site, team: Team): TeamActionsPage['years'] {
  const threads = getThreads(site, team);
  return threads.length <= ITEMS
    ? []
    : [...groupBy(threads, ({last}) => getYear(last.meeting))].map(([year, found]) => ({
        year,
        permalink: site.addressOf('teamActions', team.address, year),
        count: found.filter(isMarked).length,
      }));
}

/** The page that leads to the action items of each team: those that still meet first, by label. */
export function toActionsPage(site: Site): ActionsPage {
  const html: Record<string, string> = {};
  const teams = site.teams
    .flatMap((team) => {
      const threads = getThreads(site, team);
      const [last] = threads;
      return last
        ? {
            state: team.entry.state,
            team: toTeamRef(team),
            permalink: getActionsAddress(site, team),
            marked: threads.filter(isMarked).length,
            open: threads.filter(isOpen).length,
            probable: threads.length - threads.filter(isMarked).length,
            last: last.last.meeting.date ?? '',
            years: toYears(site, team),
          }
        : [];
    })
    // "active" comes before "former".
    .sort((a, b) => compareText(a.state, b.state) || compareText(a.team.label, b.team.label));
  const threads = [...site.threadsOf.values()].flat();
  const latest = threads
    .filter(isOpen)
    .sort((a, b) => (b.last.meeting.date ?? '').localeCompare(a.last.meeting.date ?? ''))
    .slice(0, LATEST);
  const marked = threads.filter(isMarked).length;
  return {
    kind: 'actions',
    home: site.addressOf('home'),
    permalink: site.addressOf('actions'),
    title: 'Action items',
    description: `${marked} action items that the minutes mark as such, by team, from meeting to meeting.`,
    html,
    ...toCiteSources(site),
    teams,
    latest: latest.map((thread, i) => toActionView(site, thread, html, `action-${i + 1}`)),
    marked,
    open: threads.filter(isOpen).length,
    documents: site.originals.length,
  };
}

/** A team's action items and, where it has many, those of each year; last mentioned first. */
export function* toTeamActionsPages(site: Site): Generator<TeamActionsPage> {
  for (const team of site.teams) {
    const threads = getThreads(site, team);
    if (threads.length > 0) {
      const years = toYears(site, team);
      yield toPage(site, team, threads.slice(0, ITEMS), years);
      for (const {year} of years) {
        const own = threads.filter(({last}) => getYear(last.meeting) === year);
        yield toPage(site, team, own, years, year);
      }
    }
  }
}

function toPage(
  site: Site,
  team: Team,
  threads: ActionThread[],
  years: TeamActionsPage['years'],
  year?: string,
): TeamActionsPage {
  const html: Record<string, string> = {};
  const {label} = team.entry;
  const title = `Action items of ${label}${year ? `, ${year}` : ''}`;
  return {
    kind: 'teamActions',
    home: site.addressOf('home'),
    permalink: site.addressOf('teamActions', team.address, ...(year ? [year] : [])),
    title,
    description: `${title}, as the minutes mark them, from meeting to meeting.`,
    html,
    ...toCiteSources(site),
    team: toTeamRef(team),
    items: threads.map((thread, i) => toActionView(site, thread, html, `action-${i + 1}`)),
    count: getThreads(site, team).length,
    years,
    ...(year && {year}),
    own: site.addressOf('teamActions', team.address),
    allActions: site.addressOf('actions'),
  };
}
