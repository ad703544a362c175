import {useEffect} from 'react';
import {useLocation} from '@docusaurus/router';
import useRouteContext from '@docusaurus/useRouteContext';
import {followPage} from '@minutes/pageSource';

function useChangesInDevelopment(): void {
  const {pathname} = useLocation();
  const instance = useRouteContext().plugin.id;
  useEffect(() => followPage(pathname, instance), [pathname, instance]);
}

/** While developing, shows the page anew when the archive has changed. */
export const useChanges =
  process.env.NODE_ENV === 'development' ? useChangesInDevelopment : () => undefined;
