import {translate} from '@docusaurus/Translate';
import type {Page, PageKind, PageOf} from '../pages/types';

type Titles = {readonly [K in PageKind]?: (page: PageOf<K>) => string};

/** Titles of the pages that list all there is of something. */
export const LIST_TITLES = {
  topics: () => translate({id: 'theme.minutes.search.ways.topics', message: 'Topics'}),
  teams: () => translate({id: 'theme.minutes.search.ways.teams', message: 'Teams'}),
  decisions: () => translate({id: 'theme.minutes.search.ways.decisions', message: 'Decisions'}),
  actions: () => translate({id: 'theme.minutes.search.ways.actions', message: 'Action items'}),
  references: () => translate({id: 'theme.minutes.search.ways.references', message: 'References'}),
  years: () => translate({id: 'theme.minutes.search.ways.years', message: 'Minutes by year'}),
} satisfies Titles;

const TITLES: Titles = {
  ...LIST_TITLES,
  home: () => translate({id: 'theme.minutes.breadcrumbs.start', message: 'Minutes'}),
  search: () => translate({id: 'theme.minutes.search.form', message: 'Search the minutes'}),
  year: ({year}) =>
    translate({id: 'theme.minutes.title.year', message: 'Minutes of {year}'}, {year}),
  next: ({team}) =>
    translate(
      {id: 'theme.minutes.title.next', message: '{team}: next meeting'},
      {team: team.label},
    ),
  teamActions: ({team, year}) =>
    translate(
      {id: 'theme.minutes.title.teamActions', message: 'Action items of {team}'},
      {team: team.label},
    ) + (year === undefined ? '' : `, ${year}`),
  topic: ({name, year, whole}) =>
    whole
      ? translate({id: 'theme.minutes.title.dossier', message: '{topic}: dossier'}, {topic: name})
      : year === undefined
        ? name
        : translate(
            {id: 'theme.minutes.title.topicYear', message: '{topic} in {year}'},
            {topic: name, year},
          ),
};

/**
 * The title in the reader's language; as the build has it where it is a name, as those of minutes
 * and teams are. @param page with all its data: of a page's frame the title is taken as it is.
 */
export function toPageTitle<K extends PageKind>(page: PageOf<K>): string {
  const toTitle = TITLES[page.kind];
  return toTitle?.(page) ?? page.title;
}

/** The page with its title in the reader's language. */
export const withOwnTitle = (page: Page): Page =>
  page.still === undefined ? {...page, title: toPageTitle(page)} : page;
