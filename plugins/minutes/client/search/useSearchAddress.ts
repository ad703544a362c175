import {useCallback, useEffect, useMemo} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import {readSearchAddress, type SearchState, toSearchHash} from './searchAddress';

type Way = 'push' | 'replace';

export type SearchAddress = {
  state: SearchState;
  /** Writes into the address what differs; as a place of its own to come back to, or over this one. */
  change: (part: Partial<SearchState>, way: Way) => void;
  /** Address of the page in another state, for links. */
  toAddress: (part: Partial<SearchState>) => string;
};

/** A query string without what `readSearchAddress` has read from it. */
function withoutQuery(search: string): string {
  const parameters = new URLSearchParams(search);
  ['q', 'sort', 'exact'].forEach((name) => parameters.delete(name));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * What the address of the page says, and the way to change it: the only place it is kept.
 * @param permalink of the page, for links to it.
 */
export function useSearchAddress(permalink: string): SearchAddress {
  const history = useHistory();
  const {pathname, search, hash} = useLocation();
  const state = useMemo(() => readSearchAddress({search, hash}), [search, hash]);

  const change = useCallback(
    (part: Partial<SearchState>, way: Way) => {
      // Read anew: of two changes in a row the second must not undo the first.
      const place = history.location;
      const current = readSearchAddress(place);
      const hash = toSearchHash({...current, ...part});
      if (hash !== toSearchHash(current)) {
        // Without anything behind #, the frame of the site would take the focus away.
        const behind = hash || '#q=';
        history[way]({pathname: place.pathname, search: withoutQuery(place.search), hash: behind});
      }
    },
    [history],
  );

  // What a form has written moves to where this page keeps it, so that there is one place only.
  useEffect(() => {
    if (new URLSearchParams(search).has('q')) {
      history.replace({pathname, search: withoutQuery(search), hash: toSearchHash(state)});
    }
  }, [history, pathname, search, state]);

  const toAddress = useCallback(
    (part: Partial<SearchState>) => permalink + toSearchHash({...state, ...part}),
    [permalink, state],
  );
  return {state, change, toAddress};
}
