import {createTeamMatcher} from '../model/callReports';
import {compareText} from '../model/compareText';
import {groupBy} from '../model/groupBy';
import {createLikeness} from '../model/likeness';
import {type Span, toSpan} from '../model/span';
import type {Meeting, Team} from '../model/types';
import type {Registry, TeamKind} from '../registry/types';
import {isMeetingPart} from './commonWords';
import {type Example, toKey} from './phrases';
import {toSlug} from './toSlug';

/** A folder or a heading that the registry's teams don't have. */
export type TeamCandidate = Span & {
  slug: string;
  /** Of a folder: the entry that it has without one. */
  label?: string;
  kind?: TeamKind;
  /** Of a heading: the spelling to add to the team. */
  heading?: string;
  documents: number;
  example?: Example;
};

/** How a heading begins or ends that names a team; and its name in it. */
const TEAM =
  /^(?:team|sig|wg|special interest group|working group)\s+(?<name>\S+)|(?<called>\S+)\s+(?:sig|wg|board|team)$/i;
/** Longer ones say what a team does. */
const MOST_WORDS = 5;
const LEAST_DOCUMENTS = 2;
const ALIKE = 0.6;

/** True for "Team IaaS", but not for "Team updates". */
function isTeamName(heading: string): boolean {
  const {name, called} = TEAM.exec(heading)?.groups ?? {};
  const word = name ?? called ?? '';
  return /^[\p{Lu}\p{N}]/u.test(word) && !isMeetingPart(word);
}

/** Folders without an entry, the largest first. */
function findFolders(teams: readonly Team[]): TeamCandidate[] {
  return teams
    .filter(({known, meetings}) => !known && meetings.length > 0)
    .map(({slug, entry: {label, kind}, meetings}) => ({
      slug,
      label,
      kind,
      documents: meetings.length,
      ...toSpan(meetings.flatMap(({date}) => date ?? [])),
    }))
    .sort((a, b) => b.documents - a.documents || compareText(a.slug, b.slug));
}

/** Headings that call a team as no entry does, most used first, each for the team that it is like. */
function findHeadings(
  meetings: readonly Meeting[],
  teams: readonly Team[],
  registry: Registry,
): TeamCandidate[] {
  const entries = teams.map(({entry}) => entry);
  const isKnown = createTeamMatcher({...registry, teams: [...registry.teams, ...entries]});
  const headings = meetings.flatMap(({path, date, parsed}) =>
    parsed.sections.flatMap(({heading, startLine, role}) =>
      role !== 'participants' &&
      role !== 'title' &&
      isTeamName(heading) &&
      heading.split(/\s+/).length <= MOST_WORDS &&
      isKnown(heading).length === 0
        ? [{heading, date, example: {path, line: startLine, text: heading}}]
        : [],
    ),
  );
  const likeness = createLikeness();
  return [...groupBy(headings, ({heading}) => toKey(heading))]
    .map(([, found]): TeamCandidate => {
      const [{heading, example}] = found;
      const [best] = entries
        .map(({slug, label}) => ({slug, like: likeness(label, heading, ALIKE)}))
        .sort((a, b) => b.like - a.like);
      const isLike = best !== undefined && best.like >= ALIKE;
      const documents = new Set(found.map((each) => each.example.path)).size;
      const slug = toSlug(heading) || 'team';
      return isLike
        ? {slug: best.slug, heading, documents, example}
        : {slug, label: heading, documents, example};
    })
    .filter(({documents}) => documents >= LEAST_DOCUMENTS)
    .sort((a, b) => b.documents - a.documents || compareText(a.slug, b.slug));
}

/** Teams, and spellings of teams, that the registry doesn't have. @param most how many. */
export function suggestTeams(
  {
    meetings,
    teams,
    registry,
  }: {
    meetings: readonly Meeting[];
    teams: readonly Team[];
    registry: Registry;
  },
  most: number,
): TeamCandidate[] {
  const documents = meetings.filter(({duplicateOf, hidden}) => !duplicateOf && !hidden);
  return [...findFolders(teams), ...findHeadings(documents, teams, registry)].slice(0, most);
}
