import type {RefObject} from 'react';
import {markLater} from 'docusaurus-plugin-minutes/client';
import {type Shown, toSearch, useAddressForm} from './useAddressForm';

/** On the frame while the oldest comes first: style sheets choose the words that say so. */
const OLDEST = 'data-minutes-oldest-first';

function turnRound(lists: readonly Element[]): void {
  lists.forEach((list) => list.append(...Array.from(list.children).reverse()));
}

/** Marks names, one a line, where they stand in a page. @returns what takes the marks away. */
function markNamesIn(main: HTMLElement, written: string): () => void {
  const names = written.split('\n');
  // "load balancer" is written in one word, too.
  const joined = names.map((name) => name.replace(/[\s-]+/g, ''));
  return markLater(({markNames}) => markNames(main, [...names, ...joined]));
}

function showReading(main: HTMLElement, form: HTMLFormElement, search: string): Shown | undefined {
  const order = form.querySelector('select');
  const mark = form.querySelector('input');
  if (!order || !mark) return undefined;
  const parameters = new URLSearchParams(search);
  const isOldest = parameters.get(order.name) === 'oldest';
  order.value = isOldest ? 'oldest' : '';
  mark.checked = parameters.get(mark.name) === mark.value;
  const chosen = (before: string) =>
    toSearch(before, [
      {name: order.name, value: order.value},
      {name: mark.name, value: mark.checked ? mark.value : ''},
    ]);
  const lists = Array.from(main.querySelectorAll('[data-minutes-ordered]'));
  main.toggleAttribute(OLDEST, isOldest);
  if (isOldest) turnRound(lists);
  main.querySelectorAll<HTMLAnchorElement>('a[data-minutes-year]').forEach((link) => {
    link.setAttribute('href', link.pathname + chosen(''));
  });
  const clear = mark.checked && markNamesIn(main, form.dataset.minutesReading ?? '');
  return {
    toSearch: () => chosen(search),
    undo() {
      if (clear) clear();
      if (isOldest) turnRound(lists);
      main.removeAttribute(OLDEST);
    },
  };
}

/**
 * Shows the sections of a topic newest or oldest first, and marks its names in them when asked to:
 * with highlights of the browser, so that what is copied stays as it was written. The choice goes
 * along to the topic's other pages.
 * @param key changes with the page.
 */
export function useReading(root: RefObject<HTMLElement | null>, key: string): void {
  useAddressForm(root, key, '[data-minutes-reading]', showReading);
}
