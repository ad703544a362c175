import path from 'node:path';
import type {ConfigureWebpackUtils} from '@docusaurus/types';
import {writeCollapsedRoutes} from './collapseInBundles';
import {BROWSER_FOLDER, EMBED_LOADER} from '../ownFiles';
import type {EmbedLoaderOptions} from './embedLoader';
import {fillSearchBar, hasOtherSearch} from './fillSearchBar';
import {toPageComponents} from './pageComponents';
import {writeIfChanged} from './writeIfChanged';

/**
 * Docusaurus puts the styles of all pages into one file, with priority 50, because the order in which
 * several are loaded is not sure. Ours, in a file of their own, ask for no order: nothing but our
 * elements has their classes. Those of the search in the navigation bar stay with the site's.
 */
const OWN_STYLES = {
  name: 'minutes',
  type: 'css/mini-extract',
  test: BROWSER_FOLDER,
  chunks: 'async',
  enforce: true,
  priority: 60,
};

/**
 * What the plugin asks of the bundler: page data and components from the right place on server and
 * client, the search in the navigation bar of a site that has none, what the site's own Markdown pages
 * ask for, and, in a build, the collapsed list of routes and a file of styles that only pages with
 * minutes load. While developing, routes stay as they are, because Docusaurus changes them with every
 * reload.
 */
export function configureBundler({
  aliases,
  isServer,
  currentBundler,
  generatedFilesDir,
  siteDir,
  id,
  baseUrl,
  devFiles,
}: {
  /** The bundler's aliases so far: which file stands for which component of the themes. */
  aliases: unknown;
  isServer: boolean;
  currentBundler: ConfigureWebpackUtils['currentBundler'];
  generatedFilesDir: string;
  siteDir: string;
  /** Of the plugin's instance. */
  id: string;
  baseUrl: string;
  /** Folders that the development server serves, and where, below the base URL. */
  devFiles: {directory: string; address: string}[];
}): object {
  const {DefinePlugin, NormalModuleReplacementPlugin} = currentBundler.instance;
  const pageSource = path.join(
    BROWSER_FOLDER,
    isServer ? 'server/pageSource.js' : 'client/pageSource.client.js',
  );
  const ownDirectory = path.join(generatedFilesDir, 'docusaurus-plugin-minutes');
  const isDevelopment = process.env.NODE_ENV === 'development';
  const embedOptions: EmbedLoaderOptions = {generatedFilesDir, siteDir, id, tells: !isServer};
  const copies = isDevelopment
    ? {}
    : writeCollapsedRoutes(generatedFilesDir, path.join(BROWSER_FOLDER, 'client/withPageData.js'));
  const pageComponents = writeIfChanged(
    path.join(ownDirectory, `pageComponents.${isServer ? 'server' : 'client'}.js`),
    toPageComponents(aliases, !isServer && !isDevelopment),
  );
  return {
    resolve: {
      alias: {
        '@minutes/page$': path.join(BROWSER_FOLDER, 'client/MinutesPage.js'),
        '@minutes/pageComponents$': pageComponents,
        '@minutes/pageSource$': pageSource,
        ...fillSearchBar(aliases),
      },
    },
    module: {
      rules: [
        {
          // Not `test`: by that Docusaurus knows the rules that compile pages.
          resource: /\.mdx?$/i,
          enforce: 'pre',
          use: [{loader: EMBED_LOADER, options: embedOptions}],
        },
      ],
    },
    plugins: [
      new DefinePlugin({
        __MINUTES_OTHER_SEARCH__: JSON.stringify(hasOtherSearch(aliases)),
        ...(isServer && {__MINUTES_GENERATED_DIR__: JSON.stringify(ownDirectory)}),
      }),
      ...Object.entries(copies).map(
        ([module, file]) => new NormalModuleReplacementPlugin(new RegExp(`^${module}$`), file),
      ),
    ],
    ...(!isDevelopment &&
      !isServer && {optimization: {splitChunks: {cacheGroups: {minutes: OWN_STYLES}}}}),
    ...(isDevelopment &&
      !isServer && {
        devServer: {
          static: devFiles.map(({directory, address}) => ({
            directory,
            publicPath: baseUrl + address,
            // Pages ask for changes themselves (`client/pageSource`).
            watch: false,
          })),
        },
      }),
  };
}
