import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {readHistory} from '../../../plugins/minutes/source/readHistory';
import {parseRenames} from '../../../plugins/minutes/source/readRenames';
import {makeFolder} from '../makeFolder';

describe('parseRenames', () => {
  it('reads odd names, and lets the newest of two renames count', () => {
    const log = 'R100\0a/ü "x".md\0a/b.md\0\nR087\0c/1.md\0c/3.md\0R051\0c/1.md\0c/2.md\0';
    expect([...parseRenames(log)]).toEqual([
      ['a/ü "x".md', 'a/b.md'],
      ['c/1.md', 'c/3.md'],
    ]);
  });

  it('takes no name for a status', () => {
    expect([...parseRenames('R100\0R1\0R2\0')]).toEqual([['R1', 'R2']]);
    expect([...parseRenames('R100\0only-one.md')]).toEqual([]);
  });
});

describe('the renames of a history', () => {
  const readRenames = async (archive: string) => (await readHistory(archive)).renames;
  const root = makeFolder();

  it('reads the history of an archive that is a repository, runs nothing of it, and no other', async () => {
    const git = (...words: string[]) =>
      execFileSync('git', [
        '-C',
        root,
        '-c',
        'user.name=a',
        '-c',
        'user.email=a@example.org',
        ...words,
      ]);
    // Stands for GnuPG, and leaves a mark whenever it is run. It reads to the end as that does: git
    // fails if what it writes to is gone.
    const [mark, program] = [path.join(root, 'ran'), path.join(root, 'gpg')];
    const signature = '-----BEGIN PGP SIGNATURE-----\n\nx\n-----END PGP SIGNATURE-----';
    fs.writeFileSync(
      program,
      `#!/bin/sh\ncat > /dev/null\ntouch ${mark}\necho "${signature}"\nprintf '\\n[GNUPG:] SIG_CREATED x\\n' >&2\n`,
      {mode: 0o755},
    );
    fs.mkdirSync(path.join(root, 'ops'));
    fs.writeFileSync(path.join(root, 'ops/202401010.md'), '# Team Ops, 2024-10-10\n\n- one\n');
    expect(await readRenames(root)).toEqual(new Map());
    git('init', '--quiet');
    git('config', 'gpg.program', program);
    git('config', 'log.showSignature', 'true');
    git('add', 'ops');
    git('commit', '--quiet', '-S', '-m', 'Minutes');
    git('mv', 'ops/202401010.md', 'ops/20241010.md');
    git('commit', '--quiet', '-S', '-m', 'Right date');
    expect(fs.existsSync(mark)).toBe(true);
    fs.rmSync(mark);
    expect(Object.fromEntries(await readRenames(root))).toEqual({
      'ops/202401010.md': 'ops/20241010.md',
    });
    expect(fs.existsSync(mark)).toBe(false);
    expect(await readRenames(path.join(root, 'ops'))).toEqual(new Map());
  });
});
