#!/usr/bin/env node
/**
 * Finds a Chromium for the tests, and as a program (`node tests/browser.mjs`) installs one where
 * there is none. Prints one line that says which browser it is; fails with what to do.
 */
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Flags for a browser in a container that asks nobody for updates. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, name)).find((file) => fs.existsSync(file));
}

/** First line of `--version`; undefined where the program does not start (libraries missing). */
function versionOf(file) {
  const {status, stdout} = spawnSync(file, ['--version'], {encoding: 'utf8', timeout: 30_000});
  return status === 0 ? stdout.trim().split('\n').at(-1) : undefined;
}

/**
 * Path of a browser: the one asked for in CHROMIUM_PATH or PLAYWRIGHT_CHROMIUM, else Playwright's
 * own, else one on PATH. Undefined where there is none that starts.
 * @throws Error where the one asked for does not start.
 */
export function findBrowser() {
  const asked = process.env.CHROMIUM_PATH || process.env.PLAYWRIGHT_CHROMIUM;
  if (asked) {
    if (versionOf(asked) === undefined) {
      throw new Error(
        `The browser that CHROMIUM_PATH or PLAYWRIGHT_CHROMIUM names does not start: ${asked}`,
      );
    }
    return asked;
  }
  return [chromium.executablePath(), ...NAMES.map(onPath)].find(
    (file) => file && fs.existsSync(file) && versionOf(file) !== undefined,
  );
}

function run(command, ...args) {
  const {status} = spawnSync(command, args, {stdio: ['ignore', 'ignore', 'inherit']});
  return status === 0;
}

function install() {
  const isRoot = process.getuid?.() === 0;
  if (run('npx', 'playwright', 'install', 'chromium') && findBrowser()) {
    return;
  }
  if (isRoot && onPath('apt-get')) {
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    if (run('apt-get', 'update')) {
      run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
    }
  }
}

/**
 * Path of a browser, installed first where there is none. Prints which one it is.
 * @throws Error that says what to do where none can be had.
 */
export function ensureBrowser() {
  if (findBrowser() === undefined) {
    console.log('No Chromium found; installing one.');
    install();
  }
  const file = findBrowser();
  if (file === undefined) {
    throw new Error(
      'No Chromium for the browser tests. Install one ("npx playwright install --with-deps ' +
        'chromium", or the package "chromium" of your system), or set CHROMIUM_PATH.',
    );
  }
  console.log(`Browser for the tests: ${versionOf(file)} (${file})`);
  return file;
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    ensureBrowser();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
