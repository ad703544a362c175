import fs from 'node:fs';
import path from 'node:path';
import type {Page} from '../pages/types';
import type {PageState} from '../client/pageSource.client';
import {pageFileName} from '../pages/pageName';

/** Set by the plugin's `configureWebpack`: where the instances keep their page files. */
declare const __MINUTES_GENERATED_DIR__: string;

/** The page of an address, from the file that the plugin wrote for it. */
export function getPage(pathname: string, instance: string): PageState {
  const file = path.join(__MINUTES_GENERATED_DIR__, instance, 'pages', pageFileName(pathname));
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Page) : null;
}

export async function loadPage(): Promise<void> {}

export async function followRevision(): Promise<void> {}

export const subscribe = () => () => {};
