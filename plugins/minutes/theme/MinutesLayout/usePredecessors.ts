import {type RefObject, useEffect} from 'react';
import {useLocation} from '@docusaurus/router';
import {announce, type Shown, toSearch, useAddressForm} from './useAddressForm';

/** On the frame: style sheets hide the rows of other teams where it is missing. */
const MARK = 'data-minutes-with-predecessors';

/** True where the reader has asked for the meetings of the teams before this one. */
export const arePredecessorsShown = (main: HTMLElement): boolean => main.hasAttribute(MARK);

function showPredecessors(
  main: HTMLElement,
  form: HTMLFormElement,
  search: string,
): Shown | undefined {
  const box = form.querySelector('input');
  if (!box) return undefined;
  box.checked = new URLSearchParams(search).getAll(box.name).includes(box.value);
  main.toggleAttribute(MARK, box.checked);
  const output = form.querySelector('output');
  announce(output, box.checked ? output?.dataset.with : output?.dataset.without);
  return {
    toSearch: () => toSearch(search, [{name: box.name, value: box.checked ? box.value : ''}]),
    undo: () => main.removeAttribute(MARK),
  };
}

/**
 * Shows the meetings of a team's predecessors among its own when asked to: they stand in the document.
 * @param key changes with the page.
 */
export function usePredecessors(root: RefObject<HTMLElement | null>, key: string): void {
  const {hash} = useLocation();
  useAddressForm(root, key, '[data-minutes-predecessors]', showPredecessors);

  // A heading that was hidden could not be jumped to; only an address that leads there does.
  useEffect(() => {
    const target = document.getElementById(hash.slice(1));
    if (target?.closest('[data-predecessor]')) target.scrollIntoView();
  }, [key, hash]);
}
