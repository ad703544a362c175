import {useCallback, useEffect, useRef} from 'react';

/**
 * Opens the panel in place of the search boxes that pages hold (`MinutesSearchForm`): they are plain
 * forms, which lead to the page of the search, also with Enter.
 * @returns a function that writes what was asked at last into the box that the panel took over from.
 */
export function useSearchForms(
  instance: string | undefined,
  open: (query: string) => void,
  goTo: (query: string) => void,
): (query: string) => void {
  const used = useRef<HTMLInputElement>(undefined);
  useEffect(() => {
    const onEvent = (event: Event) => {
      const element = event.target instanceof Element ? event.target : null;
      const form = element?.closest<HTMLFormElement>('form[data-minutes-search]');
      const field = form?.querySelector<HTMLInputElement>('input[name=q]');
      // To come by with the Tab key is not to ask for a search; to click or type is.
      if (field && form?.dataset.minutesSearch === instance && element?.matches('input, form')) {
        event.preventDefault();
        used.current = field;
        if (event.type === 'submit' && field.value.trim() !== '') goTo(field.value);
        else open(field.value);
      }
    };
    const events = ['click', 'input', 'submit'] as const;
    events.forEach((name) => document.addEventListener(name, onEvent));
    return () => events.forEach((name) => document.removeEventListener(name, onEvent));
  }, [instance, open, goTo]);
  return useCallback((query) => {
    if (used.current) {
      used.current.value = query;
    }
  }, []);
}
