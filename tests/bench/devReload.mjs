#!/usr/bin/env node
/**
 * How long a reader of `npm start` waits: from saving a minutes file to the changed page on screen,
 * in a copy of the archive in MINUTES_ARCHIVE (default: ../shared/minutes-archive).
 */
import {spawn} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {chromium} from 'playwright';
import {findBrowser} from '../browser.mjs';
import {MEETING, repository, SITES} from './sites.mjs';

const ROUNDS = 5;
const PORT = 3457;
/** As long as nobody edits: what a reload leaves for later is done. */
const PAUSE_MS = 4000;

const {archive, env, prepare} = SITES.ours;
prepare(path.resolve(repository, process.env.MINUTES_ARCHIVE ?? '../shared/minutes-archive'));
const program = path.join(repository, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
const server = spawn(process.execPath, [program, 'start', '--no-open', '--port', String(PORT)], {
  cwd: repository,
  env: {...process.env, ...env},
  stdio: ['ignore', 'inherit', 'inherit'],
});
const browser = await chromium.launch({executablePath: findBrowser()});
try {
  const page = await browser.newPage();
  const address = `http://localhost:${PORT}/minutes/${MEETING}/`;
  while (!(await page.goto(address).catch(() => undefined))) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.`);
    await wait(500);
  }
  await page.locator('main h1').waitFor({timeout: 120_000});
  const times = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    await wait(PAUSE_MS);
    const started = performance.now();
    fs.appendFileSync(path.join(archive, `${MEETING}.md`), `\n\nLine number ${round} is new.\n`);
    await page.getByText(`Line number ${round} is new.`).waitFor();
    times.push(performance.now() - started);
  }
  console.log(`From saving to the screen: ${times.map((time) => time.toFixed(0)).join(', ')} ms`);
  console.log(`Median: ${times.sort((a, b) => a - b)[2].toFixed(0)} ms, load ${os.loadavg()[0]}`);
} finally {
  await browser.close();
  server.kill();
}
