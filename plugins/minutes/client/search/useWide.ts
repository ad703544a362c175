import {useSyncExternalStore} from 'react';

/** Where Docusaurus' own layout has room for a column beside the text. */
const WIDE = '(min-width: 997px)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(WIDE);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** True where there is room for two columns; on the server as on a wide screen. */
export function useWide(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(WIDE).matches,
    () => true,
  );
}
