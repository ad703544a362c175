import {PAGE_KINDS} from '../pages/pageKinds';
import type {Page} from '../pages/types';
import type {RoutePattern} from './collapseRoutes';

/** A page's address and kind: all that the router needs to know of it. */
export type PageRoute = Pick<Page, 'permalink' | 'kind'>;

/** The module that shows a page, as routes name it. */
export const toComponent = ({kind}: PageRoute): string =>
  PAGE_KINDS[kind].interactive === 'apart' ? PAGE_KINDS[kind].component : '@minutes/page';

/**
 * The patterns that stand for all pages: one for each page whose code comes apart, and one for all
 * others, whichever kind they are of.
 * @param basePath address of the minutes with base URL, without trailing slash.
 */
export function toRoutePatterns(
  pages: readonly PageRoute[],
  basePath: string,
  toRoutePath: (permalink: string) => string,
): RoutePattern[] {
  const toPath = ({permalink}: PageRoute) => toRoutePath(permalink);
  const [apart, others] = [true, false].map((isApart) =>
    pages.filter(({kind}) => (PAGE_KINDS[kind].interactive === 'apart') === isApart).map(toPath),
  ) as [string[], string[]];
  return [
    ...apart.map((path) => ({pattern: path.replace(/\/$/, ''), paths: new Set([path])})),
    {pattern: `${basePath}/:rest*`, paths: new Set(others)},
  ];
}
