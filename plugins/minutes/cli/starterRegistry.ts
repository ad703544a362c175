import {stringify} from 'yaml';
import {groupBy} from '../model/groupBy';
import type {Meeting, Team} from '../model/types';

const MOST_HEADINGS = 30;
const LEAST_MEETINGS = 3;
const MOST_WORDS = 4;

/** An entry for each team, with what its folder's name tells; what a person has to say stays out. */
export function toStarterTeams(teams: readonly Team[]): string {
  const entries = teams
    .filter(({meetings}) => meetings.length > 0)
    .map(({entry: {slug, label, kind}, meetings}) => {
      const dates = meetings.flatMap(({date}) => date ?? []).sort();
      const span = dates.length > 0 ? `, ${dates[0]} to ${dates.at(-1)}` : '';
      return `# ${meetings.length} documents${span}\n${stringify([{slug, label, kind, state: 'active'}])}`;
    });
  return `# The teams of the archive, one for each folder: made by "minutes init" from the folders' names.
# Say what each is called, and "state: former" of those that no longer meet.

${entries.join('\n')}`;
}

/**
 * No topic yet, only what several meetings have as a heading: which of them is a topic is for a
 * person to say, for a wrong one would gather what doesn't belong together.
 */
export function toStarterTopics(meetings: readonly Meeting[], teams: readonly Team[]): string {
  const labels = new Set(teams.map(({entry}) => entry.label.toLowerCase()));
  const headings = meetings.flatMap(({path, parsed}) =>
    parsed.sections
      .filter(
        ({role, heading}) => role === 'content' && /^[\p{L}\p{N}][^@\n]{2,40}$/u.test(heading),
      )
      .map(({heading}) => ({path, heading, key: heading.trim().toLowerCase()})),
  );
  const found = [...groupBy(headings, ({key}) => key)]
    .map(([key, all]) => ({
      key,
      heading: all[0]?.heading ?? key,
      count: new Set(all.map(({path}) => path)).size,
    }))
    .filter(
      ({key, count}) =>
        count >= LEAST_MEETINGS && key.split(/\s+/).length <= MOST_WORDS && !labels.has(key),
    )
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_HEADINGS);
  return `# The topics that run through the minutes: add those that readers look for. A topic's page gathers
# every section that names one of its aliases.
#
# - slug: load-balancer
#   name: Load balancer
#   category: Network
#   aliases: [load balancer, LBaaS]
#
# Headings that several documents have, most first:
${found.map(({heading, count}) => `#   ${heading} (${count})\n`).join('')}`;
}
