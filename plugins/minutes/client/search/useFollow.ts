import {type MouseEvent, useCallback} from 'react';
import {useHistory} from '@docusaurus/router';
import {type SearchMarks, toHistoryState} from './searchMarks';

/** @returns true where a click asks for the link to open right here. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

export type Follow = (event: MouseEvent<HTMLAnchorElement>, marks?: SearchMarks) => void;

/**
 * Follows a plain click on a link of this site without loading the document anew, and brings along
 * what is to be marked there. The link's own address stays as it is, for copying and for new tabs.
 */
export function useFollow(): Follow {
  const history = useHistory();
  return useCallback(
    (event, marks) => {
      const {href, pathname, search, hash, origin} = event.currentTarget;
      if (event.defaultPrevented || !isPlainClick(event) || origin !== window.location.origin) {
        return;
      }
      event.preventDefault();
      const place = {pathname, search, hash, state: marks && toHistoryState(marks)};
      if (href === window.location.href) {
        history.replace(place);
      } else {
        history.push(place);
      }
    },
    [history],
  );
}
