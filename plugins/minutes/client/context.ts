import {createContext, useContext} from 'react';
import type {Page, PageKind, PageOf} from '../pages/types';

export const PageContext = createContext<Page | null>(null);

/**
 * The page that is shown.
 * @throws Error where no <PageGate> of that kind is above.
 */
export function useMinutesPage<K extends PageKind>(kind: K): PageOf<K> {
  const page = useContext(PageContext);
  if (page?.kind !== kind) {
    throw new Error(`No minutes page of kind "${kind}" here, but "${page?.kind}".`);
  }
  return page as PageOf<K>;
}
