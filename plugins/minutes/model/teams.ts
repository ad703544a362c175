import type {Team} from './types';
import type {TeamEntry} from '../registry/types';
import {usualWeekdays} from './weekdays';

/** A label for a folder that the registry does not know: "sig-storage" → "SIG Storage". */
function labelFromFolder(folder: string): string {
  const short = /^(?:sig|wg|iam|iaas|kaas|paas|api|ops|ci|qa|ui|ux|it|hr)$/i;
  return folder
    .split(/[-_.\s]+/)
    .filter((word) => word !== '')
    .map((word) =>
      short.test(word)
        ? word.toLowerCase() === 'ops'
          ? 'Ops'
          : word.toUpperCase()
        : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}

/** Entry of a team: the registry's, or one made from the folder's name. */
export function toTeamEntry(
  folder: string,
  entries: Map<string, TeamEntry>,
): {entry: TeamEntry; known: boolean} {
  const entry = entries.get(folder);
  if (entry) return {entry, known: true};
  const label = labelFromFolder(folder);
  const kind = /^sig\b/i.test(folder)
    ? 'sig'
    : /\bwg$|^wg\b/i.test(folder)
      ? 'working-group'
      : 'team';
  const made: TeamEntry = {
    slug: folder,
    label: label === '' ? folder : label,
    purpose: '',
    kind,
    state: 'active',
    headings: [],
    predecessors: [],
    successors: [],
  };
  return {entry: made, known: false};
}

/** A team with the day on which it usually meets. */
export function toTeam(team: Omit<Team, 'slug' | 'usualDay'>): Team {
  const regular = team.meetings.flatMap(({kind, date}) =>
    kind === 'meeting' && date ? [date] : [],
  );
  // Teams move: what counts is the last year that they met in.
  const from = Date.parse(regular[0] ?? '') - 366 * 24 * 60 * 60 * 1000;
  const usualDay = usualWeekdays(regular.filter((date) => Date.parse(date) >= from))[0];
  return {slug: team.entry.slug, ...team, ...(usualDay !== undefined && {usualDay})};
}
