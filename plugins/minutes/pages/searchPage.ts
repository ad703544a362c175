import type {SearchPage} from '../types';
import {toReferenceRef} from './referenceRefs';
import {getYear} from './refs';
import type {Site} from './site';

/** The entry with most of something; the first of several, undefined where none has any. */
function findMost<T>(entries: readonly T[], count: (entry: T) => number): T | undefined {
  return entries.reduce<T | undefined>(
    (most, entry) => (count(entry) > (most === undefined ? 0 : count(most)) ? entry : most),
    undefined,
  );
}

function toExamples(site: Site): SearchPage['examples'] {
  const team = findMost(site.teams, ({meetings}) => meetings.length);
  const topic = findMost(site.topics, ({meetings}) => meetings.length);
  const named = findMost(
    site.topics.filter(({entry}) => entry.name.includes(' ')),
    ({meetings}) => meetings.length,
  );
  const year = site.meetings.map(getYear).sort().at(-1);
  const reference = site.references.find(({repository}) => repository !== '');
  const standard = site.references.find(({repository}) => repository === '');
  return {
    ...(team && {team: team.slug}),
    ...(topic && {topic: topic.entry.slug}),
    ...(named && {topicName: named.entry.name}),
    ...(year && {year}),
    ...(reference && {reference: toReferenceRef(site, reference).label}),
    ...(standard && {standard: standard.id}),
  };
}

/** The page of the search. */
export function toSearchPage(site: Site): SearchPage {
  const {home, search, teams, topics, decisions, actions, references, years} = site.addresses;
  return {
    kind: 'search',
    home,
    permalink: search,
    title: 'Search the minutes',
    description: 'Sections of minutes by words, team, topic, day, reference, decision or action item.',
    html: {},
    ways: {teams, topics, decisions, actions, references, years},
    examples: toExamples(site),
  };
}
