import {type RefObject, useEffect} from 'react';
import {useLocation} from '@docusaurus/router';
import {markLater, readHistoryState} from 'docusaurus-plugin-minutes/client';

/**
 * After a jump from the search: goes to the very line and marks the words, until the reader goes on
 * or presses Escape. What was looked for stands in the history only, and only once: the address is
 * that of the section, and neither a reload nor the way back marks anything again.
 */
export function useSearchMarks(root: RefObject<HTMLElement | null>): void {
  const {key, state} = useLocation();
  useEffect(() => {
    const main = root.current;
    const marks = readHistoryState(state);
    if (!marks || !main) {
      return undefined;
    }
    // Past the router, which would take it for another place and jump anew.
    window.history.replaceState({...window.history.state, state: undefined}, '');
    const end = markLater(({markSection}) => markSection(main, marks));
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) {
        end();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      end();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key alone tells one jump from the next
  }, [root, key]);
}
