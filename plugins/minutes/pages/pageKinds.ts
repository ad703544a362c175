import {toActionsPage, toTeamActionsPages} from './actionPages';
import {toDecisionsPage} from './decisionsPage';
import {toFolderPages} from './folderPage';
import {toHomePage} from './homePage';
import {toRedirectPages, toTeamsPage, toTopicsPage, toYearPages, toYearsPage} from './indexPages';
import {toMeetingPages} from './meetingPage';
import {toNextPage} from './nextPage';
import {toReferenceListPages, toReferencePages, toReferencesPage} from './referencePages';
import {toSearchPage} from './searchPage';
import type {IsTaken, Site} from './site';
import {toTeamPage} from './teamPage';
import {toTopicPages} from './topicPages';
import type {PageKind, PageOf, SearchPage} from './types';

type PageKindRow<K extends PageKind> = {
  /** What shows it. */
  component: `@theme/Minutes${string}`;
  /**
   * Its addresses below that of the minutes. `:name` stands for one part, `:name+` for one or more.
   * No team may have the name of a first part.
   */
  addresses: readonly string[];
  /** All pages of the kind, one at a time. */
  build: (site: Site, taken: IsTaken) => Iterable<PageOf<K>>;
  /**
   * Set where it has state or effects, so that the browser needs its code: together with that of all
   * pages or, where it is much, apart.
   */
  interactive?: 'together' | 'apart';
  /** Its name where the start page and that of the search list it among the ways that need no search. */
  search?: string;
};

const one =
  <P>(build: (site: Site) => P) =>
  (site: Site): P[] => [build(site)];

function* each<T, P>(items: readonly T[], build: (item: T) => P | undefined): Generator<P> {
  for (const item of items) {
    const page = build(item);
    if (page !== undefined) yield page;
  }
}

/**
 * All kinds of pages, in the order in which their pages are made and listed: those of meetings first,
 * which whoever writes minutes waits for. The last ones give way where an address is taken.
 */
// prettier-ignore
export const PAGE_KINDS: {readonly [K in PageKind]: PageKindRow<K>} = {
  meeting: {component: '@theme/MinutesMeetingPage', addresses: [':team/:meeting+'], build: toMeetingPages},
  home: {component: '@theme/MinutesHomePage', addresses: [''], build: one((site) => toHomePage(site, toWays(site)))},
  topics: {component: '@theme/MinutesTopicsPage', addresses: ['topics'], build: one(toTopicsPage), search: 'Topics'},
  topic: {component: '@theme/MinutesTopicPage', addresses: ['topics/:topic', 'topics/:topic/:year'], build: toTopicPages},
  teams: {component: '@theme/MinutesTeamsPage', addresses: ['teams'], build: one(toTeamsPage), search: 'Teams'},
  team: {component: '@theme/MinutesTeamPage', addresses: [':team'], build: (site) => each(site.teams, (team) => toTeamPage(site, team))},
  next: {component: '@theme/MinutesNextPage', addresses: [':team/next'], interactive: 'together', build: (site) => each(site.teams, (team) => toNextPage(site, team))},
  folder: {component: '@theme/MinutesFolderPage', addresses: [], build: toFolderPages},
  decisions: {component: '@theme/MinutesDecisionsPage', addresses: ['decisions'], build: one(toDecisionsPage), search: 'Decisions'},
  actions: {component: '@theme/MinutesActionsPage', addresses: ['actions'], build: one(toActionsPage), search: 'Action items'},
  teamActions: {component: '@theme/MinutesTeamActionsPage', addresses: ['actions/:team', 'actions/:team/:year'], build: toTeamActionsPages},
  references: {component: '@theme/MinutesReferencesPage', addresses: ['references'], build: one(toReferencesPage), search: 'References'},
  referenceList: {component: '@theme/MinutesReferenceListPage', addresses: ['references/standards', 'references/:owner/:repository'], build: toReferenceListPages},
  reference: {component: '@theme/MinutesReferencePage', addresses: ['references/standards/:number', 'references/:owner/:repository/:number'], build: toReferencePages},
  years: {component: '@theme/MinutesYearsPage', addresses: ['years'], build: one(toYearsPage), search: 'Minutes by year'},
  year: {component: '@theme/MinutesYearPage', addresses: ['years/:year'], build: toYearPages},
  search: {component: '@theme/MinutesSearchPage', addresses: ['search'], interactive: 'apart', build: one((site) => toSearchPage(site, toWays(site)))},
  redirect: {component: '@theme/MinutesRedirectPage', addresses: [':team/latest'], interactive: 'together', build: toRedirectPages},
};

function toWays({addressOf}: Site): SearchPage['ways'] {
  return (Object.keys(PAGE_KINDS) as PageKind[]).flatMap((kind) => {
    const label = PAGE_KINDS[kind].search;
    return label === undefined ? [] : [{kind, label, permalink: addressOf(kind)}];
  });
}
