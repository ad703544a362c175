/** As most sites are today: webpack, React 18, a search of its own. */
const minutes = [
  'docusaurus-plugin-minutes',
  {source: {repository: 'https://github.com/example/minutes'}},
];

export default {
  title: 'Example',
  url: 'https://example.org',
  baseUrl: '/',
  onBrokenLinks: 'throw',
  presets: [['classic', {blog: false}]],
  themes: [['@easyops-cn/docusaurus-search-local', {hashed: true}]],
  plugins: process.env.WITHOUT_MINUTES ? [] : [minutes],
};
