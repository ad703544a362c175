import {type RefObject, useEffect} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';

const NAME = 'with';
const VALUE = 'predecessors';
/** On the frame: style sheets hide the rows of other teams where it is missing. */
const MARK = 'data-minutes-with-predecessors';

/** True where the address asks for the meetings of predecessors. */
export const isAsked = (search: string): boolean =>
  new URLSearchParams(search).getAll(NAME).includes(VALUE);

/** The part of the address that holds the choice; what else stands there stays. */
export function toPredecessorSearch(search: string, checked: boolean): string {
  const parameters = new URLSearchParams(search);
  if (checked) parameters.set(NAME, VALUE);
  else parameters.delete(NAME);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** True where the reader has asked for the meetings of the teams before this one. */
export const arePredecessorsShown = (main: HTMLElement): boolean => main.hasAttribute(MARK);

function apply(main: HTMLElement, form: HTMLFormElement, asked: boolean): void {
  main.toggleAttribute(MARK, asked);
  form.querySelectorAll<HTMLInputElement>(`input[name="${NAME}"]`).forEach((box) => {
    box.checked = asked;
  });
  const output = form.querySelector('output');
  const text = asked ? output?.dataset.with : output?.dataset.without;
  // Only what changes is announced.
  if (output && text !== undefined && output.textContent !== text) output.textContent = text;
}

/**
 * Shows the meetings of a team's predecessors among its own when asked to. They stand in the
 * document, because the page's own part is no component in the browser. The choice stands in the
 * address, so that it can be sent to others.
 * @param key changes with the page.
 */
export function usePredecessors(root: RefObject<HTMLElement | null>, key: string): void {
  const {search, pathname, hash} = useLocation();
  const history = useHistory();
  useEffect(() => {
    const main = root.current;
    const form = main?.querySelector<HTMLFormElement>('[data-minutes-predecessors]');
    if (!main || !form) return undefined;
    apply(main, form, isAsked(search));
    const remember = (event: Event) => {
      if (!(event.target instanceof HTMLInputElement)) return;
      history.replace({
        pathname,
        search: toPredecessorSearch(search, event.target.checked),
        hash,
      });
    };
    const submit = (event: Event) => event.preventDefault();
    form.addEventListener('change', remember);
    form.addEventListener('submit', submit);
    return () => {
      main.removeAttribute(MARK);
      form.removeEventListener('change', remember);
      form.removeEventListener('submit', submit);
    };
  }, [root, key, search, pathname, hash, history]);

  // A heading that was hidden could not be jumped to; only an address that leads there does.
  useEffect(() => {
    const target = document.getElementById(hash.slice(1));
    if (target?.closest('[data-predecessor]')) target.scrollIntoView();
  }, [key, hash]);
}
