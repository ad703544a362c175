import type {RefObject} from 'react';
import {announce, type Shown, toSearch, useAddressForm} from './useAddressForm';

/** Value of a field that shows everything, where not filtering is not what a page begins with. */
const ALL = 'all';

const fieldsOf = (form: HTMLFormElement) => Array.from(form.querySelectorAll('select'));

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

/** A value that no entry has is one to choose, too: the list must not look as if it were unasked. */
function readAddress(form: HTMLFormElement, search: string): void {
  const parameters = new URLSearchParams(search);
  for (const field of fieldsOf(form)) {
    const wanted = parameters.get(field.name) || (field.dataset.preset ?? '');
    field.querySelector('[data-minutes-unknown]')?.remove();
    if (!Array.from(field.options).some(({value}) => value === wanted)) {
      const unknown = new Option(`${wanted} (0)`, wanted);
      unknown.dataset.minutesUnknown = '';
      field.add(unknown);
    }
    field.value = wanted;
  }
}

function apply(form: HTMLFormElement, root: HTMLElement): void {
  const fields = fieldsOf(form).map(({name, value}) => ({name, value}));
  const items = Array.from(root.querySelectorAll<HTMLElement>('[data-minutes-item]'));
  items.forEach((item) => (item.hidden = !isShown(item.dataset, fields)));
  const shown = items.filter(({hidden}) => !hidden).length;
  root.querySelectorAll<HTMLElement>('[data-minutes-none]').forEach((note) => {
    note.hidden = shown > 0;
  });
  const output = form.querySelector<HTMLElement>('[data-minutes-shown]');
  const text = output?.dataset.minutesShown
    ?.replace('{shown}', String(shown))
    .replace('{total}', String(items.length));
  announce(output, text);
}

function showFilter(main: HTMLElement, form: HTMLFormElement, search: string): Shown {
  readAddress(form, search);
  apply(form, main);
  return {
    toSearch: () =>
      toSearch(
        search,
        fieldsOf(form).map(({name, value, dataset: {preset}}) => ({name, value, preset})),
      ),
  };
}

/** Makes the filter of a page work on the list in the document. @param key changes with the page. */
export function useFilter(root: RefObject<HTMLElement | null>, key: string): void {
  useAddressForm(root, key, '[data-minutes-filter]', showFilter);
}
