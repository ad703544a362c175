import {useEffect} from 'react';
import {useLocation} from '@docusaurus/router';

const MARK = 'data-minutes-target';

function findTarget(hash: string): HTMLElement | null {
  try {
    return hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  } catch {
    // A stray percent sign: no heading has such an anchor.
    return null;
  }
}

/**
 * Marks the target of a jump, and opens the fold it lies in. `:target` alone does not know of
 * navigation within the page's scripts.
 */
export function useJumpTarget(): void {
  const {hash, key} = useLocation();
  useEffect(() => {
    const target = findTarget(hash);
    const fold = target?.closest('details:not([open])');
    if (target && fold) {
      fold.setAttribute('open', '');
      target.scrollIntoView();
    }
    target?.setAttribute(MARK, '');
    return () => target?.removeAttribute(MARK);
  }, [hash, key]);
}
