import {createHash} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {build, type Plugin} from 'esbuild';

export type TaskBundle = {
  /** Absolute path of the module. */
  file: string;
  /** Changes with the code: part of every cache key. */
  codeHash: string;
};

/** Has native parts, so it stays where it is installed. */
const keepSharp: Plugin = {
  name: 'keep-sharp',
  setup: ({onResolve}) =>
    onResolve({filter: /^sharp$/}, () => ({
      path: pathToFileURL(require.resolve('sharp')).href,
      external: true,
    })),
};

/**
 * Puts a module of the plugin and all that it needs into one file, for a worker thread or a process
 * of its own: it is loaded in a tenth of the time that its modules would take one by one, and its
 * hash says when cached results are out of date.
 * @param name path of the module in the plugin, without extension.
 * @param cacheDirectory absolute; made if it is not there.
 */
export async function bundleTask(name: string, cacheDirectory: string): Promise<TaskBundle> {
  const result = await build({
    entryPoints: [path.join(__dirname, '..', `${name}.ts`)],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'silent',
    plugins: [keepSharp],
    banner: {
      js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);",
    },
  });
  const code = result.outputFiles[0]?.contents;
  if (!code) {
    throw new Error(`The module ${name} could not be put together.`);
  }
  const codeHash = createHash('sha256').update(code).digest('hex').slice(0, 16);
  const file = path.join(cacheDirectory, `${path.basename(name)}-${codeHash}.mjs`);
  const exists = await fs.access(file).then(
    () => true,
    () => false,
  );
  if (!exists) {
    await fs.mkdir(cacheDirectory, {recursive: true});
    await fs.writeFile(`${file}.${process.pid}`, code);
    await fs.rename(`${file}.${process.pid}`, file);
  }
  return {file, codeHash};
}
