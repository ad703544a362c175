import type {Meeting, Problem, Team, TeamEntry} from '../types';
import {usualWeekdays} from './weekdays';

/** A label for a folder that the registry does not know: "sig-storage" → "SIG Storage". */
export function labelFromFolder(folder: string): string {
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

/**
 * Addresses of the teams: their folders, or `<folder>-minutes` where the site needs that address for
 * something else or where it differs from another only in case.
 */
export function toAddresses(
  folders: string[],
  reserved: string[],
): {addresses: Map<string, string>; problems: Problem[]} {
  const taken = new Set(reserved.map((address) => address.toLowerCase()));
  const addresses = new Map<string, string>();
  const problems: Problem[] = [];
  const wanted = new Set(folders.map((folder) => folder.toLowerCase()));
  for (const folder of folders) {
    let address = folder;
    while (
      taken.has(address.toLowerCase()) ||
      (address !== folder && wanted.has(address.toLowerCase()))
    ) {
      address = `${address}-minutes`;
    }
    taken.add(address.toLowerCase());
    addresses.set(folder, address);
    if (address === folder) continue;
    problems.push({
      rule: 'reserved-name',
      severity: 'warning',
      path: folder,
      line: 0,
      message: `The address "${folder}" is needed for something else; this team's minutes stand under "${address}". Rename the folder to give it an address of its own.`,
    });
  }
  return {addresses, problems};
}

/** @param meetings of the team, newest first, copies left out. */
export function toTeam({
  entry,
  known,
  address,
  baseUrl,
  meetings,
}: {
  entry: TeamEntry;
  known: boolean;
  address: string;
  baseUrl: string;
  meetings: Meeting[];
}): Team {
  const regular = meetings.flatMap(({kind, date}) => (kind === 'meeting' && date ? [date] : []));
  const usualDay = usualWeekdays(regular)[0];
  return {
    slug: entry.slug,
    address,
    permalink: `${baseUrl}${encodePath(address)}`,
    entry,
    known,
    meetings,
    ...(usualDay !== undefined && {usualDay}),
  };
}

/** A path as it stands in an address. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
