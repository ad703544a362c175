import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin, PluginContentLoadedActions} from '@docusaurus/types';
import {loadFreshModule} from '@docusaurus/utils';
import {normalizePluginOptions} from '@docusaurus/utils-validation';
import type {Options, PluginOptions} from '../../plugins/minutes';
import type {PreparedFile} from '../../plugins/minutes/attachments/attachments';
import {pageFileName} from '../../plugins/minutes/pages/pageName';
import type {Site} from '../../plugins/minutes/pages/site';
import type {Meeting} from '../../plugins/minutes/model/types';
import type {Page} from '../../plugins/minutes/pages/types';
import type {Problem} from '../../plugins/minutes/reading/types';

type PluginModule = {
  default: (context: LoadContext, options: PluginOptions) => Plugin<Content>;
  validateOptions: (context: {validate: unknown; options: unknown}) => PluginOptions;
};
type Content = {attachments: PreparedFile[]; site: Pick<Site, 'meetings' | 'problems'>};
type Built = Parameters<NonNullable<Plugin<Content>['postBuild']>>[0];

export type PluginRun = {
  routes: {path: string; component: string}[];
  /** In the order of `routes`, as their files say. */
  pages: Page[];
  attachments: PreparedFile[];
  meetings: Meeting[];
  problems: Problem[];
  /** The plugin's content as Docusaurus' debug plugin writes it while developing. */
  contentJson: string;
  /** Text of `report.txt`. */
  report: string;
  /** Absolute path of the folder with all that was written. */
  siteDir: string;
};

let loaded: Promise<PluginModule> | undefined;

/** The plugin as Docusaurus loads it: the built package. */
export function loadPlugin(): Promise<PluginModule> {
  loaded ??= loadFreshModule(
    path.resolve('plugins/minutes/lib/index.cjs'),
  ) as Promise<PluginModule>;
  return loaded;
}

/** Options as Docusaurus checks them. */
export async function validate(options: unknown): Promise<PluginOptions> {
  const {validateOptions} = await loadPlugin();
  return validateOptions({validate: normalizePluginOptions, options});
}

/**
 * Runs the plugin from options to written pages, as a build does, with `siteDir` as the site.
 * @param outDir where what is written after a build goes; left out, it is not.
 * @throws whatever the plugin throws.
 */
export async function runPlugin(
  siteDir: string,
  options: Options,
  {
    baseUrl = '/',
    trailingSlash,
    outDir,
  }: {baseUrl?: string; trailingSlash?: boolean; outDir?: string} = {},
): Promise<PluginRun> {
  const generatedFilesDir = path.join(siteDir, '.docusaurus');
  const {default: createPlugin} = await loadPlugin();
  const validated = await validate(options);
  const siteConfig = {trailingSlash, url: 'https://example.org', title: 'Example'};
  const i18n = {currentLocale: 'en'};
  const context = {siteDir, generatedFilesDir, baseUrl, siteConfig, i18n};
  // Only what the plugin reads of Docusaurus' context.
  const plugin = createPlugin(context as unknown as LoadContext, validated);
  const content = (await plugin.loadContent?.()) as Content;
  const routes: PluginRun['routes'] = [];
  const actions: PluginContentLoadedActions = {
    addRoute: ({path: address, component}) => routes.push({path: address, component}),
    createData: () => Promise.reject(new Error('Pages carry no modules.')),
    setGlobalData: () => undefined,
  };
  await plugin.contentLoaded?.({content, actions});
  if (outDir !== undefined) {
    const built = {outDir, content};
    await plugin.postBuild?.(built as unknown as Built);
  }
  const own = path.join(generatedFilesDir, plugin.name, validated.id);
  const read = (name: string) => fs.readFileSync(path.join(own, name), 'utf8');
  return {
    routes,
    pages: routes.map(
      ({path: address}) => JSON.parse(read(`pages/${pageFileName(address)}`)) as Page,
    ),
    attachments: content.attachments,
    contentJson: JSON.stringify(content),
    meetings: content.site.meetings,
    problems: content.site.problems,
    report: read('report.txt'),
    siteDir,
  };
}
