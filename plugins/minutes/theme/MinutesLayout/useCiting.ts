import {type RefObject, useCallback, useEffect, useState} from 'react';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Citation} from 'docusaurus-plugin-minutes/client';
import {CITE_HEADING, CITE_PLACE, readCitation} from './readCitation';
import {readSection} from './readSection';

/** What the reader asked to cite, and the button that was pressed. */
export type CiteRequest = {
  citation: Citation;
  /** HTML of the whole section; '' where none is cited. */
  section: string;
  button: HTMLElement;
};

function createButton({heading, title, quote}: Citation): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'minutes-cite';
  button.setAttribute('aria-haspopup', 'dialog');
  const what = quote[0] ?? (heading || title);
  button.setAttribute(
    'aria-label',
    translate(
      {
        id: 'theme.minutes.cite.button',
        message: 'Cite “{what}”',
        description: 'Name of the button behind a heading, a decision or an action item',
      },
      {what: what.length > 80 ? `${what.slice(0, 79)}…` : what},
    ),
  );
  button.title = translate({id: 'theme.minutes.cite.short', message: 'Cite'});
  return button;
}

/**
 * Puts a cite button behind each heading, excerpt and item that can be cited. Works on the document,
 * because the page's own part is no component in the browser.
 * @param key changes with what the page shows.
 */
export function useCiting(
  root: RefObject<HTMLElement | null>,
  key: unknown,
): {request: CiteRequest | undefined; close: () => void} {
  const {url} = useDocusaurusContext().siteConfig;
  const [request, setRequest] = useState<CiteRequest>();
  useEffect(() => {
    const main = root.current;
    let buttons: HTMLElement[] = [];
    // A page has hundreds of places: nobody cites before there is something to read.
    const timer = setTimeout(() => {
      const places = main?.querySelectorAll<HTMLElement>(`${CITE_HEADING}, ${CITE_PLACE}`) ?? [];
      buttons = Array.from(places).flatMap((place) => {
        const found = readCitation(place, url);
        if (!found) return [];
        const button = createButton(found);
        place.append(button);
        return [button];
      });
    });
    const onClick = (event: Event) => {
      const target = event.target instanceof Element ? event.target : null;
      const button = target?.closest<HTMLElement>('.minutes-cite');
      const place = button?.parentElement;
      const citation = place && readCitation(place, url);
      if (button && citation) {
        // Not every browser focuses a button that is clicked; the dialog gives the focus back to it.
        button.focus();
        setRequest({citation, section: readSection(place, citation.url), button});
      }
    };
    main?.addEventListener('click', onClick);
    return () => {
      main?.removeEventListener('click', onClick);
      clearTimeout(timer);
      buttons.forEach((button) => button.remove());
      setRequest(undefined);
    };
  }, [root, key, url]);
  const close = useCallback(() => setRequest(undefined), []);
  return {request, close};
}
