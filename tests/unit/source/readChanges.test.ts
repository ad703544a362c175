import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {readHistory} from '../../../plugins/minutes/source/readHistory';
import {makeFolder, writeFiles} from '../makeFolder';

describe('when files were last changed', () => {
  const base = makeFolder();
  const root = path.join(base, 'site');
  const git = (...words: string[]) => execFileSync('git', ['-C', root, ...words]);
  function commit(day: string, files: Record<string, string>): void {
    writeFiles(root, files);
    git('add', '.');
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
    const date = `${day}T12:00:00+02:00`;
    execFileSync('git', ['-C', root, ...who, 'commit', '-qm', day], {
      env: {...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z'},
    });
  }
  const daysOf = async (archive: string) =>
    Object.fromEntries(
      [...(await readHistory(archive)).changes].map(([file, time]) => [file, time.slice(0, 10)]),
    );

  it('says the history of the repository that an archive is or lies in, where it is whole', async () => {
    fs.mkdirSync(root);
    expect(await daysOf(root)).toEqual({});
    git('init', '-q');
    commit('2024-01-02', {'minutes/ops/ü 1.md': 'a', 'minutes/ops/2.md': 'a', 'site.js': 'a'});
    commit('2024-02-03', {'minutes/ops/2.md': 'b'});
    const files = {'ops/ü 1.md': '2024-01-02', 'ops/2.md': '2024-02-03'};
    expect(await daysOf(path.join(root, 'minutes'))).toEqual(files);
    expect(await daysOf(root)).toMatchObject({
      'minutes/ops/2.md': '2024-02-03',
      'site.js': '2024-01-02',
    });

    const shallow = path.join(base, 'shallow');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, shallow]);
    expect(await daysOf(path.join(shallow, 'minutes'))).toEqual({});
  });

  it('believes what a copy without history brings along, and takes no other history for its own', async () => {
    const copy = path.join(root, 'copy');
    fs.mkdirSync(copy);
    const sidecar = path.join(copy, '.minutes-source.json');
    fs.writeFileSync(sidecar, JSON.stringify({changes: {'a.md': '2023-04-05T06:07:08Z'}}));
    expect(await daysOf(copy)).toEqual({'a.md': '2023-04-05'});
    fs.writeFileSync(sidecar, JSON.stringify({commit: 'c'.repeat(40)}));
    fs.writeFileSync(path.join(copy, 'a.md'), 'a');
    commit('2024-03-04', {});
    expect(await daysOf(copy)).toEqual({});
  });
});
