type Preloadable = {preload?: () => Promise<unknown>};
type LoadPage = (pathname: string) => Promise<void>;

/** Where the document was opened that the browser shows; navigation leaves it as it is. */
export const openedAt = typeof window === 'undefined' ? '' : window.location.pathname;

let loadPage: LoadPage | undefined;

/**
 * Tells what loads a page's data. It is not imported here, because this file is part of every page
 * of the site: it comes with the code of the first page of minutes that is opened.
 */
export function setPageLoader(load: LoadPage): void {
  loadPage = load;
}

/**
 * Makes navigation wait for the page's data as it waits for its code, so that the old page stays
 * until the new one can be shown. By then the browser's address is already the new one.
 */
export function withPageData<C extends Preloadable>(component: C): C {
  const preload = component.preload?.bind(component);
  const load = () => loadPage?.(window.location.pathname);
  component.preload = () => {
    const isKnown = loadPage !== undefined;
    return Promise.all([
      isKnown ? load() : undefined,
      preload?.().then(() => (isKnown ? undefined : load())),
    ]);
  };
  return component;
}
