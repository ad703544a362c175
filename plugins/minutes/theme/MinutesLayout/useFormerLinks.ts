import {useEffect} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';

/**
 * Links to the page of all action items with `?team=iaas`, from when all of them stood there, lead to
 * those of that team.
 */
export function useFormerLinks(isActions: boolean): void {
  const {pathname, search} = useLocation();
  const history = useHistory();
  useEffect(() => {
    const team = isActions ? new URLSearchParams(search).get('team') : null;
    const heading = team === null ? null : document.getElementById(team);
    const link = heading?.querySelector('a[data-minutes-link]')?.getAttribute('href');
    if (link) history.replace(link);
  }, [isActions, pathname, search, history]);
}
