/**
 * The sites that are compared: this one, and the same minutes through the docs plugin with the
 * local search that docs.scs.community uses. Everything they need lies in `.work` (git-ignored).
 */
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
export const repository = path.resolve(here, '../..');
export const work = path.join(here, '.work');

/** A usual meeting: the page that is measured and the file that is touched. */
export const MEETING = 'iaas/20230125';

/**
 * What a plain Docusaurus site needs before it accepts these minutes: tags of slide decks are a
 * string, file names begin with a date that must stay in the address, and a fifth of the files is
 * not MDX.
 */
const PEER_CONFIG = `module.exports = {
  title: 'SCS Minutes',
  url: 'https://minutes.example.org',
  baseUrl: '/',
  onBrokenLinks: 'throw',
  markdown: {
    format: 'detect',
    parseFrontMatter: async (params) => {
      const result = await params.defaultParseFrontMatter(params);
      const {tags} = result.frontMatter;
      if (typeof tags === 'string') {
        result.frontMatter.tags = tags.split(',').map((tag) => tag.trim());
      }
      return result;
    },
  },
  ...(process.env.BENCH_FASTER === '1' ? {future: {v4: true, faster: true}} : {}),
  presets: [
    [
      'classic',
      {
        docs: {path: 'docs', routeBasePath: '/', numberPrefixParser: false},
        blog: false,
        theme: {customCss: './custom.css'},
      },
    ],
  ],
  themes: [
    [
      require.resolve('@easyops-cn/docusaurus-search-local'),
      {hashed: true, indexDocs: true, indexBlog: false, docsRouteBasePath: '/'},
    ],
  ],
};
`;

function copyArchive(archive, target) {
  fs.rmSync(target, {recursive: true, force: true});
  fs.cpSync(archive, target, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => path.basename(source) !== '.git',
  });
}

/** Every folder twice; a sentence makes the second set other minutes, not copies. */
function doubleArchive(archive, target) {
  copyArchive(archive, target);
  const folders = fs
    .readdirSync(archive, {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && entry.name !== '.git' && entry.name !== 'tools');
  for (const {name} of folders) {
    const second = path.join(target, `${name}-second`);
    copyArchive(path.join(archive, name), second);
    for (const entry of fs.readdirSync(second, {recursive: true})) {
      const file = path.join(second, entry);
      if (entry.endsWith('.md') && fs.lstatSync(file).isFile()) {
        fs.appendFileSync(file, '\n\nFiled a second time.\n');
      }
    }
  }
}

function ours(name, copy) {
  const directory = path.join(work, name);
  const archive = path.join(directory, 'archive');
  return {
    cwd: repository,
    build: path.join(directory, 'build'),
    archive,
    address: `minutes/${MEETING}/`,
    env: {MINUTES_ARCHIVE: archive},
    caches: ['.docusaurus', 'node_modules/.cache'].map((folder) => path.join(repository, folder)),
    prepare(source) {
      fs.mkdirSync(directory, {recursive: true});
      copy(source, archive);
    },
  };
}

function peer(name, env) {
  const directory = path.join(work, name);
  const archive = path.join(directory, 'docs');
  return {
    cwd: directory,
    build: path.join(directory, 'build'),
    archive,
    address: `${MEETING}/`,
    env,
    caches: ['.docusaurus', 'node_modules/.cache'].map((folder) => path.join(directory, folder)),
    prepare(source) {
      fs.mkdirSync(directory, {recursive: true});
      copyArchive(source, archive);
      fs.writeFileSync(path.join(directory, 'docusaurus.config.js'), PEER_CONFIG);
      fs.writeFileSync(path.join(directory, 'custom.css'), '');
      fs.writeFileSync(path.join(directory, 'package.json'), '{"private": true}\n');
    },
  };
}

export const SITES = {
  ours: {title: 'SCS Minutes', ...ours('ours', copyArchive)},
  faster: {title: 'docs plugin, faster', ...peer('faster', {BENCH_FASTER: '1'})},
  webpack: {title: 'docs plugin, webpack', ...peer('webpack', {BENCH_FASTER: '0'})},
  doubled: {title: 'SCS Minutes, archive twice', ...ours('doubled', doubleArchive)},
};
