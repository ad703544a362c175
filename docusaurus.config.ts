import type {Config} from '@docusaurus/types';
import type * as Preset from '@docusaurus/preset-classic';
import type {Options as MinutesOptions} from 'docusaurus-plugin-minutes';

const minutes: MinutesOptions = {
  // The sample archive of this repository, or another one. What describes an archive lies with it;
  // the preset also knows the archive of the SCS community, and is used for no other.
  path: process.env.MINUTES_ARCHIVE ?? 'minutes',
  preset: 'scs',
  // Where a copy does not show which repository it was made from.
  source: {repository: process.env.MINUTES_REPOSITORY},
};

const config: Config = {
  title: 'SCS Minutes',
  tagline: 'What was discussed, what was decided, and where to find it',
  favicon: 'img/favicon.svg',
  url: process.env.SITE_URL ?? 'https://minutes.scs.community',
  baseUrl: process.env.SITE_BASE_URL ?? '/',
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  future: {v4: true},
  i18n: {defaultLocale: 'en', locales: ['en']},
  markdown: {hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'}},

  presets: [
    [
      'classic',
      {
        docs: {sidebarPath: './sidebars.ts'},
        blog: false,
        sitemap: {lastmod: 'date'},
        theme: {customCss: './src/css/custom.css'},
      } satisfies Preset.Options,
    ],
  ],

  plugins: [['docusaurus-plugin-minutes', minutes], './plugins/highlight-on-demand/index.ts'],

  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      logo: {alt: 'SCS Minutes', src: 'img/logo.svg', srcDark: 'img/logo-dark.svg'},
      items: [
        {to: '/minutes', label: 'Minutes', position: 'left', activeBaseRegex: '/minutes/?$'},
        {to: '/minutes/teams', label: 'Teams', position: 'left'},
        {to: '/minutes/topics', label: 'Topics', position: 'left'},
        {to: '/minutes/decisions', label: 'Decisions', position: 'left'},
        {type: 'docSidebar', sidebarId: 'handbook', label: 'Handbook', position: 'right'},
      ],
    },
    footer: {
      style: 'light',
      links: [
        {label: 'Minutes', to: '/minutes'},
        {label: 'Teams', to: '/minutes/teams'},
        {label: 'Topics', to: '/minutes/topics'},
        {label: 'References', to: '/minutes/references'},
        {label: 'Decisions', to: '/minutes/decisions'},
        {label: 'Action items', to: '/minutes/actions'},
        {label: 'By year', to: '/minutes/years'},
        {label: 'Search', to: '/minutes/search'},
        {label: 'Handbook', to: '/docs'},
      ],
    },
  } satisfies Preset.ThemeConfig,
};

export default config;
