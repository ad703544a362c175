/**
 * What `npm run release:check` does: packs the plugin as `npm publish` would, lists what is in the
 * package, and has publint and attw look at it. With a tag (v0.1.0) it also holds the tag against the
 * package's version and the changelog. Ends with 1 where anything is wrong.
 */
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'minutes-release-'));
const problems = [];

/** Runs a command of npm or of an installed package and shows what it says; its output is returned. */
function run(words, output = 'inherit') {
  const [command, ...rest] = words;
  const {status, stdout} = spawnSync(command, rest, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', output, 'inherit'],
    maxBuffer: 100_000_000,
  });
  if (status !== 0) problems.push(`"${words.slice(0, 3).join(' ')}" ended with ${status}`);
  return stdout ?? '';
}

try {
  const packed = run(
    ['npm', 'pack', '--json', '--workspace', 'plugins/minutes', '--pack-destination', folder],
    'pipe',
  );
  // What building writes stands before the list.
  const [{files, filename, size, unpackedSize, version}] = JSON.parse(
    packed.slice(packed.search(/^\[$/m)),
  );
  for (const file of files) console.log(`${String(file.size).padStart(9)}  ${file.path}`);
  console.log(`${filename}: ${files.length} files, ${size} bytes, ${unpackedSize} unpacked\n`);

  const tarball = path.join(folder, filename);
  run(['npx', '--no-install', 'publint', 'run', tarball, '--strict']);
  // Docusaurus itself can't be used without "exports" (node10), and what the browser gets is for its
  // bundler, never for Node's require().
  const bundled = ['--profile', 'node16', '--ignore-rules', 'cjs-resolves-to-esm'];
  run(['npx', '--no-install', 'attw', tarball, ...bundled]);

  const tag = process.argv[2];
  if (tag !== undefined) {
    const changelog = fs.readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8');
    if (tag !== `v${version}`) problems.push(`the tag ${tag} is not that of version ${version}`);
    if (!changelog.includes(`\n## [${version}] - `)) {
      problems.push(`CHANGELOG.md has no dated heading for ${version}`);
    }
  }
} finally {
  fs.rmSync(folder, {recursive: true});
}

for (const problem of problems) console.error(`release:check: ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
