import {compareText} from '../model/compareText';
import {drawLineage} from '../charts/lineage';
import {toSpan} from '../model/span';
import type {Meeting, Team} from '../model/types';
import type {LineageTeam, LineageView} from './types';
import type {LineageStep} from '../registry/types';
import {toTeamRef} from './refs';
import type {Site} from './site';

/** A team whose work went over to another, with what the registry names as evidence. */
export type Step = {from: Team; to: Team; sources: LineageStep['sources']};

/** Teams that one another's work went over to, and the steps between them. */
export type Line = {teams: Team[]; steps: Step[]};

/** Days on which there are minutes, or months where only these are known; oldest first. */
const getDates = (team: Team): string[] => team.meetings.flatMap(({date}) => date ?? []).sort();

/** Teams by name; one that the archive has nothing of, and so no page, has no address. */
function getTeams(site: Site): Map<string, Team> {
  const absent = site.registry.teams.map((entry): [string, Team] => {
    const {slug} = entry;
    return [slug, {slug, address: slug, permalink: '', entry, known: true, meetings: []}];
  });
  return new Map([...absent, ...site.teamOf]);
}

/** Every step that the registry has at one of its ends, or at both: then with the sources of both. */
function getSteps(site: Site): Step[] {
  const teams = getTeams(site);
  const steps = new Map<string, Step>();
  const add = (from: Team | undefined, to: Team | undefined, sources: Step['sources']) => {
    if (!from || !to || from === to) return;
    const key = `${from.slug}\n${to.slug}`;
    const step = steps.get(key) ?? {from, to, sources: []};
    const isNew = (source: Step['sources'][number]) =>
      !step.sources.some(
        ({minutes, quote}) => minutes === source.minutes && quote === source.quote,
      );
    steps.set(key, {...step, sources: [...step.sources, ...sources.filter(isNew)]});
  };
  for (const team of teams.values()) {
    for (const step of team.entry.predecessors) add(teams.get(step.team), team, step.sources);
    for (const step of team.entry.successors) add(team, teams.get(step.team), step.sources);
  }
  return [...steps.values()];
}

/**
 * The whole line that a team stands in: all that lead to it, all that it leads to, and what else
 * these come from or go on as. By the first minutes; a team without any stands before those that
 * came from it, or last.
 * @returns nothing in either where the registry knows no step of the team.
 */
export function getLine(site: Site, team: Team): Line {
  const all = getSteps(site);
  const teams = new Set([team]);
  // A set takes what is added while it is walked through, and each team once: circles end.
  for (const member of teams) {
    for (const {from, to} of all) {
      if (from === member) teams.add(to);
      if (to === member) teams.add(from);
    }
  }
  const first = new Map(
    [...teams].map((member) => {
      const own = getDates(member)[0];
      const after = all.flatMap(({from, to}) => (from === member ? (getDates(to)[0] ?? []) : []));
      // A month sorts before its days, and so before the team whose first day it is.
      return [member, own ?? after.sort()[0]?.slice(0, 7) ?? '9'];
    }),
  );
  const order = (a: Team, b: Team) =>
    compareText(first.get(a) ?? '', first.get(b) ?? '') || compareText(a.slug, b.slug);
  const steps = all
    .filter(({from}) => teams.has(from))
    .sort((a, b) => order(a.from, b.from) || order(a.to, b.to));
  return {teams: steps.length > 0 ? [...teams].sort(order) : [], steps};
}

/** The teams that a team's work came from, and those that theirs came from. */
export function getPredecessors({teams, steps}: Line, team: Team): Team[] {
  const found = new Set([team]);
  for (const member of found) {
    for (const {from, to} of steps) {
      if (to === member) found.add(from);
    }
  }
  return teams.filter((member) => member !== team && found.has(member));
}

const toLineageTeam = (team: Team): LineageTeam => ({
  ...toTeamRef(team),
  ...toSpan(getDates(team)),
});

function toSource(
  site: Site,
  {minutes, quote}: LineageStep['sources'][number],
): LineageView['sources'][number] {
  const [path = '', anchor] = minutes.split('#');
  const meeting = site.meetingOf.get(`${path}.md`);
  if (!meeting) {
    return {title: path, quote};
  }
  const isThere = meeting.parsed.sections.some((section) => section.anchor === anchor);
  return {
    permalink: meeting.permalink + (anchor && isThere ? `#${anchor}` : ''),
    title: meeting.title,
    quote,
  };
}

/** The steps of a line as a team's page tells them. */
export const toLineage = (site: Site, {steps}: Line): LineageView[] =>
  steps.map(({from, to, sources}) => ({
    from: toLineageTeam(from),
    to: toLineageTeam(to),
    sources: sources.map((source) => toSource(site, source)),
  }));

/** The chart of a line, '' where there is no line or none of its teams has dated minutes. */
export const toLineageChart = ({teams, steps}: Line, current: Team): string =>
  drawLineage({
    teams: teams.map((team) => ({
      ...toTeamRef(team),
      current: team === current,
      dates: getDates(team),
    })),
    steps: steps.map(({from, to}) => ({from: from.slug, to: to.slug})),
  });

/** A team's own minutes and those of its predecessors in one list, in the order of the archive. */
export function withPredecessors(site: Site, team: Team, predecessors: Team[]): Meeting[] {
  const wanted = new Set(predecessors.flatMap(({meetings}) => meetings));
  if (wanted.size === 0) {
    return team.meetings;
  }
  team.meetings.forEach((meeting) => wanted.add(meeting));
  return site.meetings.filter((meeting) => wanted.has(meeting));
}
