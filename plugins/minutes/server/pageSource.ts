import fs from 'node:fs';
import path from 'node:path';
import type {Page} from '../pages/types';
import type {PageState} from '../client/pageSource.client';
import {pageFileName} from '../pages/pageName';

/** Set by the plugin's `configureWebpack`: the folder of the instances and their page files. */
declare const __MINUTES_GENERATED_DIR__: string;

/** The page of an address, from the file that the plugin wrote for it. */
export function getPage(pathname: string, instance: string): PageState {
  const file = path.join(__MINUTES_GENERATED_DIR__, instance, 'pages', pageFileName(pathname));
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Page) : null;
}

type Manifest = {assets: Record<string, {css?: {publicPath: string}[]}>};

/** Docusaurus' list of what the bundler wrote for browsers, by which it links styles to pages. */
const MANIFEST = path.resolve(__MINUTES_GENERATED_DIR__, '../client-manifest.json');

function findStylesheet(): string | undefined {
  if (!fs.existsSync(MANIFEST)) return undefined;
  const {assets} = JSON.parse(fs.readFileSync(MANIFEST, 'utf8')) as Manifest;
  const files = Object.values(assets).flatMap(({css = []}) => css);
  return files.find(({publicPath}) => /\/minutes\.[^/]+$/.test(publicPath))?.publicPath;
}

let found: {stylesheet: string | undefined} | undefined;

/**
 * Address of the file with the styles of all minutes (`routes/configureBundler`), looked up once.
 * Docusaurus links only those that every page needs.
 */
export function getStylesheet(): string | undefined {
  found ??= {stylesheet: findStylesheet()};
  return found.stylesheet;
}

export async function loadPage(): Promise<void> {}

export const followPage = () => () => {};

export const subscribe = () => () => {};
