import {useEffect} from 'react';
import {useLocation} from '@docusaurus/router';
import useRouteContext from '@docusaurus/useRouteContext';
import {followRevision} from '@minutes/pageSource';

function useRevisionInDevelopment(): void {
  const {pathname} = useLocation();
  const instance = useRouteContext().plugin.id;
  useEffect(() => followRevision(pathname, instance), [pathname, instance]);
}

/** While developing, shows the page anew when the archive has changed. */
export const useRevision =
  process.env.NODE_ENV === 'development' ? useRevisionInDevelopment : () => undefined;
