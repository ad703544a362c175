import type {Page, PageKind} from '../pages/types';
import type {RoutePattern} from './collapseRoutes';

/** The component that shows each kind of page. */
export const PAGE_COMPONENTS: Record<PageKind, string> = {
  home: '@theme/MinutesHomePage',
  teams: '@theme/MinutesTeamsPage',
  topics: '@theme/MinutesTopicsPage',
  years: '@theme/MinutesYearsPage',
  year: '@theme/MinutesYearPage',
  team: '@theme/MinutesTeamPage',
  folder: '@theme/MinutesFolderPage',
  meeting: '@theme/MinutesMeetingPage',
  topic: '@theme/MinutesTopicPage',
  references: '@theme/MinutesReferencesPage',
  referenceList: '@theme/MinutesReferenceListPage',
  reference: '@theme/MinutesReferencePage',
  decisions: '@theme/MinutesDecisionsPage',
  actions: '@theme/MinutesActionsPage',
  next: '@theme/MinutesNextPage',
  search: '@theme/MinutesSearchPage',
  redirect: '@theme/MinutesRedirectPage',
};

/** A page's address and kind: all that the router needs to know of it. */
export type PageRoute = Pick<Page, 'permalink' | 'kind'>;

/**
 * Addresses of pages whose number grows with the archive, most specific first. Below the base path;
 * `:name` stands for one part, `:name+` for one or more.
 */
const PATTERNS: {parts: string[]; kind: PageKind}[] = [
  {parts: ['topics', ':topic', ':year'], kind: 'topic'},
  {parts: ['topics', ':topic'], kind: 'topic'},
  {parts: ['years', ':year'], kind: 'year'},
  {parts: ['references', 'standards', ':number'], kind: 'reference'},
  {parts: ['references', ':owner', ':repository', ':number'], kind: 'reference'},
  {parts: ['references', ':owner', ':repository'], kind: 'referenceList'},
  {parts: [':team', 'latest'], kind: 'redirect'},
  {parts: [':team', 'next'], kind: 'next'},
  {parts: [':team'], kind: 'team'},
  {parts: [':team', ':meeting+'], kind: 'meeting'},
];

function matches(parts: readonly string[], address: readonly string[]): boolean {
  const open = parts.at(-1)?.endsWith('+') === true;
  return (
    (open ? address.length >= parts.length : address.length === parts.length) &&
    parts.every((part, i) => part.startsWith(':') || part === address[i])
  );
}

/**
 * Sorts pages under the patterns that can stand for them. A page that an earlier pattern of another
 * kind would catch is left out: it keeps a route of its own, which the router tries first.
 * @param basePath address of the minutes with base URL, without trailing slash.
 */
export function toRoutePatterns(
  pages: readonly PageRoute[],
  basePath: string,
  toRoutePath: (permalink: string) => string,
): RoutePattern[] {
  const patterns = PATTERNS.map(({parts, kind}) => ({parts, kind, paths: new Set<string>()}));
  for (const {permalink, kind} of pages) {
    const rest = permalink.slice(basePath.length).split('/').filter(Boolean);
    const first = patterns.find(({parts}) => matches(parts, rest));
    if (rest.length > 0 && first?.kind === kind) {
      first.paths.add(toRoutePath(permalink));
    }
  }
  return patterns
    .filter(({paths}) => paths.size > 0)
    .map(({parts, paths}) => ({pattern: [basePath, ...parts].join('/'), paths}));
}
