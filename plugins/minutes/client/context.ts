import {createContext} from 'react';
import type {Page} from '../pages/types';

export const PageContext = createContext<Page | null>(null);
