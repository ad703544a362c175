import fs from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';

const ROOT = path.resolve('plugins/minutes');

/** The layers of the plugin, lowest first: folders, and files that lie in none. */
const LAYERS = [
  'ownFiles.ts',
  'reading',
  'registry',
  'model',
  // The options say what a source is, and which licences are known.
  'source options.ts',
  'links',
  'charts',
  'archive',
  'attachments',
  'pages',
  'search',
  'search/engine',
  'search/build',
  'routes',
  'report',
  'check',
  'writing',
  'suggest',
  'cli',
  'client',
  'components',
  // What a site imports from the package.
  'client/index.ts',
  'theme',
  'embeds',
  'server',
  'swizzleConfig.ts',
  'plugin-minutes.d.ts',
  'index.ts',
].map((row) => row.split(' '));

/** What only Node runs: it has a disk, and packages that no browser should load. */
const NODE_ONLY = ['ownFiles.ts', 'options.ts', 'index.ts', 'search/build'].concat(
  'archive attachments check cli registry report routes server source writing'.split(' '),
);

type Import = {from: string; to: string; isType: boolean};

const files = fs
  .readdirSync(ROOT, {recursive: true, encoding: 'utf8'})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !/(?:^|\/)(?:node_modules|lib)\//.test(file));

/** The way from a file to the folder of the plugin, as an import writes it. */
const toRoot = (file: string) => `.${'/..'.repeat(file.split('/').length - 1)}`;

const imports: Import[] = files.flatMap((file) =>
  [
    ...fs
      .readFileSync(path.join(ROOT, file), 'utf8')
      .matchAll(/^(?:im|ex)port (type )?[^;]*?from '([^']+)'|\b(?:import|require)\('([^']+)'\)/gm),
  ].map(([, type, named, called]) => {
    const to = (named ?? called ?? '').replace(/^docusaurus-plugin-minutes\//, `${toRoot(file)}/`);
    return {
      from: file,
      to: to.startsWith('.') ? path.posix.join(path.posix.dirname(file), to) : to,
      isType: type !== undefined,
    };
  }),
);

/** Number of the layer that a module is in, by the longest of the names that fit; -1: in none. */
function layerOf(module: string): number {
  const fits = (name: string) =>
    module.startsWith(`${name}/`) || `${module}.ts` === name || module === name;
  const name = LAYERS.flat()
    .filter(fits)
    .sort((a, b) => b.length - a.length)[0];
  return LAYERS.findIndex((row) => name !== undefined && row.includes(name));
}

const isOwn = ({to}: Import) =>
  !/^(?:@|node:)/.test(to) && files.some((file) => file.startsWith(to));
const show = ({from, to}: Import) => `${from} → ${to}`;

it('every folder has its layer', () => {
  expect(files.filter((file) => layerOf(file) < 0)).toEqual([]);
});

it('no import goes up a layer', () => {
  // Else the expression for imports no longer fits.
  expect(imports.length).toBeGreaterThan(500);
  const up = imports.filter((own) => isOwn(own) && layerOf(own.to) > layerOf(own.from));
  expect(up.map(show)).toEqual([]);
});

it('what runs in the browser takes nothing along that needs Node', () => {
  const needed = new Set(
    files.filter((file) => /^(?:client|components|embeds|theme)\//.test(file)),
  );
  for (const file of needed) {
    for (const {to} of imports.filter(({from, isType}) => from === file && !isType)) {
      files
        .filter((other) => other.replace(/\.tsx?$/, '') === to)
        .forEach((other) => needed.add(other));
    }
  }
  const wrong = imports.filter(
    ({from, to, isType}) =>
      needed.has(from) &&
      !isType &&
      (to.startsWith('node:') || NODE_ONLY.some((name) => layerOf(to) === layerOf(name))),
  );
  expect(wrong.map(show)).toEqual([]);
});
