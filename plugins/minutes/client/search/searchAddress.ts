/** What the address of the search page says. */
export type SearchState = {
  query: string;
  sort: 'relevance' | 'date';
  /** Without corrections and other spellings. */
  exact: boolean;
};

/**
 * Reads the address: `#q=…&sort=date&exact=1`. Plain forms and browsers' own search fields can only
 * write `?q=…`, which counts where nothing stands behind `#`.
 */
export function readSearchAddress({search, hash}: {search: string; hash: string}): SearchState {
  const behind = new URLSearchParams(hash.replace(/^#/, ''));
  const parameters = behind.has('q') ? behind : new URLSearchParams(search);
  return {
    query: parameters.get('q') ?? '',
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
    exact: parameters.get('exact') === '1',
  };
}

/** The part of the address that holds the state, with `#`; '' where nothing is asked. */
export function toSearchHash({query, sort, exact}: SearchState): string {
  if (query.trim() === '') {
    return '';
  }
  const parameters = new URLSearchParams({
    q: query,
    ...(sort === 'date' && {sort}),
    ...(exact && {exact: '1'}),
  });
  // Colons and slashes may stand there as they are: a link can be read.
  return `#${parameters.toString().replaceAll('%3A', ':').replaceAll('%2F', '/')}`;
}
