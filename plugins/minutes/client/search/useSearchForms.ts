import {useEffect} from 'react';
import {useHistory} from '@docusaurus/router';
import {toSearchHash} from './searchAddress';

/** What `MinutesSearch` listens for: a search box of a page asks for the panel in its place. */
export type SearchFormEvent = CustomEvent<{instance: string; field: HTMLInputElement}>;

declare global {
  // An interface, because that is how TypeScript lets events be named.
  interface DocumentEventMap {
    'minutes-search': SearchFormEvent;
  }
}

/**
 * Has the search boxes that a page holds (`MinutesSearchForm`) ask for the panel of the search. They
 * are plain forms, which lead to the page of the search, and stay so where nobody answers.
 */
export function useSearchForms(): void {
  const history = useHistory();
  useEffect(() => {
    const onEvent = (event: Event) => {
      const element = event.target instanceof Element ? event.target : null;
      const form = element?.closest<HTMLFormElement>('form[data-minutes-search]');
      const field = form?.querySelector<HTMLInputElement>('input[name=q]');
      // To come by with the Tab key is not to ask for a search; to click or type is.
      if (event.defaultPrevented || !form || !field || !element?.matches('input, form')) {
        return;
      }
      if (event.type === 'submit' && field.value.trim() !== '') {
        event.preventDefault();
        const hash = toSearchHash({query: field.value, sort: 'relevance', exact: false});
        history.push((form.getAttribute('action') ?? '') + hash);
        return;
      }
      const detail = {instance: form.dataset.minutesSearch ?? '', field};
      const asking = new CustomEvent('minutes-search', {detail, cancelable: true});
      if (!document.dispatchEvent(asking)) {
        event.preventDefault();
      }
    };
    const events = ['click', 'input', 'submit'] as const;
    events.forEach((name) => document.addEventListener(name, onEvent));
    return () => events.forEach((name) => document.removeEventListener(name, onEvent));
  }, [history]);
}
