/** An address with a scheme and an authority; a comma, a quote or a bar ends it in a text. */
const ADDRESS = /(?<![\p{L}\p{N}])[a-z][a-z\d+.-]{1,20}:\/\/[^\s<>"'`|,;]+/giu;
const SCHEME = /^[a-z][a-z\d+.-]*:/i;
/** What separates a path from the words around it. */
const DELIMITER = /[\s"'`<>(),;|[\]{}]/;
/** `./a/`, `~/a/`, `/a/b/`, `host.example/a/`: the beginning of a path, told by its first steps. */
const PATH = /^(?:(?:\.{1,2}|~)\/|\/[^/]+\/|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\/[^/@]+\/)/u;
/** Nothing behind the host: `http://jo@a.example/` is a mail address that got the wrong scheme. */
const NOTHING_ELSE = /^[/.:!?)\]]*$/;

/** A step that asks for somebody, as a query does: `/q/owner:jo@a.example`. */
const NAMED = /\w[:=]$/;

type Span = {
  from: number;
  to: number;
  isWeb: boolean;
  /** Where the path begins; what logs in stands before. */
  path: number;
  /** Where the query begins, in which an address is somebody's. */
  query: number;
};

/**
 * Text → a test whether what looks like an e-mail address is only a part of an address: a step of
 * its path, or who logs in. In a query (`?to=…`) it is somebody's address.
 * @param isTarget true where all of the text is one address, maybe a relative one.
 */
export function webAddresses(
  text: string,
  isTarget: boolean,
): (from: number, to: number, before: string) => boolean {
  const spans: Span[] = isTarget ? targetSpan(text) : spansOf(text);
  let index = 0;
  return (from, to, before) => {
    while ((spans[index]?.to ?? Infinity) <= from) {
      index += 1;
    }
    const span = spans[index];
    if (span === undefined || from < span.from) {
      return PATH.test(before.split(DELIMITER).at(-1) ?? '') && !NAMED.test(before);
    }
    if (from >= span.path) {
      return from < span.query && !NAMED.test(before);
    }
    const alone = text.slice(from - 2, from) === '//' && NOTHING_ELSE.test(text.slice(to, span.to));
    return !(span.isWeb && alone);
  };
}

function spansOf(text: string): Span[] {
  return text.includes('://')
    ? [...text.matchAll(ADDRESS)].map((match) => spanOf(match[0], match.index))
    : [];
}

function targetSpan(url: string): Span[] {
  if (/^\s*(?:[a-z][a-z\d+.-]*:)?\/\//i.test(url)) {
    return [spanOf(url, 0)];
  }
  return SCHEME.test(url.trim()) ? [] : [relativeSpan(url)];
}

function spanOf(address: string, from: number): Span {
  const authority = address.indexOf('//') + 2;
  const length = address.slice(authority).search(/[/?#]/);
  const path = length < 0 ? address.length : authority + length;
  return {
    from,
    to: from + address.length,
    isWeb: /^\s*(?:https?:)?\/\//i.test(address),
    path: from + path,
    query: from + queryOf(address, path),
  };
}

/** A relative target is a path from its first slash on: `jo@a.example` alone is none. */
function relativeSpan(url: string): Span {
  const slash = url.search(/[/?#]/);
  const path = slash < 0 ? url.length : slash;
  return {from: path, to: url.length, isWeb: false, path, query: queryOf(url, path)};
}

/** Routers of pages keep a path in the fragment: `#/archives/x@a.example`. */
function queryOf(address: string, path: number): number {
  const rest = address.slice(path);
  const [before] = /^[^?#]*(?:#[/!][^?=]*)?/.exec(rest) ?? [''];
  return path + before.length;
}
