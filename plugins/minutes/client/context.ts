import {createContext} from 'react';
import type {PageBase} from '../pages/types';

/** What holds the HTML fragments that components show: a page, or what is embedded in another one. */
export const PageContext = createContext<Pick<PageBase, 'html'> | null>(null);
