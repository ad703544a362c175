import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** The folder of this package, wherever the code runs from: `lib/`, or the sources in a test. */
export const PACKAGE_FOLDER = path.dirname(
  require.resolve('docusaurus-plugin-minutes/package.json'),
);

const LIB = path.join(PACKAGE_FOLDER, 'lib');

/** What a site's bundler takes, made by `build.mjs`. */
export const BROWSER_FOLDER = path.join(LIB, 'browser');

/** What a bundler runs over the Markdown of a site's own pages. */
export const EMBED_LOADER = path.join(LIB, 'embedLoader.cjs');

/** Changes with the code that fills elements in. */
export const hashOfPlugin = (): string =>
  createHash('sha256')
    .update(fs.readFileSync(path.join(LIB, 'index.cjs')))
    .digest('hex')
    .slice(0, 16);

/** The server for assistants, packed with the packages that it uses. */
export const SERVER_FILE = path.join(LIB, 'mcp.cjs');

export type Task = {
  /** Absolute path of the program. */
  file: string;
  /** Changes with the code and with the packages that it uses: part of every cache key. */
  codeHash: string;
};

/** Version of an installed package, as this package's code would find it. */
function readVersion(name: string): string {
  const folders = require.resolve.paths(name) ?? [];
  const file = folders
    .map((folder) => path.join(folder, name, 'package.json'))
    .find((candidate) => fs.existsSync(candidate));
  return file ? (JSON.parse(fs.readFileSync(file, 'utf8')) as {version: string}).version : '';
}

/** The program of a worker thread or process. @param name as in `TASKS` of `build.mjs`. */
export function findTask(name: 'readerTask' | 'imageTask'): Task {
  const tasks = JSON.parse(fs.readFileSync(path.join(LIB, 'tasks.json'), 'utf8')) as Record<
    typeof name,
    {codeHash: string; packages: string[]}
  >;
  const {codeHash, packages} = tasks[name];
  const hash = createHash('sha256').update(codeHash);
  packages.forEach((dependency) => hash.update(`${dependency}@${readVersion(dependency)}\n`));
  return {file: path.join(LIB, `${name}.cjs`), codeHash: hash.digest('hex').slice(0, 16)};
}
