#!/usr/bin/env node
/**
 * Builds the site of the sample archive into `build`, unless the build that lies there was made
 * from just these files.
 */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const LEFT_OUT = new Set(['.docusaurus', '.git', 'build', 'node_modules', 'tests']);
const REPORTS = new Set(['playwright-report', 'test-results']);
const stamp = path.join(root, 'node_modules/.cache/e2e-build');

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

/** Changes whenever something else writes into `build`. */
function buildTime() {
  return fs.statSync(path.join(root, 'build/index.html'), {throwIfNoEntry: false})?.mtimeMs;
}

// Taken before the build: what is edited while it runs is not in it.
const wanted = `${fingerprintOf(root).digest('hex')} ${process.env.SITE_BASE_URL ?? '/'}`;
const known = fs.existsSync(stamp) ? fs.readFileSync(stamp, 'utf8') : '';
if (known === `${wanted} ${buildTime()}`) {
  console.log('The build is up to date.');
} else {
  // The tests name pages of the sample archive, so another one must not slip in.
  const {MINUTES_ARCHIVE: _, ...environment} = process.env;
  const {status} = spawnSync('npx', ['docusaurus', 'build'], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
  fs.mkdirSync(path.dirname(stamp), {recursive: true});
  fs.writeFileSync(stamp, `${wanted} ${buildTime()}`);
}
