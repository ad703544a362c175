#!/usr/bin/env node
/**
 * Makes the package in `lib/` from the TypeScript sources beside this file. What Node runs becomes
 * one CommonJS file for each program, so that it is loaded fast and without a compiler; what a
 * site's bundler takes becomes one ES module for each source, with JSX, so that Docusaurus finds
 * components and texts in it as in its own themes. Packages are not bundled: a site's own copies
 * and fixes apply. But the server for assistants has its packages in it: few sites run it, and
 * they would add 14 MB to the 23 that all install.
 *
 *   node build.mjs            builds (below a second; files that stay the same are left alone)
 *   node build.mjs --types    the type declarations too, for packing
 */
import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

/** The folder of the package. */
export const ROOT = path.dirname(fileURLToPath(import.meta.url));
const LIB = path.join(ROOT, 'lib');

/** Programs that Node runs, by the name of their file in `lib/`. */
const PROGRAMS = {
  index: 'index.ts',
  cli: 'cli/index.ts',
  embedLoader: 'routes/embedLoader.ts',
};
/** Likewise, those of worker threads and processes: their code is part of the caches' keys. */
const TASKS = {readerTask: 'archive/readerTask.ts', imageTask: 'attachments/imageTask.ts'};
/** The server for assistants, with its packages in it. */
const SERVER = {mcp: 'cli/assistant/serve.ts'};
/** Where a site's bundler enters, besides the components of the theme. */
const BROWSER_ENTRIES = [
  'client/index.ts',
  'embeds/index.ts',
  'client/pageSource.client.ts',
  'server/pageSource.ts',
  'client/MinutesPage.tsx',
  'client/withPageData.ts',
  'client/search/searchWorker.ts',
];

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

const listFiles = (folder, pattern) =>
  fs
    .readdirSync(path.join(ROOT, folder), {recursive: true})
    .map((name) => path.join(folder, name))
    .filter((name) => pattern.test(name));

/** Without the tsconfig: its paths lead to sources, here they are packages. */
const shared = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  logLevel: 'warning',
  tsconfigRaw: {},
};

/** What Node runs. */
const node = {
  ...shared,
  outdir: LIB,
  outExtension: {'.js': '.cjs'},
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  metafile: true,
};

/** @returns the texts of `lib/*.cjs`, and of `lib/tasks.json`, which says what a task's results depend on. */
async function buildPrograms() {
  const {outputFiles, metafile} = await build({
    ...node,
    entryPoints: {...PROGRAMS, ...TASKS},
    packages: 'external',
  });
  const texts = Object.fromEntries(
    outputFiles.map((file) => [path.relative(LIB, file.path), file.text]),
  );
  const tasks = Object.keys(TASKS).map((name) => {
    const {imports} = metafile.outputs[`lib/${name}.cjs`];
    const packages = imports
      .filter(({external, path: id}) => external && !id.startsWith('node:'))
      .map(({path: id}) => id);
    const codeHash = sha256(texts[`${name}.cjs`]).slice(0, 16);
    return [name, {codeHash, packages: [...new Set(packages)].sort()}];
  });
  return {...texts, 'tasks.json': JSON.stringify(Object.fromEntries(tasks), null, 2)};
}

