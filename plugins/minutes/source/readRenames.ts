import {execFile} from 'node:child_process';
import fs from 'node:fs/promises';
import {promisify} from 'node:util';

/** A history that takes longer than this is not worth waiting for. */
const TIMEOUT = 10_000;
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * The settings of a repository come with it and may name programs to run: for signatures, and for
 * fetching what a partial clone lacks.
 */
const HARMLESS = ['-c', 'log.showSignature=false', '-c', 'core.fsmonitor=false'];
const ENVIRONMENT = {GIT_ALLOW_PROTOCOL: 'none', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C'};

/**
 * Reads `git log --diff-filter=R --name-status -z`, newest commit first: old path → new path. Where
 * a path was renamed more than once, the last time counts.
 */
export function parseRenames(log: string): Map<string, string> {
  const renames = new Map<string, string>();
  const words = log.split('\0').map((word) => word.replace(/^\n+/, ''));
  for (let i = 0; i + 2 < words.length; i++) {
    const [status = '', from = '', to = ''] = words.slice(i, i + 3);
    if (/^R\d*$/.test(status) && from && to) {
      if (!renames.has(from)) renames.set(from, to);
      i += 2;
    }
  }
  return renames;
}

/**
 * What Git knows of renamed files, old path → new path: empty where the archive is not the root of a
 * repository, where Git is missing, or where it takes too long.
 * @param archive absolute path.
 */
export async function readRenames(archive: string): Promise<Map<string, string>> {
  const git = async (...words: string[]) =>
    (
      await promisify(execFile)('git', ['-C', archive, ...HARMLESS, ...words], {
        timeout: TIMEOUT,
        maxBuffer: MAX_BYTES,
        env: {...process.env, ...ENVIRONMENT},
      })
    ).stdout;
  try {
    const root = (await git('rev-parse', '--show-toplevel')).trim();
    if ((await fs.realpath(archive)) !== root) {
      return new Map();
    }
    const options = ['--diff-filter=R', '--name-status', '--format=', '-M', '-z'];
    return parseRenames(await git('log', '--no-ext-diff', '--no-textconv', ...options, '--', '.'));
  } catch {
    return new Map();
  }
}
