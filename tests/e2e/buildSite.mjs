#!/usr/bin/env node
/**
 * Builds the site of the sample archive into `build`, unless the build that lies there was made
 * from just these files. As `buildSite.mjs variant`: that of `variant.config.ts`, with a hostile
 * archive, into `build-variant`.
 */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {buildPackage} from '../../plugins/minutes/build.mjs';
import {writeHostileArchive} from '../hostileArchive.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const isVariant = process.argv[2] === 'variant';
const outDir = isVariant ? 'build-variant' : 'build';
const generatedDir = isVariant ? '.docusaurus-variant' : '.docusaurus';
const LEFT_OUT = new Set([
  '.docusaurus',
  '.docusaurus-variant',
  '.git',
  'build',
  'build-variant',
  'node_modules',
  'tests',
]);
const REPORTS = new Set(['playwright-report', 'test-results']);
const stamp = path.join(root, `node_modules/.cache/e2e-${outDir}`);

/** Names, sizes and times of all files that a build reads. */
function fingerprintOf(folder, hash = createHash('sha256')) {
  for (const entry of fs.readdirSync(folder, {withFileTypes: true})) {
    const file = path.join(folder, entry.name);
    if (LEFT_OUT.has(entry.name) || REPORTS.has(entry.name)) {
      continue;
    }
    if (entry.isDirectory()) {
      fingerprintOf(file, hash);
    } else {
      const {size, mtimeMs} = fs.lstatSync(file);
      hash.update(`${path.relative(root, file)}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash;
}

/** Changes whenever something else writes into the folder. */
function buildTime() {
  return fs.statSync(path.join(root, outDir, 'index.html'), {throwIfNoEntry: false})?.mtimeMs;
}

await buildPackage();
// Taken before the build: what is edited while it runs is not in it.
const hash = fingerprintOf(root);
if (isVariant) {
  fingerprintOf(path.join(root, 'tests/fixtures/site'), hash);
  for (const file of ['e2e/variant.config.ts', 'hostileArchive.mjs', 'hostileDocuments.mjs']) {
    hash.update(fs.readFileSync(path.join(root, 'tests', file)));
  }
}
const wanted = `${hash.digest('hex')} ${process.env.SITE_BASE_URL ?? '/'}`;
const known = fs.existsSync(stamp) ? fs.readFileSync(stamp, 'utf8') : '';
if (known === `${wanted} ${buildTime()}`) {
  console.log('The build is up to date.');
} else {
  // The tests name pages of the sample archive, so another one must not slip in.
  const {MINUTES_ARCHIVE: _, ...environment} = process.env;
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'minutes-e2e-'));
  if (isVariant) {
    environment.E2E_HOSTILE_ARCHIVE = writeHostileArchive(fs.realpathSync(temporary));
  }
  const words = isVariant ? ['--config', 'tests/e2e/variant.config.ts', '--out-dir', outDir] : [];
  const {status} = spawnSync('npx', ['docusaurus', 'build', ...words], {
    cwd: root,
    env: {...environment, DOCUSAURUS_GENERATED_FILES_DIR_NAME: generatedDir},
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  fs.rmSync(temporary, {recursive: true});
  if (status !== 0) {
    process.exit(status ?? 1);
  }
  fs.mkdirSync(path.dirname(stamp), {recursive: true});
  fs.writeFileSync(stamp, `${wanted} ${buildTime()}`);
}
