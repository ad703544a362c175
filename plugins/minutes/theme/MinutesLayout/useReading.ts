import {type RefObject, useEffect} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import {loadMarkSection} from 'docusaurus-plugin-minutes/client';
import {toSearch} from './useFilter';

/** On the frame while the oldest comes first: style sheets choose the words that say so. */
const OLDEST = 'data-minutes-oldest-first';

function turnRound(lists: readonly Element[]): void {
  lists.forEach((list) => list.append(...Array.from(list.children).reverse()));
}

/**
 * Shows the sections of a topic newest or oldest first, and marks its names in them when asked to:
 * with highlights of the browser, so that what is copied stays as it was written. Works on the
 * document, because the page's own part is no component in the browser; the choice stands in the
 * address, and goes along to the topic's other pages.
 * @param key changes with the page.
 */
export function useReading(root: RefObject<HTMLElement | null>, key: string): void {
  const {search, pathname, hash} = useLocation();
  const history = useHistory();
  useEffect(() => {
    const main = root.current;
    const form = main?.querySelector<HTMLFormElement>('[data-minutes-reading]');
    const order = form?.querySelector('select');
    const mark = form?.querySelector('input');
    if (!main || !form || !order || !mark) return undefined;
    const parameters = new URLSearchParams(search);
    const isOldest = parameters.get(order.name) === 'oldest';
    order.value = isOldest ? 'oldest' : '';
    mark.checked = parameters.get(mark.name) === mark.value;
    const chosen = (before: string) =>
      toSearch(before, [
        {name: order.name, value: order.value, preset: ''},
        {name: mark.name, value: mark.checked ? mark.value : '', preset: ''},
      ]);

    const lists = Array.from(main.querySelectorAll('[data-minutes-ordered]'));
    main.toggleAttribute(OLDEST, isOldest);
    if (isOldest) turnRound(lists);
    main.querySelectorAll<HTMLAnchorElement>('a[data-minutes-year]').forEach((link) => {
      link.setAttribute('href', link.pathname + chosen(''));
    });
    let isOver = false;
    let clear: (() => void) | undefined;
    if (mark.checked) {
      loadMarkSection().then(
        ({markNames}) => {
          const names = (form.dataset.minutesReading ?? '').split('\n');
          // "load balancer" is written in one word, too.
          const joined = names.map((name) => name.replace(/[\s-]+/g, ''));
          if (!isOver) clear = markNames(main, [...names, ...joined]);
        },
        // Without marks the sections are there all the same.
        () => undefined,
      );
    }
    const remember = () => history.replace({pathname, search: chosen(search), hash});
    const submit = (event: Event) => event.preventDefault();
    form.addEventListener('change', remember);
    form.addEventListener('submit', submit);
    return () => {
      isOver = true;
      clear?.();
      if (isOldest) turnRound(lists);
      main.removeAttribute(OLDEST);
      form.removeEventListener('change', remember);
      form.removeEventListener('submit', submit);
    };
  }, [root, key, search, pathname, hash, history]);
}
