import {loadPage} from '@minutes/pageSource';

type Preloadable = {preload?: () => Promise<unknown>};

/**
 * Makes navigation wait for the page's data as it waits for its code, so that the old page stays
 * until the new one can be shown. By then the browser's address is already the new one.
 */
export function withPageData<C extends Preloadable>(component: C): C {
  const preload = component.preload?.bind(component);
  component.preload = () =>
    Promise.all([
      preload?.(),
      typeof window === 'undefined' ? undefined : loadPage(window.location.pathname),
    ]);
  return component;
}
