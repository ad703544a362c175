import fs from 'node:fs';
import path from 'node:path';
import logger from '@docusaurus/logger';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {readDefaultCodeTranslationMessages} from '@docusaurus/theme-translations';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import {normalizeUrl} from '@docusaurus/utils';
import {requireFolder} from './archive/listArchive';
import {loadArchive} from './archive/loadArchive';
import {prepareAttachments} from './attachments/prepareAttachments';
import type {PreparedFile} from './attachments/attachments';
import type {PluginOptions} from './options';
import {BROWSER_FOLDER, hashOfPlugin, PACKAGE_FOLDER} from './ownFiles';
import {createAddressRules} from './pages/addresses';
import {buildPages} from './pages/buildPages';
import {toDossiers} from './pages/dossier';
import {toEmbed} from './pages/embeds';
import {createTargetFinder} from './pages/linkTargets';
import {createSite} from './pages/createSite';
import {toLinkedData} from './pages/linkedData';
import {createPreviewCards, type PreviewCards} from './pages/previewCards';
import {toFeeds} from './pages/feeds';
import {createFeedWords} from './pages/feedWords';
import {toApiFiles} from './pages/api/apiFiles';
import {toLlmsText} from './pages/api/llmsText';
import {toFirstExamples} from './pages/searchPage';
import type {Site} from './pages/site';
import {configureBundler} from './routes/configureBundler';
import {fillInEmbeds} from './routes/fillInEmbeds';
import {getInstances} from './routes/instances';
import {toComponent, toRoutePatterns} from './routes/pageRoutes';
import {writeData} from './routes/writeData';
import {writeIfChanged} from './routes/writeIfChanged';
import {writePages} from './routes/writePages';
import {toIndexFolder, writeIndex} from './search/build/writeIndex';
import {describeBuild, sizeOfFolder} from './report/measureBuild';
import {showProgress} from './report/showProgress';
import {summarizeSite} from './report/summarizeSite';
import {writeReport} from './report/writeReport';

export {validateOptions} from './options';
export {getSwizzleConfig} from './swizzleConfig';
export type {Options, PluginOptions} from './options';

const NAME = 'docusaurus-plugin-minutes';

type Content = {
  site: Site;
  attachments: PreparedFile[];
  /**
   * While developing, Docusaurus' debug plugin writes all contents as JSON. A site's parts refer to
   * each other, so that a large archive's would be longer than a string can be.
   */
  toJSON: () => object;
};

/**
 * Between pages that have changed and what else is made of them, while developing: the search, and
 * bundles of the site's own pages with minutes in them. Pages go first.
 */
const OTHERS_WAIT_MS = 2000;

