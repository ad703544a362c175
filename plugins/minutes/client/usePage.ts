import {useEffect, useMemo, useSyncExternalStore} from 'react';
import {useLocation} from '@docusaurus/router';
import useRouteContext from '@docusaurus/useRouteContext';
import {getPage, loadPage, subscribe, type PageState} from '@minutes/pageSource';
import {withOwnTitle} from './pageTitle';

/** The page at the current address, its title in the reader's language: `undefined` while it loads, `null` where there is none. */
export function usePage(): PageState {
  const {pathname} = useLocation();
  const instance = useRouteContext().plugin.id;
  const read = () => getPage(pathname, instance);
  const page = useSyncExternalStore(subscribe, read, read);
  useEffect(() => {
    if (page === undefined) {
      // What the router's own preloading does when a chunk can't be had: load the document.
      loadPage(pathname, instance).catch(() => window.location.reload());
    }
  }, [page, pathname, instance]);
  return useMemo(() => page && withOwnTitle(page), [page]);
}
