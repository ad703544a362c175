import {stringify} from 'yaml';
import type {Meeting, Team} from '../model/types';
import {suggestTopics} from '../suggest/topics';
import {toTopicLine} from './suggest';

const MOST_TOPICS = 30;

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
 * No topic yet, only candidates as comments: which of them is a topic is for a person to say, for a
 * wrong one would gather what doesn't belong together.
 */
export function toStarterTopics(meetings: readonly Meeting[], teams: readonly Team[]): string {
  const candidates = suggestTopics(meetings, teams, MOST_TOPICS);
  return `# The topics that run through the minutes: add those that readers look for. A topic's page gathers
# every section that names one of its aliases.
#
# - slug: load-balancer
#   name: Load balancer
#   category: Network
#   aliases: [load balancer, LBaaS]
#
# What may be one, with what speaks for it ("minutes suggest topics" has more):
${candidates.map((candidate) => `# ${toTopicLine(candidate)}`).join('')}`;
}
