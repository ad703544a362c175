import fs from 'node:fs';
import path from 'node:path';
import {expect, it, vi} from 'vitest';
import {openCache, readCache, writeCache} from '../../../plugins/minutes/archive/cache';
import {readDocuments} from '../../../plugins/minutes/archive/readDocuments';
import {DEFAULT_PRIVACY} from '../../../plugins/minutes/reading/privacy';
import {makeFolder} from '../makeFolder';

const base = makeFolder();

/** Reads nothing, and fails on a file called `bad.md`, also when it is to read it as plain text. */
const PROGRAM = `module.exports = ({absolutePath, plain}) => {
  if (absolutePath.endsWith('bad.md')) throw new Error(plain ? 'no memory' : 'too long');
  return {parsed: {}, hits: []};
};`;
const program = path.join(base, 'reader.cjs');
fs.writeFileSync(program, PROGRAM);
const reader = {file: program, codeHash: 'code'};

it('names a file that cannot be read in any way, and reads the others', async () => {
  const root = path.join(base, 'archive');
  fs.mkdirSync(root);
  const paths = ['bad.md', 'good.md', 'gone.md'];
  paths.slice(0, 2).forEach((name) => fs.writeFileSync(path.join(root, name), name));
  const {documents, problems} = await readDocuments({
    reader,
    root,
    paths,
    registry: {teams: [], topics: [], dates: {}, hash: 'registry'},
    privacy: DEFAULT_PRIVACY,
    cacheDirectory: path.join(base, 'cache'),
  });
  expect(documents.map((document) => document.path)).toEqual(['good.md']);
  expect(problems.map((problem) => [problem.path, problem.severity]).sort()).toEqual([
    ['bad.md', 'error'],
    ['gone.md', 'error'],
  ]);
  const [bad, gone] = ['bad.md', 'gone.md'].map((name) =>
    problems.find((problem) => problem.path === name),
  );
  expect(bad?.message).toContain('no memory');
  expect(gone?.message).toContain('ENOENT');
  // Where the archive lies is nobody's business.
  expect(gone?.message).not.toContain(base);
});

it('reads on with the same thread while developing, and with another where what it knows changed', async () => {
  const root = path.join(base, 'developing');
  fs.mkdirSync(root);
  fs.writeFileSync(path.join(root, 'team.md'), 'minutes');
  const file = path.join(base, 'counting.cjs');
  fs.writeFileSync(
    file,
    `let count = 0;
    module.exports = () => ({parsed: {count: ++count}, hits: []});`,
  );
  const read = async (mailingLists: string[] = []) => {
    const {documents} = await readDocuments({
      reader: {file, codeHash: 'code'},
      root,
      paths: ['team.md'],
      registry: {teams: [], topics: [], dates: {}, hash: 'registry'},
      privacy: {...DEFAULT_PRIVACY, mailingLists},
      cacheDirectory: path.join(base, 'no-cache'),
      keepsReader: true,
    });
    return documents[0]?.parsed;
  };
  expect(await read()).toMatchObject({count: 1});
  expect(await read()).toMatchObject({count: 2});
  expect(await read(['list@example.org'])).toMatchObject({count: 1});
});

it('keeps of the cache what is in use, and nothing of other versions', () => {
  const cache = path.join(base, 'versions');
  const ages: Record<string, number> = {
    'read-old/aa/1.json': 0,
    'readerTask-old.mjs': 0,
    'read-new/aa/used.json': 40,
    'read-new/aa/forgotten.json': 40,
    'read-new/aa/young.json': 20,
    'images-other/picture.png': 0,
  };
  for (const [name, days] of Object.entries(ages)) {
    const file = path.join(cache, name);
    writeCache(file, 1);
    const time = Date.now() / 1000 - days * 24 * 60 * 60;
    fs.utimesSync(file, time, time);
  }
  expect(readCache(path.join(cache, 'read-new/aa/used.json'))).toBe(1);
  expect(openCache(cache, 'read', 'new')).toBe(path.join(cache, 'read-new'));
  const left = fs
    .readdirSync(cache, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.\w+$/.test(name));
  expect(left.sort()).toEqual([
    'images-other/picture.png',
    'read-new/aa/used.json',
    'read-new/aa/young.json',
  ]);
});

it('leaves what another build still writes to for the next one', () => {
  const cache = path.join(base, 'shared');
  writeCache(path.join(cache, 'read-old/aa/1.json'), 1);
  const remove = vi.spyOn(fs, 'rmSync').mockImplementation(() => {
    throw Object.assign(new Error('directory not empty'), {code: 'ENOTEMPTY'});
  });
  expect(openCache(cache, 'read', 'new')).toBe(path.join(cache, 'read-new'));
  remove.mockRestore();
});
