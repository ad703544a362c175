import {type RefObject, useEffect} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';

/** Value of a field that shows everything, where not filtering is not what a page begins with. */
const ALL = 'all';

const fieldsOf = (form: HTMLFormElement) => Array.from(form.querySelectorAll('select'));

/** The part of the address that holds the choice; what other parts of the page keep there stays. */
export function toSearch(
  search: string,
  fields: readonly {name: string; value: string; preset: string}[],
): string {
  const parameters = new URLSearchParams(search);
  for (const {name, value, preset} of fields) {
    if (value === preset) parameters.delete(name);
    else parameters.set(name, value);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** True where an entry has what every field asks for; an entry may have several values of a field. */
export function isShown(
  values: Readonly<Record<string, string | undefined>>,
  fields: readonly {name: string; value: string}[],
): boolean {
  return fields.every(
    ({name, value}) =>
      value === '' || value === ALL || (values[name] ?? '').split(' ').includes(value),
  );
}

function readAddress(form: HTMLFormElement, search: string): void {
  const parameters = new URLSearchParams(search);
  for (const field of fieldsOf(form)) {
    const wanted = parameters.get(field.name) ?? '';
    const known = Array.from(field.options).some(({value}) => value === wanted);
    field.value = known && wanted !== '' ? wanted : (field.dataset.preset ?? '');
  }
}

function apply(form: HTMLFormElement, root: HTMLElement): void {
  const fields = fieldsOf(form).map(({name, value}) => ({name, value}));
  const items = Array.from(root.querySelectorAll<HTMLElement>('[data-minutes-item]'));
  items.forEach((item) => (item.hidden = !isShown(item.dataset, fields)));
  root.querySelectorAll<HTMLElement>('[data-minutes-group]').forEach((group) => {
    group.hidden = group.querySelector('[data-minutes-item]:not([hidden])') === null;
  });
  const shown = items.filter(({hidden}) => !hidden).length;
  root.querySelectorAll<HTMLElement>('[data-minutes-none]').forEach((note) => {
    note.hidden = shown > 0;
  });
  const output = form.querySelector<HTMLElement>('[data-minutes-shown]');
  const text = output?.dataset.minutesShown
    ?.replace('{shown}', String(shown))
    .replace('{total}', String(items.length));
  // Only what changes is announced.
  if (output && text !== undefined && output.textContent !== text) output.textContent = text;
}

/**
 * Makes the filter of a page work on the list in the document, because the page's own part is no
 * component in the browser. The choice stands in the address, so that it can be sent to others.
 * @param key changes with the page.
 */
export function useFilter(root: RefObject<HTMLElement | null>, key: string): void {
  const {search, pathname, hash} = useLocation();
  const history = useHistory();
  useEffect(() => {
    const main = root.current;
    const form = main?.querySelector<HTMLFormElement>('[data-minutes-filter]');
    if (!main || !form) return undefined;
    readAddress(form, search);
    apply(form, main);
    const remember = () => {
      const fields = fieldsOf(form).map(({name, value, dataset}) => ({
        name,
        value,
        preset: dataset.preset ?? '',
      }));
      history.replace({pathname, search: toSearch(search, fields), hash});
    };
    const reset = (event: Event) => {
      event.preventDefault();
      fieldsOf(form).forEach((field) => (field.value = field.dataset.preset ?? ''));
      remember();
    };
    const submit = (event: Event) => event.preventDefault();
    form.addEventListener('change', remember);
    form.addEventListener('reset', reset);
    form.addEventListener('submit', submit);
    return () => {
      form.removeEventListener('change', remember);
      form.removeEventListener('reset', reset);
      form.removeEventListener('submit', submit);
    };
  }, [root, key, search, pathname, hash, history]);
}
