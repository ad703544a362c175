import type {Meeting} from './types';
import type {BareNumber} from '../reading/types';
import {groupBy} from './groupBy';
import {type NumberLink, type RepositoryNames, getNumberLinks, Tally} from './repositoryNames';

/** How far around a meeting its team's links tell what a number means. */
const NEAR_DAYS = 60;
/** Linked numbers from which a team's own repository is known, and how many must be in it. */
const LEAST_LINKS = 20;
const LEAST_SHARE = 0.9;
const DAY = 86_400_000;

type Linked = {meeting: Meeting; links: NumberLink[]; time: number | undefined};

/** The only value, if all are the same. */
function onlyOne(values: readonly string[]): string | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}

const toTime = (date: string | undefined): number | undefined => {
  const time = Date.parse(date?.length === 7 ? `${date}-15` : (date ?? ''));
  return Number.isNaN(time) ? undefined : time;
};

/**
 * Makes the function that says which repository a number without one belongs to: what its own name
 * says; else where the same number is linked in the same document, then in the same team within 60
 * days; else the repository that at least 90 % of the team's linked numbers are in, if there are 20
 * (measured: true of some teams only). Undefined where none of these tells.
 * @param meetings copies left out.
 */
export function createNumberResolver(
  meetings: readonly Meeting[],
  names: RepositoryNames,
): (bare: BareNumber, meeting: Meeting) => string | undefined {
  const linked = meetings.map((meeting): Linked => ({
    meeting,
    links: getNumberLinks(meeting),
    time: toTime(meeting.date),
  }));
  const linkedOf = new Map(linked.map((entry) => [entry.meeting, entry]));
  const byNumber = groupBy(
    linked.flatMap((entry) =>
      [...new Set(entry.links.map(({number}) => number))].map((number) => ({entry, number})),
    ),
    ({entry, number}) => `${entry.meeting.team} ${number}`,
  );
  const defaults = new Tally();
  const highest = new Map<string, number>();
  for (const {meeting, links} of linked) {
    // A link that spells its repository out says nothing about numbers that do not.
    links
      .filter(({text}) => /^\W*#\d+\W*$/.test(text))
      .forEach(({repository}) => defaults.add(meeting.team, names.spell(repository)));
    for (const {repository, number} of links) {
      const own = names.spell(repository);
      highest.set(own, Math.max(number, highest.get(own) ?? 0));
    }
  }

  const repositoriesIn = (entries: readonly Linked[], number: number) =>
    entries.flatMap(({links}) =>
      links.filter((link) => link.number === number).map(({repository}) => names.spell(repository)),
    );

  function findNearby(number: number, meeting: Meeting): string | undefined {
    const own = linkedOf.get(meeting) ?? {meeting, links: getNumberLinks(meeting), time: undefined};
    const here = repositoriesIn([own], number);
    const time = toTime(meeting.date);
    if (here.length > 0 || time === undefined) {
      return onlyOne(here);
    }
    const near = (byNumber.get(`${meeting.team} ${number}`) ?? [])
      .map(({entry}) => entry)
      .filter((other) => Math.abs((other.time ?? Infinity) - time) <= NEAR_DAYS * DAY);
    return onlyOne(repositoriesIn(near, number));
  }

  function findDefault({number, unsigned, pull}: BareNumber, team: string): string | undefined {
    const most = defaults.most(team);
    if (!most || most.count < LEAST_LINKS || most.share < LEAST_SHARE || unsigned) {
      return undefined;
    }
    // What the repository has never come to must be in another one.
    const possible = number <= (highest.get(most.value) ?? 0);
    return possible && (!pull || names.hasPulls(most.value)) ? most.value : undefined;
  }

  return (bare, meeting) => {
    if (bare.repository !== undefined) {
      return names.resolve(bare.repository);
    }
    const hinted = bare.hint === undefined ? undefined : names.resolve(bare.hint);
    return hinted ?? findNearby(bare.number, meeting) ?? findDefault(bare, meeting.team);
  };
}
