import {execFileSync, spawn} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, expect, it} from 'vitest';
import {makeFolder} from '../makeFolder';

const PROGRAM = path.resolve('plugins/minutes/bin/minutes.cjs');
const base = makeFolder();
const repository = path.join(base, 'repository');

const git = (...words: string[]) =>
  execFileSync('git', ['-C', repository, '-c', 'user.name=a', '-c', 'user.email=a@a', ...words], {
    encoding: 'utf8',
  }).trim();

/** Every file of a version says the number of that version. */
function commitVersion(version: number): string {
  for (let n = 0; n < 40; n += 1) {
    fs.writeFileSync(path.join(repository, 'iaas', `${20240101 + n}.md`), `# Version ${version}\n`);
  }
  git('add', '.');
  git('commit', '-qm', `Version ${version}`);
  return git('rev-parse', 'HEAD');
}

beforeAll(() => {
  fs.mkdirSync(path.join(repository, 'iaas'), {recursive: true});
  git('init', '-q', '-b', 'main');
  fs.writeFileSync(path.join(repository, 'iaas', 'old.md'), '# A heading, and a text below it\n');
  commitVersion(0);
  git('mv', 'iaas/old.md', 'iaas/new.md');
  commitVersion(1);
});

const start = (out: string, ...words: string[]) =>
  spawn(process.execPath, [PROGRAM, 'pull', '--repository', repository, '--out', out, ...words], {
    cwd: base,
  });

async function pull(out: string, ...words: string[]) {
  const child = start(out, ...words);
  let [said, warned] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (said += data.toString()));
  child.stderr.on('data', (data: Buffer) => (warned += data.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  return {code, said, warned};
}

/** The number that all files of the archive say; several where it is a mixture. */
const versionsIn = (out: string) => [
  ...new Set(
    fs
      .readdirSync(path.join(base, out, 'iaas'))
      .filter((name) => /^\d/.test(name))
      .map((name) => fs.readFileSync(path.join(base, out, 'iaas', name), 'utf8')),
  ),
];

it('brings the files of a branch, and says what they are and what was renamed', async () => {
  const {code, said} = await pull('archive');
  const commit = git('rev-parse', 'main');
  expect([code, said]).toEqual([0, expect.stringContaining(commit.slice(0, 10))]);
  expect(versionsIn('archive')).toEqual(['# Version 1\n']);
  expect(fs.existsSync(path.join(base, 'archive', '.git'))).toBe(false);
  const sidecar = fs.readFileSync(path.join(base, 'archive', '.minutes-source.json'), 'utf8');
  expect(JSON.parse(sidecar)).toMatchObject({
    commit,
    renames: {'iaas/old.md': 'iaas/new.md'},
    changes: {'iaas/new.md': expect.stringMatching(/^\d{4}-\d\d-\d\dT/)},
  });
  expect((await pull('archive')).said).toContain('still holds');
  expect((await pull('archive', '--ref', 'main~1')).said).toContain('now holds');
  expect(versionsIn('archive')).toEqual(['# Version 0\n']);
});

it('leaves the archive of before or the new one, whenever it is stopped', async () => {
  await pull('stopped');
  const started = Date.now();
  await pull('length');
  const length = Date.now() - started;
  for (let version = 2; version < 8; version += 1) {
    const [before] = versionsIn('stopped');
    commitVersion(version);
    const child = start('stopped');
    const closed = new Promise((resolve) => child.on('close', resolve));
    setTimeout(() => child.kill('SIGKILL'), (length * (version - 1)) / 6);
    await closed;
    expect([[before], [`# Version ${version}\n`]]).toContainEqual(versionsIn('stopped'));
  }
  expect((await pull('stopped')).code).toBe(0);
  expect(versionsIn('stopped')).toEqual(['# Version 7\n']);
  expect(fs.readdirSync(path.join(base, '.stopped'))).toHaveLength(1);
});

it('keeps what is at hand where nothing can be had, and says so', async () => {
  await pull('kept');
  const {code, said, warned} = await pull('kept', '--repository', path.join(base, 'nowhere'));
  expect([code, said]).toEqual([0, expect.stringContaining('is left as it is')]);
  expect(warned).toContain('could not be had');
  expect((await pull('none', '--repository', path.join(base, 'nowhere'))).code).toBe(1);
  expect((await pull('kept', '--ref', 'no-such-branch')).warned).toContain('"no-such-branch"');
});

it('replaces no folder that it did not make', async () => {
  fs.mkdirSync(path.join(base, 'mine'));
  const {code, warned} = await pull('mine');
  expect([code, warned]).toEqual([2, expect.stringContaining('--out')]);
});

it('takes no address that runs a program', async () => {
  const mark = path.join(base, 'ran');
  const {code} = await pull('evil', '--repository', `ext::sh -c touch% ${mark}`);
  expect([code, fs.existsSync(mark)]).toEqual([1, false]);
});
