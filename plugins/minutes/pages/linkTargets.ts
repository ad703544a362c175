import type {Meeting} from '../model/types';
import type {Site} from './site';

/** Where a link in a page of the site leads, and what to call it. */
export type LinkTarget = {permalink: string; title: string};

/** The target; or what is wrong, what is allowed, and how to mend it. */
export type FoundTarget = {target?: LinkTarget; problem?: string};

type Entry = LinkTarget & {meeting?: Meeting};

/** So many sections are named where the one asked for is not there. */
const NAMED = 8;

const toKey = (address: string) => address.replace(/\.md$/i, '').replace(/\/$/, '').toLowerCase();

/**
 * Makes the function that finds minutes, teams and topics by their address below that of the
 * minutes, with or without a section: `iaas/20230412#votes`, `iaas`, `topics/lbaas`. Minutes are
 * found by the path of their file too, and by one that it had before.
 */
export function createTargetFinder(site: Site): (address: string) => FoundTarget {
  const home = site.addressOf('home').replace(/\/$/, '');
  const entries = new Map<string, Entry>();
  const add = (entry: Entry) => entries.set(toKey(entry.permalink.slice(home.length + 1)), entry);
  site.topics.forEach(({entry: {name}, permalink}) => add({permalink, title: name}));
  site.teams.forEach(({entry: {label}, permalink}) => add({permalink, title: label}));
  for (const meeting of site.meetings) {
    const entry = {permalink: meeting.permalink, title: meeting.title, meeting};
    add(entry);
    entries.set(toKey(meeting.path), entry);
  }
  for (const [before, now] of site.renames) {
    const entry = entries.get(toKey(now));
    if (entry && !entries.has(toKey(before))) entries.set(toKey(before), entry);
  }
  return (written) => {
    const [address = '', anchor = ''] = written.split('#');
    const entry = entries.get(toKey(address));
    if (!entry) {
      return {
        problem: `No minutes have the address "${address}". Write what follows ${home}/ in the address of minutes, a team or a topic, such as ${[...entries.keys()].at(-1) ?? 'team/20230412'}.`,
      };
    }
    const {permalink, title, meeting} = entry;
    if (anchor === '' || !meeting) return {target: {permalink, title}};
    const section = meeting.parsed.sections.find((found) => found.anchor === anchor);
    if (section) {
      return {target: {permalink: `${permalink}#${anchor}`, title: `${title}: ${section.heading}`}};
    }
    const anchors = meeting.parsed.sections.flatMap((found) => found.anchor || []);
    return {
      target: {permalink, title},
      problem: `${meeting.path} has no section "#${anchor}", so the link leads to the whole. Its sections are ${anchors
        .slice(0, NAMED)
        .map((name) => `#${name}`)
        .join(', ')}${anchors.length > NAMED ? ' and others' : ''}.`,
    };
  };
}
