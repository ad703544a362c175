import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {run} from './run';
import {makeFolder} from '../makeFolder';

const folder = makeFolder();

const real = path.resolve(process.env.MINUTES_ARCHIVE ?? '../shared/minutes-archive');
const samples = path.resolve('minutes');

let count = 0;
/** Runs `minutes split` on a pad, into a folder of its own or the one named. */
async function split(pad: string, words: string[], out = path.join(folder, `${(count += 1)}`)) {
  const file = path.join(folder, '2024-pad.md');
  fs.writeFileSync(file, pad);
  const {code, ...said} = await run('split', file, '--out', out, ...words);
  const written = fs.existsSync(out)
    ? fs.readdirSync(out, {recursive: true, encoding: 'utf8'})
    : [];
  return {code, ...said, folder: out, written: written.filter((name) => /\.md$/.test(name)).sort()};
}

/** Minutes without what a pad doesn't keep: blank lines around them. */
const core = (text: string) => text.replace(/^\s*\n/, '').trimEnd();

async function expectBack(archive: string, team: string, files: string[], between: string) {
  const texts = files.map((name) => core(fs.readFileSync(path.join(archive, team, name), 'utf8')));
  const pad = `---\ntags: pad\n---\n\n[TOC]\n\n${texts.join(between)}\n`;
  const {code, err, folder: out, written} = await split(pad, ['--team', team]);
  expect([code, err]).toEqual([0, '']);
  expect(written).toEqual([
    '2024-pad-preface.md',
    ...files.map((name) => `${team}/${name}`).sort(),
  ]);
  files.forEach((name, index) => {
    expect(fs.readFileSync(path.join(out, team, name), 'utf8').trimEnd()).toBe(texts[index]);
  });
}

const PAD = `Links: https://example.org

# 2024-02-14

![](/uploads/a.png)

---

# 2024-02-07

- b
`;

describe('minutes split', () => {
  it('writes one file for each meeting, and says what became of every line', async () => {
    const {code, out, folder: to, written} = await split(PAD, ['--team', 'iaas']);
    const at = (name: string) => path.relative('', path.join(to, name));
    expect(code).toBe(0);
    expect(written).toEqual(['2024-pad-preface.md', 'iaas/20240207.md', 'iaas/20240214.md']);
    expect(out.split('\n')).toEqual([
      `${at('iaas/20240214.md')}  lines 3-5`,
      `${at('iaas/20240207.md')}  lines 9-11`,
      `${at('2024-pad-preface.md')}  line 1: of no meeting`,
      '2 meetings. 4 blank lines and separators between them are left out.',
      'To download, because no image is loaded from a pad:',
      `  /uploads/a.png to ${at('iaas/a.png')}  line 5`,
      '',
    ]);
  });

  it('overwrites nothing', async () => {
    const {folder: out} = await split(PAD, ['--team', 'iaas']);
    fs.writeFileSync(path.join(out, 'iaas/20240207.md'), 'old');
    fs.rmSync(path.join(out, 'iaas/20240214.md'));
    const {code, err, written} = await split(PAD, ['--team', 'iaas'], out);
    expect([code, err]).toEqual([1, expect.stringContaining('Nothing was written')]);
    expect(written).not.toContain('iaas/20240214.md');
    expect(fs.readFileSync(path.join(out, 'iaas/20240207.md'), 'utf8')).toBe('old');
  });

  it('says where and why a pad is not split, and writes nothing', async () => {
    const {code, err, written} = await split(PAD.replace('02-07', '02-14'), ['--team', 'iaas']);
    expect([code, written]).toEqual([1, []]);
    expect(err).toMatch(/2024-pad\.md:9: "2024-02-14" is the same day as in line 3/);
  });

  it('swallows no meeting of which the year is not given', async () => {
    const pad = PAD.replace('# 2024-02-07', '# Team IaaS 07.02.');
    const {code, out, err, written} = await split(pad, ['--team', 'iaas']);
    expect([code, out, written]).toEqual([1, '', []]);
    expect(err).toContain(
      '2024-pad.md:9: "Team IaaS 07.02." names a day without its whole year. If a meeting begins here, write the whole date, such as "# Team IaaS 2024-02-07"; else',
    );
  });

  it('counts one line that is left out', async () => {
    const {out} = await split('# 2024-02-14\n\na\n\n# 2024-02-07\n\nb\n', ['--team', 'iaas']);
    expect(out).toContain('2 meetings. 1 blank line or separator is left out.');
  });

  it('says that there is no such pad', async () => {
    const none = path.join(folder, 'none.md');
    const {code, err} = await run('split', none, '--team', 'iaas');
    expect([code, err]).toEqual([2, expect.stringContaining(`There is no file ${none}.`)]);
  });

  it('prints an object where it is asked for', async () => {
    const {out} = await split(PAD, ['--team', 'iaas', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      meetings: [
        {date: '2024-02-14', first: 3, last: 5},
        {date: '2024-02-07', first: 9, last: 11},
      ],
      rest: {lines: [[1, 1]]},
      leftOut: [
        [2, 2],
        [6, 8],
      ],
      uploads: [{address: '/uploads/a.png', line: 5}],
    });
    const refused = await split('a', ['--team', 'iaas', '--json']);
    expect(JSON.parse(refused.out)).toMatchObject({problems: [{line: 1}]});
  });

  it.each([
    [[], '--team takes'],
    [['--team', '../iaas'], '--team takes'],
    [['--team', 'iaas', 'other.md'], 'one pad'],
    [['--team', 'iaas', '--level', '7'], 'from 1 to 6'],
  ])('knows that %j is wrong', async (words, message) => {
    const {code, err} = await split(PAD, words);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it('gives back the sample minutes of a team', async () => {
    const files = fs.readdirSync(path.join(samples, 'sig-standardization'));
    expect(files.length).toBeGreaterThan(2);
    await expectBack(samples, 'sig-standardization', files, '\n\n---\n\n');
  });

  // Newest first and oldest first, with and without separators.
  it.skipIf(!fs.existsSync(real)).each([
    ['iam', true, '\n\n---\n\n'],
    ['container', false, '\n\n'],
    ['sig-standardization', true, '\n---\n'],
  ])('gives back 30 real minutes of %s', async (team, newestFirst, between) => {
    const files = fs
      .readdirSync(path.join(real, team))
      .filter((name) => /^202[34]\d{4}\.md$/.test(name))
      .slice(-30);
    expect(files).toHaveLength(30);
    await expectBack(real, team, newestFirst ? files.toReversed() : files, between);
  });
});
