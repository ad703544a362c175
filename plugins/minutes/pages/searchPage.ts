import {countEach} from '../model/groupBy';
import type {Topic} from '../model/types';
import type {SearchExample, SearchPage} from './types';
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
    site.originals
      .filter(
        ({date, parsed}) =>
          date !== undefined && parsed.actionItems.some(({evidence}) => evidence === 'marked'),
      )
      .map((meeting) => `${getYear(meeting)} ${meeting.team}`),
  );
  const [year, team] = most === undefined ? [] : [most.slice(0, 4), most.slice(5)];
  return year !== undefined && team !== undefined && !/\s/.test(team) ? {team, year} : undefined;
}

/** Queries that find something in this archive, each of another kind. */
function toExamples(site: Site): SearchExample[] {
  const words = findWords(site.topics)?.toLowerCase();
  const [[decided] = []] = countEach(
    site.decisions
      .filter(({decision}) => decision.evidence === 'stated')
      .flatMap(({topics}) => topics.map(({entry}) => entry.slug)),
  );
  const action = findActions(site);
  const reference = site.references.find(({repository}) => repository !== '');
  const standard = site.references.find(({repository}) => repository === '');
  return [
    {kind: 'words', query: words},
    {kind: 'phrase', query: words && `"${words}"`},
    {kind: 'decision', query: decided && `topic:${decided} is:decision`},
    {kind: 'team', query: action && `team:${action.team} on:${action.year} is:action`},
    {kind: 'reference', query: reference && `ref:${toReferenceRef(site, reference).label}`},
    {kind: 'standard', query: standard?.id},
  ].filter((example): example is SearchExample => example.query !== undefined);
}

/** A few of these, for wherever the search can be opened. */
export const toFirstExamples = (site: Site): string[] =>
  toExamples(site).flatMap(({kind, query}) =>
    kind === 'words' || kind === 'decision' || kind === 'team' ? query : [],
  );

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
