#!/usr/bin/env node
/**
 * Builds the package, runs Docusaurus (`node watch.mjs start`), and builds again whenever a source
 * changes. What the bundler takes from `lib/` it sees by itself; where the part for Node has
 * changed, Docusaurus is started anew.
 */
import {spawn} from 'node:child_process';
import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {buildPackage, ROOT} from './build.mjs';

const site = createRequire(path.resolve('package.json'));
const docusaurus = site.resolve('@docusaurus/core/bin/docusaurus.mjs');
const words = process.argv.slice(2);
let child;
let isRestarting = false;

function start(...more) {
  child = spawn(process.execPath, [docusaurus, ...words, ...more], {stdio: 'inherit'});
  child.on('exit', (code) => {
    if (!isRestarting) process.exit(code ?? 1);
    isRestarting = false;
    start('--no-open');
  });
}

function rebuild() {
  buildPackage().then(
    (isNodeChanged) => {
      if (isNodeChanged) {
        console.log('The plugin has changed: starting anew.');
        isRestarting = true;
        child.kill();
      }
    },
    (error) => console.error(`The plugin could not be built: ${error.message}`),
  );
}

let timer;
process.on('SIGTERM', () => child.kill());
await buildPackage();
start();
fs.watch(ROOT, {recursive: true}, (event, name) => {
  if (/^(?!lib|node_modules).*\.(tsx?|css|json)$/.test(name ?? '')) {
    clearTimeout(timer);
    timer = setTimeout(rebuild, 100);
  }
});
