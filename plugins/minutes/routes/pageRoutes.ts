import {PAGE_KINDS} from '../pages/pageKinds';
import type {Page, PageKind} from '../pages/types';
import type {RoutePattern} from './collapseRoutes';

/** A page's address and kind: all that the router needs to know of it. */
export type PageRoute = Pick<Page, 'permalink' | 'kind'>;

type Pattern = {parts: readonly string[]; kind: PageKind};

/** The router has to try most specific ones first: a name, one part, the end, many parts. */
const toOrder = ({parts}: Pattern): string =>
  [...parts.map((part) => (part.endsWith('+') ? 3 : part.startsWith(':') ? 1 : 0)), 2].join('');

/** Addresses of pages whose number grows with the archive, below the base path. */
const PATTERNS = (Object.keys(PAGE_KINDS) as PageKind[])
  .flatMap((kind) =>
    PAGE_KINDS[kind].addresses
      .filter((address) => address.includes(':'))
      .map((address): Pattern => ({parts: address.split('/'), kind})),
  )
  .sort((a, b) => toOrder(a).localeCompare(toOrder(b)));

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
