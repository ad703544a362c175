/**
 * The site in other circumstances: below a base URL, with trailing slashes, in two languages, with
 * diagrams drawn, and with the plugin twice, the second time on a hostile archive. Built by buildSite.mjs.
 */
import path from 'node:path';
import type {Config} from '@docusaurus/types';
import base from '../../docusaurus.config';
import type {Options} from 'docusaurus-plugin-minutes';

const source = {repository: 'https://github.com/example/minutes'};
const small: Options = {path: path.join(__dirname, '../fixtures/site'), source};
const hostile: Options = {
  id: 'hostile',
  path: process.env.E2E_HOSTILE_ARCHIVE,
  routeBasePath: 'hostile',
  source,
  onProblem: 'ignore',
};

const config: Config = {
  ...base,
  baseUrl: '/base/',
  trailingSlash: true,
  // With a theme that draws diagrams.
  markdown: {...base.markdown, mermaid: true},
  themes: [() => ({name: 'mermaid', getThemePath: () => path.join(__dirname, 'mermaid')})],
  i18n: {defaultLocale: 'en', locales: ['en', 'de']},
  plugins: [
    ['docusaurus-plugin-minutes', small],
    ['docusaurus-plugin-minutes', hostile],
  ],
};

export default config;
