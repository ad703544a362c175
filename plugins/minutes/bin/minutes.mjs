#!/usr/bin/env node
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';

const require = createRequire(import.meta.url);
const load = require('jiti')(fileURLToPath(import.meta.url), {interopDefault: true});
const {runCommand} = load('../cli/index.ts');

process.exitCode = await runCommand(process.argv.slice(2));
