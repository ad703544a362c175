/**
 * What minutes cost a site like docs.scs.community: the packed plugin in the install test's site with
 * webpack (JavaScript minifier, one rendering thread), its cold build without and with the archive.
 */
import fs from 'node:fs';
import path from 'node:path';
import {installSite, pack, workspace} from '../install/installSite.mjs';
import {measure} from './measure.mjs';
import {head, row} from './table.mjs';

/** CPU seconds that a cold build may take more. */
const GOAL = 60;

const CONFIG = `import site from './docusaurus.config.js';

const minutes = ['docusaurus-plugin-minutes', {path: 'minutes-archive', preset: 'scs'}];

export default {...site, plugins: process.env.WITHOUT_MINUTES ? [] : [minutes]};
`;

/**
 * Builds the site `runs` times without and with the minutes, in turns.
 * @param {string} archive folder
 * @param {string} logs folder for the output of the builds
 */
export async function measureScratchSite(archive, logs, runs) {
  const site = path.join(workspace, 'bench');
  installSite('webpack', site, pack());
  fs.writeFileSync(path.join(site, 'bench.config.mjs'), CONFIG);
  fs.rmSync(path.join(site, 'minutes-archive'), {recursive: true, force: true});
  fs.cpSync(archive, path.join(site, 'minutes-archive'), {recursive: true, verbatimSymlinks: true});

  const build = (name, environment) => {
    for (const folder of [name, '.docusaurus', 'node_modules/.cache']) {
      fs.rmSync(path.join(site, folder), {recursive: true, force: true});
    }
    console.log(`${new Date().toISOString().slice(11, 19)} site with webpack: ${name}`);
    const docusaurus = path.join(site, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
    const words = ['build', '--config', 'bench.config.mjs', '--out-dir', name];
    return measure(process.execPath, [docusaurus, ...words], {
      cwd: site,
      env: {...process.env, NODE_ENV: 'production', ...environment},
      log: path.join(logs, `site-${name}.log`),
    });
  };
  const rounds = [];
  for (let round = 0; round < runs; round += 1) {
    const without = await build('build-without', {WITHOUT_MINUTES: '1'});
    rounds.push({without, with: await build('build-with', {})});
  }
  return rounds;
}

/** The section of the report, in Markdown. */
export function describeScratchSite({rounds, session, load}) {
  const added = rounds.map((round) => round.with.cpu - round.without.cpu).sort((a, b) => a - b);
  const median = added[Math.floor((added.length - 1) / 2)];
  const rows = rounds.flatMap((round) =>
    ['without', 'with'].map((name) =>
      row(
        `${name} minutes`,
        round[name].cpu.toFixed(1),
        round[name].wall.toFixed(1),
        Math.round(round[name].memory),
      ),
    ),
  );
  return `## In a site with webpack

The packed plugin with \`preset: 'scs'\` in a scratch site of Docusaurus 3.9.2, React 18 and webpack,
cold builds. The minutes add ${median.toFixed(1)} CPU s (goal: at most ${GOAL}).

${[head('Site', 'CPU s', 'Wall s', 'Peak memory MiB'), ...rows].join('\n')}

Measured ${session.slice(0, 16).replace('T', ' ')} UTC, load at the start ${load.toFixed(2)}.
`;
}