/** Pages per meeting, team and topic from an archive of Markdown minutes. */
export default function pluginMinutes(
  context: LoadContext,
  options: PluginOptions,
): Plugin<Content> {
  const {siteDir, generatedFilesDir, baseUrl, siteConfig} = context;
  const basePath = normalizeUrl([baseUrl, options.routeBasePath]).replace(/\/$/, '');
  const finish = (address: string) =>
    applyTrailingSlash(address, {trailingSlash: siteConfig.trailingSlash, baseUrl});
  const rules = createAddressRules(basePath, finish);
  const cacheDirectory = path.join(siteDir, 'node_modules', '.cache', NAME);
  const ownDirectory = path.join(generatedFilesDir, NAME, options.id);
  const archivePath = path.resolve(siteDir, options.path);
  const registryPath = path.resolve(siteDir, options.registryPath ?? options.path);
  const isDevelopment = process.env.NODE_ENV === 'development';
  const readTranslations = () =>
    readDefaultCodeTranslationMessages({
      dirPath: path.join(PACKAGE_FOLDER, 'translations'),
      locale: context.i18n.currentLocale,
      name: 'plugin-minutes',
    });
  let laterTimer: NodeJS.Timeout | undefined;
  let pageCount = 0;
  let cards: PreviewCards | undefined;
  /** Milliseconds of the plugin's own work, for the end of the build's output. */
  let spent = 0;

  return {
    name: NAME,

    getThemePath: () => path.join(BROWSER_FOLDER, 'theme'),

    getTypeScriptThemePath: () => path.join(PACKAGE_FOLDER, 'theme'),

    getDefaultCodeTranslationMessages: readTranslations,

    getPathsToWatch: () => [
      // Where `docusaurus write-translations` looks for texts, besides the theme.
      ...['client', 'components', 'embeds'].map((name) => path.join(BROWSER_FOLDER, name)),
      `${archivePath}/**/*`,
      path.join(siteDir, 'redactions.yml'),
      ...['registry', 'teams', 'topics', 'dates', 'renames', 'words', 'redactions'].map((name) =>
        path.join(registryPath, `${name}.yml`),
      ),
    ],

    async loadContent() {
      const begin = performance.now();
      const onProgress = showProgress();
      const named = `The option "path" of ${NAME} names a folder that`;
      requireFolder(archivePath, named, 'correct the option');
      const archive = await loadArchive({
        ...{siteDir, rules, options, cacheDirectory, onProgress},
        keepsReader: isDevelopment,
      });
      if (archive.notice) {
        const {text, isWarning} = archive.notice;
        logger[isWarning ? 'warn' : 'info'](`Minutes: ${text}`);
      }
      const attachments = await prepareAttachments(archive, {baseUrl, cacheDirectory});
      const site = createSite(archive, attachments, rules);
      const toJSON = () => ({documents: site.meetings.length, report: summarizeSite(site)});
      spent = performance.now() - begin;
      return {site, attachments: attachments.files, toJSON};
    },

    async contentLoaded({content: {site}, actions}) {
      const begin = performance.now();
      cards = isDevelopment ? undefined : createPreviewCards(site, `${baseUrl}assets/minutes/`);
      const pages = buildPages(site, (page) => ({
        ...(cards && {image: cards.find(page)}),
        linkedData: toLinkedData(site, siteConfig.url, page),
      }));
      const {routes, revision} = await writePages(pages, path.join(ownDirectory, 'pages'));
      for (const route of routes) {
        const {permalink, lastChange = null} = route;
        // For the sitemap; null keeps it from asking Git.
        const metadata = {lastUpdatedAt: lastChange};
        actions.addRoute({path: permalink, component: toComponent(route), exact: true, metadata});
      }
      pageCount = routes.length;
      const toFile = (name: string) => path.join(ownDirectory, `${name}.txt`);
      const writeRevision = () =>
        writeIfChanged(toFile('embeds'), `${revision} ${hashOfPlugin()}\n`);
      const findTarget = createTargetFinder(site);
      // Before bundlers are configured.
      getInstances(generatedFilesDir).set(options.id, {
        patterns: toRoutePatterns(routes, basePath, finish),
        fill: (markdown) =>
          fillInEmbeds(markdown, {
            id: options.id,
            toEmbed: (name, props) => toEmbed(site, name, props),
            findTarget,
          }),
        onProblem: options.onProblem,
        revisionFile: toFile('embeds'),
      });
      actions.setGlobalData({
        search: {
          home: site.addressOf('home'),
          page: site.addressOf('search'),
          folder: `${baseUrl}${toIndexFolder(options.id)}/`,
          examples: toFirstExamples(site),
        },
      });
      if (laterTimer === undefined) writeRevision();
      if (isDevelopment) {
        clearTimeout(laterTimer);
        laterTimer = setTimeout(() => {
          writeRevision();
          writeIndex(site, path.join(ownDirectory, 'search'));
        }, OTHERS_WAIT_MS).unref();
      }
      writeReport({
        problems: site.problems,
        file: toFile('report'),
        onProblem: options.onProblem,
        summary: summarizeSite(site),
        headline: `Minutes: ${site.meetings.length} documents of ${site.teams.length} teams, ${site.references.length} references, ${routes.length} pages`,
      });
      spent += performance.now() - begin;
    },

    configureWebpack: (config, isServer, {currentBundler}) =>
      configureBundler({
        aliases: config.resolve?.alias,
        isServer,
        currentBundler,
        generatedFilesDir,
        siteDir,
        id: options.id,
        baseUrl,
        devFiles: [
          {directory: path.dirname(ownDirectory), address: '__minutes'},
          {directory: path.join(ownDirectory, 'search'), address: toIndexFolder(options.id)},
        ],
      }),

    async postBuild({outDir, content: {site, attachments}}) {
      const begin = performance.now();
      const directory = path.join(outDir, 'assets', 'minutes');
      fs.mkdirSync(directory, {recursive: true});
      attachments.forEach(({name, file}) => fs.copyFileSync(file, path.join(directory, name)));
      const index = path.join(outDir, toIndexFolder(options.id));
      writeIndex(site, index, siteConfig.url);
      const texts = {...(await readTranslations()), ...context.codeTranslations};
      const words = createFeedWords(texts, context.i18n.currentLocale);
      for (const files of [
        toApiFiles(site, siteConfig.url, options.apiTexts),
        [toLlmsText(site, siteConfig.url)],
        toDossiers(site, siteConfig.url),
        toFeeds(site, {siteUrl: siteConfig.url, siteTitle: siteConfig.title, words}),
        cards?.files ?? [],
      ]) {
        writeData(files, {outDir, baseUrl});
      }
      logger.info(
        describeBuild({
          pages: pageCount,
          seconds: (spent + performance.now() - begin) / 1000,
          pagesBytes: sizeOfFolder(path.join(outDir, options.routeBasePath)),
          indexBytes: sizeOfFolder(index),
          problems: site.problems,
        }),
      );
    },
  };
}
