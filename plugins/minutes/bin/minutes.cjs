#!/usr/bin/env node
const {runCommand} = require('../lib/cli.cjs');

void runCommand(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
