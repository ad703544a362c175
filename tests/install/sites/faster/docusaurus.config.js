/** As new sites are made: Rspack and what comes with version 4, React 19, no other search. */
const minutes = [
  'docusaurus-plugin-minutes',
  {source: {repository: 'https://github.com/example/minutes'}},
];

export default {
  title: 'Example',
  url: 'https://example.org',
  baseUrl: '/',
  onBrokenLinks: 'throw',
  future: {v4: true},
  presets: [['classic', {blog: false}]],
  plugins: process.env.WITHOUT_MINUTES ? [] : [minutes],
};
