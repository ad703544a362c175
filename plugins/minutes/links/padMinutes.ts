import {slug} from 'github-slugger';
import {groupBy} from '../model/groupBy';
import {decodeAddress} from '../model/paths';
import type {Meeting, Team} from '../model/types';
import type {Section} from '../reading/types';

/** A section of minutes that once stood in a pad. */
export type PadMinutes = {meeting: Meeting; section: Section};

const toWords = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Anchors of pads and of GitHub differ in case and in which marks they drop. */
const toKey = (anchor: string) => anchor.toLowerCase().replace(/[^\p{L}\p{N}\p{M}_-]+/gu, '');

/** Year and other words of a pad's name, which is the last part of its address. */
function readPad(href: string): {year: string; words: string[]; fragment: string} | undefined {
  if (!/^https?:\/\//i.test(href) || !URL.canParse(href)) {
    return undefined;
  }
  const {pathname, hash} = new URL(href);
  const name =
    pathname
      .replace(/(?<!\/)\/+$/, '')
      .split('/')
      .at(-1) ?? '';
  const all = toWords(decodeAddress(name));
  const years = all.filter((word) => /^(?:19|20)\d\d$/.test(word));
  const fragment = toKey(decodeAddress(hash.slice(1)));
  return years.length === 1 && years[0] !== undefined && fragment !== ''
    ? {year: years[0], words: all.filter((word) => word !== years[0]), fragment}
    : undefined;
}

/**
 * Makes the function that finds what became of a rolling pad: for a link such as
 * `https://pads.example.org/2024-scs-team-container#Some-heading`, the section of that heading in
 * the team's minutes of that year (`archive.md` §6.1). The name must end in the words of one team,
 * with one word before them at most besides "team", and the heading must stand there only once:
 * else undefined.
 */
export function createPadFinder(teams: readonly Team[]): (href: string) => PadMinutes | undefined {
  const names = teams.flatMap((team) =>
    [team.slug, team.entry.label, ...team.entry.headings].map((name) => ({
      words: toWords(name),
      team,
    })),
  );
  const findTeam = (words: readonly string[]): Team | undefined => {
    const fitting = names.filter(({words: own}) => {
      const before = words.slice(0, -own.length).filter((word) => word !== 'team');
      const end = words.slice(-own.length);
      return own.length > 0 && before.length <= 1 && own.join(' ') === end.join(' ');
    });
    const longest = Math.max(...fitting.map(({words: own}) => own.length));
    const found = new Set(
      fitting.flatMap(({words: own, team}) => (own.length === longest ? team : [])),
    );
    return found.size === 1 ? [...found][0] : undefined;
  };
  const headings = new Map<Team, ReadonlyMap<string, PadMinutes[]>>();
  const indexTeam = (team: Team) => {
    const all = team.meetings.flatMap((meeting) =>
      meeting.parsed.sections.flatMap((section) => (section.anchor ? {meeting, section} : [])),
    );
    const index = groupBy(
      all,
      ({meeting, section}) => `${meeting.date?.slice(0, 4)} ${toKey(slug(section.heading))}`,
    );
    headings.set(team, index);
    return index;
  };
  return (href) => {
    const pad = readPad(href);
    const team = pad && findTeam(pad.words);
    const index = team && (headings.get(team) ?? indexTeam(team));
    const found = (pad && index?.get(`${pad.year} ${pad.fragment}`)) ?? [];
    return found.length === 1 ? found[0] : undefined;
  };
}
