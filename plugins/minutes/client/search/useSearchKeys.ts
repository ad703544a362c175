import {useEffect} from 'react';

/** Set by the plugin's `configureWebpack`: true where a theme brings a search of its own. */
declare const __MINUTES_OTHER_SEARCH__: boolean;

/** `K` stands for Ctrl-K, and for ⌘-K. */
export type SearchKey = 'K' | '/';

/**
 * The keys that open the search of the minutes: Ctrl-K and the slash; where the site has another
 * search, Ctrl-K belongs to that, and the slash to the minutes.
 */
export const getSearchKeys = (): readonly SearchKey[] =>
  __MINUTES_OTHER_SEARCH__ ? ['/'] : ['K', '/'];

/** True on computers and phones by Apple, where ⌘ is what Ctrl is elsewhere. */
export const isMac = (): boolean => /Mac|iP(?:hone|ad|od)/.test(navigator.platform);

/** True where what is typed goes into a field. */
function isTyping({target}: Event): boolean {
  const element = target instanceof HTMLElement ? target : null;
  return (
    element?.isContentEditable === true ||
    element?.closest('input, textarea, select, [role=textbox]') != null
  );
}

function readKey(event: KeyboardEvent): SearchKey | undefined {
  const {key, ctrlKey, metaKey, altKey, shiftKey} = event;
  // On many keyboards a slash needs the Shift key.
  if (key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(event)) {
    return '/';
  }
  // On a Mac, Ctrl-K in a field deletes the rest of the line.
  const isModified = ctrlKey !== metaKey && !altKey && !shiftKey && !(ctrlKey && isMac());
  return key.toLowerCase() === 'k' && isModified ? 'K' : undefined;
}

/**
 * Calls `act` on some of the keys of the search, unless a dialog has the reader's attention. Whatever
 * else in the site listens for such a key does not hear of it: no key does two things.
 * @param isFirst asks for the key before other parts of the page that use this.
 */
export function useSearchKeys(keys: readonly SearchKey[], act: () => void, isFirst = false): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = readKey(event);
      if (key && keys.includes(key) && !document.querySelector('dialog[open]')) {
        event.preventDefault();
        event.stopImmediatePropagation();
        act();
      }
    };
    const place: GlobalEventHandlers = isFirst ? window : document;
    place.addEventListener('keydown', onKey, {capture: true});
    return () => place.removeEventListener('keydown', onKey, {capture: true});
  }, [keys, act, isFirst]);
}
