import {countEach} from '../model/groupBy';
import type {Topic} from '../model/types';
import type {SearchPage} from './types';
import {toReferenceRef} from './referenceRefs';
import {getYear} from './refs';
import type {Site} from './site';

/** True where a heading of the minutes has the topic's name, letter by letter. */
function isInHeading({entry, meetings}: Topic): boolean {
  const name = entry.name.toLowerCase();
  return meetings.some(({meeting, topic}) =>
    topic.sections.some(({section}) =>
      meeting.parsed.sections[section]?.heading.toLowerCase().includes(name),
    ),
  );
}

/** Of several words, or else of one: the name that most meetings have. */
function findWords(topics: readonly Topic[]): string | undefined {
  const frequent = [...topics].sort((a, b) => b.meetings.length - a.meetings.length);
  const named = [
    ...frequent.filter(({entry}) => entry.name.includes(' ')),
    ...frequent.filter(({entry}) => !entry.name.includes(' ')),
  ];
  return named.find(isInHeading)?.entry.name;
}

/** Where most documents mark action items: their team and year. */
function findActions(site: Site): {team: string; year: string} | undefined {
  const [[most] = []] = countEach(
    site.meetings
      .filter(
        ({duplicateOf, date, parsed}) =>
          duplicateOf === undefined &&
          date !== undefined &&
          parsed.actionItems.some(({evidence}) => evidence === 'marked'),
      )
      .map((meeting) => `${getYear(meeting)} ${meeting.team}`),
  );
  const [year, team] = most === undefined ? [] : [most.slice(0, 4), most.slice(5)];
  return year !== undefined && team !== undefined && !/\s/.test(team) ? {team, year} : undefined;
}

function toExamples(site: Site): SearchPage['examples'] {
  const words = findWords(site.topics);
  const [[decided] = []] = countEach(
    site.decisions
      .filter(({decision}) => decision.evidence === 'stated')
      .flatMap(({topics}) => topics.map(({entry}) => entry.slug)),
  );
  const action = findActions(site);
  const reference = site.references.find(({repository}) => repository !== '');
  const standard = site.references.find(({repository}) => repository === '');
  return {
    ...(words !== undefined && {words}),
    ...(decided !== undefined && {decided}),
    ...(action && {action}),
    ...(reference && {reference: toReferenceRef(site, reference).label}),
    ...(standard && {standard: standard.id}),
  };
}

/** The page of the search. @param ways lists of the same minutes, which need no search. */
export function toSearchPage(site: Site, ways: SearchPage['ways']): SearchPage {
  return {
    kind: 'search',
    home: site.addressOf('home'),
    permalink: site.addressOf('search'),
    title: 'Search the minutes',
    description:
      'Sections of minutes by words, team, topic, day, reference, decision or action item.',
    html: {},
    ways,
    examples: toExamples(site),
  };
}
