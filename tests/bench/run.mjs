#!/usr/bin/env node
/**
 * npm run bench [-- --only ours,faster,webpack,doubled,search,site] [--ours-only] [--site] [--runs 3]
 *
 * Builds this site and the same minutes through the docs plugin, side by side, from the archive in
 * MINUTES_ARCHIVE (default: ../shared/minutes-archive): cold (no build, no .docusaurus, no
 * node_modules/.cache), warm, and after one file was touched. Then opens a meeting page of each.
 * Then uses the searches of both, and Pagefind over the docs site, side by side; judged queries are in
 * MINUTES_QUERIES (default: ../shared/data/queries.json) and left out where there are none.
 * Writes RESULTS.md; what is left out by --only keeps the figures of the run before. --only search
 * builds this site again without measuring that, and the docs site where it is missing. "site" (and
 * nothing else: --site) installs the packed plugin into a site with webpack and builds that.
 *
 * Deletes .docusaurus and node_modules/.cache of this repository.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {measureFirstLoad} from './firstLoad.mjs';
import {measure, METHOD} from './measure.mjs';
import {writeReport, writeSections} from './report.mjs';
import {measureSearch} from './search.mjs';
import {measureScratchSite} from './scratchSite.mjs';
import {MEETING, repository, SITES, work} from './sites.mjs';

const {values: options} = parseArgs({
  options: {
    only: {type: 'string', default: [...Object.keys(SITES), 'search'].join(',')},
    'ours-only': {type: 'boolean', default: false},
    site: {type: 'boolean', default: false},
    runs: {type: 'string', default: '1'},
  },
});
const asked = (options.site ? 'site' : options['ours-only'] ? 'ours,doubled' : options.only).split(
  ',',
);
const hasSearch = asked.includes('search');
const hasSite = asked.includes('site');
const names = asked.filter((name) => !['search', 'site'].includes(name));
const unknown = names.filter((name) => SITES[name] === undefined);
const archive = path.resolve(
  repository,
  process.env.MINUTES_ARCHIVE ?? '../shared/minutes-archive',
);
if (unknown.length > 0 || !(Number(options.runs) >= 1)) {
  throw new Error(
    `--only takes ${Object.keys(SITES).join(', ')}, search, site; --runs takes a number from 1 on.`,
  );
}
if (!fs.existsSync(path.join(archive, `${MEETING}.md`))) {
  throw new Error(
    `No minutes ${MEETING}.md in ${archive}. Clone https://github.com/SovereignCloudStack/minutes ` +
      'and set MINUTES_ARCHIVE to it.',
  );
}

const remove = (folder) => fs.rmSync(folder, {recursive: true, force: true});

function build(name, state) {
  const site = SITES[name];
  const docusaurus = path.join(repository, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  console.log(`${new Date().toISOString().slice(11, 19)} ${site.title}: ${state}`);
  return measure(process.execPath, [docusaurus, 'build', '--out-dir', site.build], {
    cwd: site.cwd,
    env: {...process.env, ...site.env, NODE_ENV: 'production'},
    log: path.join(work, `${name}-${state.replaceAll(' ', '-')}.log`),
  });
}

/** One round of a site: figures of the cold, the warm and the touched build. */
async function measureBuilds(name) {
  const site = SITES[name];
  [site.build, ...site.caches].forEach(remove);
  const cold = await build(name, 'cold');
  if (name === 'doubled') {
    return {cold};
  }
  const warm = await build(name, 'warm');
  const file = path.join(site.archive, `${MEETING}.md`);
  const before = fs.readFileSync(file);
  fs.appendFileSync(file, '\n\nOne more line.\n');
  const touched = await build(name, 'touched').finally(() => fs.writeFileSync(file, before));
  return {cold, warm, touched};
}

function sizeOf(folder) {
  const files = fs
    .readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile());
  return {
    pages: files.filter(({name}) => name.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce(
      (sum, {parentPath, name}) => sum + fs.statSync(path.join(parentPath, name)).size,
      0,
    ),
  };
}

const store = path.join(work, 'results.json');
const results = fs.existsSync(store) ? JSON.parse(fs.readFileSync(store, 'utf8')) : {};
const session = new Date().toISOString();

/** The sites whose searches are used, built if this run has not built them. */
async function buildForSearch() {
  if (!names.includes('ours')) {
    SITES.ours.prepare(archive);
    await build('ours', 'for its search');
  }
  if (!fs.existsSync(SITES.faster.build)) {
    SITES.faster.prepare(archive);
    await build('faster', 'for its search');
  }
}

fs.mkdirSync(work, {recursive: true});
for (const name of names) {
  SITES[name].prepare(archive);
}
const rounds = Object.fromEntries(names.map((name) => [name, []]));
const load = os.loadavg()[0];
for (let round = 0; round < Number(options.runs); round += 1) {
  // Sites take turns, so that a machine that slows down slows all of them down.
  for (const name of names) {
    rounds[name].push(await measureBuilds(name));
  }
}
for (const name of names) {
  const {build: folder, address} = SITES[name];
  results[name] = {
    session,
    load,
    rounds: rounds[name],
    ...sizeOf(folder),
    firstLoad: await measureFirstLoad(folder, address),
  };
}
if (hasSearch) {
  await buildForSearch();
  results.search = {session, ...(await measureSearch(archive))};
}
if (hasSite) {
  const measured = await measureScratchSite(archive, work, Number(options.runs));
  results.site = {session, load, rounds: measured};
}
results.machine = {
  processor: `${os.cpus().length} × ${os.cpus()[0]?.model.trim()}`,
  memory: `${Math.round(os.totalmem() / 2 ** 30)} GiB`,
  system: `${os.type()} ${os.arch()}, Node ${process.version}`,
  method: METHOD,
};
fs.writeFileSync(store, JSON.stringify(results, undefined, 2));
if (names.length > 0) {
  writeReport(results, archive);
} else {
  writeSections(results);
}
console.log('Written: tests/bench/RESULTS.md');
