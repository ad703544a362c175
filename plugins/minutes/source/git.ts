import {execFile, spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';

/** An answer that takes longer than this is not worth waiting for. */
const TIMEOUT = 10_000;
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * The settings of a repository come with it and may name programs to run: to watch files, on events,
 * for signatures, and for fetching what a partial clone lacks.
 */
const HARMLESS = [
  ...['--no-pager', '--no-optional-locks'],
  ...['-c', 'core.fsmonitor=', '-c', 'core.hooksPath=/dev/null', '-c', 'log.showSignature=false'],
];

/** Settings of the machine are left out too, and variables that Git's own hooks set. */
function toEnvironment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(inherited),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    LC_ALL: 'C',
  };
}

/** Asks Git: gives what it prints, without the blanks around it. */
export type Git = (...words: string[]) => Promise<string>;

/**
 * Git in the repository whose root is a folder, with nothing of it run: the one place where Git is
 * started.
 * @param folder absolute path.
 * @returns undefined where the folder is not the root of a repository, or where Git is missing.
 */
export async function openRepository(folder: string): Promise<Git | undefined> {
  try {
    const root = await fs.realpath(folder);
    // A checkout may belong to somebody else, as in a container; nothing of it is run.
    const options = ['-C', root, ...HARMLESS, '-c', `safe.directory=${root}`];
    const git: Git = async (...words) => {
      const {stdout} = await promisify(execFile)('git', [...options, ...words], {
        timeout: TIMEOUT,
        maxBuffer: MAX_BYTES,
        env: toEnvironment(),
      });
      return stdout.trim();
    };
    return (await git('rev-parse', '--show-toplevel')) === root ? git : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Git in the nearest repository that a folder is or lies in, and the folder's path in it, '' for its
 * root. @returns undefined where there is none.
 */
export async function openAround(folder: string): Promise<{git: Git; folder: string} | undefined> {
  const real = await fs.realpath(folder);
  let root = real;
  while (!existsSync(path.join(root, '.git'))) {
    if (root === path.dirname(root)) return undefined;
    root = path.dirname(root);
  }
  const git = await openRepository(root);
  return git && {git, folder: path.relative(root, real).split(path.sep).join('/')};
}

/**
 * Clones a repository with its whole history and no files.
 * @param url as Git takes it: a web address, `git@…`, or a folder.
 * @param folder absolute path; not there yet.
 * @param progress where Git says how far it is.
 * @throws Error with Git's own words.
 */
export async function cloneRepository(
  url: string,
  folder: string,
  progress?: NodeJS.WritableStream,
): Promise<void> {
  const words = ['clone', '--no-checkout', '--no-tags', progress ? '--progress' : '--quiet'];
  // Unlike what reads a repository, this has to reach others; `ext::` and the like run programs.
  const env = {...toEnvironment(), GIT_ALLOW_PROTOCOL: 'https:http:ssh:git:file'};
  const child = spawn('git', [...HARMLESS, ...words, '--', url, folder], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (data: Buffer) => {
    said = (said + data.toString()).slice(-2000);
    progress?.write(data);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) {
    const reason = said.split(/[\r\n]+/).findLast((line) => /^fatal:/.test(line));
    throw new Error(reason?.replace(/^fatal:\s*/, '') ?? `Git ended with ${code}`);
  }
}