/** The licence of each package that the files come from, with its name. */
function readLicenses(files) {
  const folders = files.flatMap(
    (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [],
  );
  return [...new Set(folders)].sort().map((folder) => {
    const read = (name) => fs.readFileSync(path.join(ROOT, folder, name), 'utf8');
    const {name, version} = JSON.parse(read('package.json'));
    return `${name} ${version}\n\n${read('LICENSE')}`;
  });
}

/** @returns the text of the server, small, and the licences of what is in it. */
async function buildServer() {
  const {outputFiles, metafile} = await build({
    ...node,
    entryPoints: SERVER,
    minify: true,
    legalComments: 'none',
  });
  return {
    'mcp.cjs': outputFiles[0].text,
    'mcp.LICENSES.txt': readLicenses(Object.keys(metafile.inputs)).join(`\n${'-'.repeat(72)}\n\n`),
  };
}

/** Leaves a relative import where it is, with the extension that ES modules ask for. */
const keepImports = {
  name: 'keep-imports',
  setup({onResolve, resolve}) {
    onResolve({filter: /^\.{1,2}\//}, async ({path: id, kind, pluginData, ...rest}) => {
      if (pluginData === 'own' || kind === 'entry-point') return undefined;
      if (id.endsWith('.css')) return {path: id, external: true};
      const {path: file} = await resolve(id, {...rest, kind, pluginData: 'own'});
      const target = path.relative(rest.resolveDir, file).replace(/\.tsx?$/, '.js');
      return {path: target.startsWith('.') ? target : `./${target}`, external: true};
    });
  },
};

/** @returns the texts of `lib/browser/**`: all modules that the entries lead to, and their styles. */
async function buildBrowser() {
  const options = {
    ...shared,
    entryPoints: [...listFiles('theme', /(?<!\.d)\.tsx?$/), ...BROWSER_ENTRIES],
    outdir: path.join(LIB, 'browser'),
    outbase: ROOT,
    // Not 'browser': for that, NODE_ENV would be settled here instead of by the site's bundler.
    platform: 'neutral',
    format: 'esm',
    target: 'es2022',
    jsx: 'preserve',
    packages: 'external',
    external: ['*.css'],
  };
  const {metafile} = await build({...options, metafile: true});
  const modules = Object.keys(metafile.inputs);
  const {outputFiles} = await build({...options, entryPoints: modules, plugins: [keepImports]});
  const styles = ['theme', 'components', 'client'].flatMap((folder) => listFiles(folder, /\.css$/));
  // The browser has not all components that need them: see routes/pageComponents.
  const allStyles = styles.map((name) => `import './${name}';\n`).join('');
  const sideEffects = ['**/*.css', './styles.js'];
  return Object.fromEntries([
    ...outputFiles.map(({path: file, text}) => [path.relative(LIB, file), text]),
    ...styles.map((name) => [`browser/${name}`, fs.readFileSync(path.join(ROOT, name), 'utf8')]),
    ['browser/styles.js', allStyles],
    ['browser/package.json', JSON.stringify({type: 'module', sideEffects}, null, 2)],
  ]);
}

/** @returns the texts of the declarations: a file for each name in `exports`, and the theme's. */
async function buildTypes() {
  const {rollup} = await import('rollup');
  const {dts} = await import('rollup-plugin-dts');
  const declare = async ([name, input]) => {
    const bundle = await rollup({
      input: path.join(ROOT, input),
      external: (id) => !/^[./]/.test(id) || id.endsWith('.css'),
      plugins: [dts({tsconfig: path.join(ROOT, '../../tsconfig.json')})],
    });
    const {output} = await bundle.generate({format: 'es'});
    const theme = path.relative(path.dirname(name), 'theme.d.ts').replace(/^(?!\.)/, './');
    return [name, `/// <reference path="${theme}" />\n${output[0].code}`];
  };
  const declarations = {
    'index.d.ts': 'index.ts',
    'browser/client/index.d.ts': 'client/index.ts',
    'browser/embeds/index.d.ts': 'embeds/index.ts',
  };
  return {
    ...Object.fromEntries(await Promise.all(Object.entries(declarations).map(declare))),
    'theme.d.ts': fs.readFileSync(path.join(ROOT, 'plugin-minutes.d.ts'), 'utf8'),
  };
}

/**
 * Writes what differs, so that caches of bundlers hold, and removes what is no longer made.
 * @returns the names of what it wrote.
 */
function writeLib(texts) {
  fs.mkdirSync(LIB, {recursive: true});
  const changed = Object.keys(texts).filter((name) => {
    const file = path.join(LIB, name);
    return !fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== texts[name];
  });
  for (const name of changed) {
    const file = path.join(LIB, name);
    fs.mkdirSync(path.dirname(file), {recursive: true});
    fs.writeFileSync(file, texts[name]);
  }
  for (const entry of fs.readdirSync(LIB, {recursive: true, withFileTypes: true})) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && !(path.relative(LIB, file) in texts)) fs.rmSync(file);
  }
  return changed;
}

/** Builds `lib/`. @returns true where what Node runs changed, so that it has to be started anew. */
export async function buildPackage(withTypes = false) {
  const [programs, server, browser, types] = await Promise.all([
    buildPrograms(),
    buildServer(),
    buildBrowser(),
    withTypes ? buildTypes() : {},
  ]);
  return writeLib({...programs, ...server, ...browser, ...types}).some((name) => name in programs);
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await buildPackage(process.argv.includes('--types'));
}
