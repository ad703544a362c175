import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {beforeEach, expect, it, vi} from 'vitest';
import {readHistory} from '../../../plugins/minutes/source/readHistory';
import {makeFolder} from '../makeFolder';

const base = makeFolder();
let root = '';
beforeEach(() => {
  root = makeFolder();
});

async function readOrigin(archive: string) {
  const {renames: _, changes: __, ...origin} = await readHistory(archive);
  return origin;
}

const git = (folder: string, ...words: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@a', ...words], {
    encoding: 'utf8',
  }).trim();

function makeClone(folder: string, remote: string): string {
  git(folder, 'init', '--quiet');
  git(folder, 'config', 'remote.origin.url', remote);
  git(folder, 'commit', '--quiet', '--allow-empty', '-m', 'Minutes');
  return git(folder, 'rev-parse', 'HEAD');
}

it('is what Git says of a clone, without the secrets of whoever cloned it', async () => {
  const commit = makeClone(root, 'https://ann:token@git.example.org/team/minutes.git');
  expect(await readOrigin(root)).toEqual({
    repository: 'https://git.example.org/team/minutes',
    commit,
  });
});

it('is not that of a repository around the archive, nor one that a hook names', async () => {
  makeClone(root, 'https://git.example.org/team/site');
  const archive = path.join(root, 'minutes');
  fs.mkdirSync(archive);
  expect(await readOrigin(archive)).toEqual({});
  vi.stubEnv('GIT_DIR', path.join(root, '.git'));
  expect(await readOrigin(archive)).toEqual({});
  vi.unstubAllEnvs();
});

it('runs nothing that the archive brings with it', async () => {
  const mark = path.join(base, 'ran');
  const program = path.join(base, 'program');
  fs.writeFileSync(program, `#!/bin/sh\ntouch ${mark}\n`, {mode: 0o755});
  makeClone(root, 'https://git.example.org/team/minutes');
  for (const key of ['core.fsmonitor', 'core.pager', 'core.sshCommand', 'diff.external']) {
    git(root, 'config', key, program);
  }
  git(root, 'config', 'core.hooksPath', base);
  await readOrigin(root);
  expect(fs.existsSync(mark)).toBe(false);
});

it('is what a script left that fetched the files alone', async () => {
  const write = (text: string) => fs.writeFileSync(path.join(root, '.minutes-source.json'), text);
  const commit = 'a'.repeat(40);
  write(JSON.stringify({repo: 'https://git.example.org/team/minutes.git', commit}));
  expect(await readOrigin(root)).toEqual({
    repository: 'https://git.example.org/team/minutes',
    commit,
  });
  write(JSON.stringify({repo: 'javascript:alert(1)', commit: '<b>'}));
  expect(await readOrigin(root)).toEqual({});
  write('{');
  expect(await readOrigin(root)).toEqual({});
});
