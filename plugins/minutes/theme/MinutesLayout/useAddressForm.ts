import {type RefObject, useEffect} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';

/** What a form shows; how its choice is written into the query of the address, and undone. */
export type Shown = {toSearch: () => string; undo?: () => void};

/** The query of an address with what fields say; one with its preset is left out, all else stays. */
export function toSearch(
  search: string,
  fields: readonly {name: string; value: string; preset?: string}[],
): string {
  const parameters = new URLSearchParams(search);
  for (const {name, value, preset = ''} of fields) {
    if (value === preset) parameters.delete(name);
    else parameters.set(name, value);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * Makes a form of a page work on the document, because the page's own part is no component in the
 * browser. The choice stands in the address, so that it can be sent to others.
 * @param key changes with the page.
 * @param show shows what the query asks for; undefined where there is nothing to choose.
 */
export function useAddressForm(
  root: RefObject<HTMLElement | null>,
  key: string,
  selector: string,
  show: (main: HTMLElement, form: HTMLFormElement, search: string) => Shown | undefined,
): void {
  const {search, pathname, hash} = useLocation();
  const history = useHistory();
  useEffect(() => {
    const main = root.current;
    const form = main?.querySelector<HTMLFormElement>(selector);
    const shown = main && form ? show(main, form, search) : undefined;
    if (!form || !shown) return undefined;
    const remember = () => history.replace({pathname, search: shown.toSearch(), hash});
    const submit = (event: Event) => event.preventDefault();
    const reset = (event: Event) => {
      event.preventDefault();
      form.querySelectorAll('select').forEach((field) => {
        field.value = field.dataset.preset ?? '';
      });
      remember();
    };
    form.addEventListener('change', remember);
    form.addEventListener('submit', submit);
    form.addEventListener('reset', reset);
    return () => {
      form.removeEventListener('change', remember);
      form.removeEventListener('submit', submit);
      form.removeEventListener('reset', reset);
      shown.undo?.();
    };
  }, [root, key, selector, show, search, pathname, hash, history]);
}

/** Fills in what is heard where it changes, and only then. */
export function announce(output: HTMLElement | null | undefined, text: string | undefined): void {
  if (output && text !== undefined && output.textContent !== text) output.textContent = text;
}
