import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import {beforeEach, describe, expect, it} from 'vitest';
import type {Problem} from '../../../plugins/minutes/reading/types';
import {makeFolder, writeFiles} from '../makeFolder';
import {run} from './run';

let archive = '';

const write = (name: string, text: string) => writeFiles(archive, {[name]: text});
const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], {
    cwd: archive,
    stdio: 'pipe',
  });

beforeEach(() => {
  archive = makeFolder();
  const good = (date: string) => `# Team IaaS, ${date}\n\n## Participants\n\n- @kim\n`;
  // Wednesdays.
  ['2024-01-03', '2024-01-10', '2024-01-17', '2024-01-24'].forEach((date) =>
    write(`iaas/${date.replaceAll('-', '')}.md`, good(date)),
  );
});

const check = (...words: string[]) => run('check', '--archive', archive, ...words);

const findings = async (...words: string[]) =>
  (JSON.parse((await check('--format', 'json', ...words)).out) as Problem[]).map(
    ({path: file, line, severity, rule}) => `${file}:${line} ${severity} ${rule}`,
  );

const BAD = `# Team IaaS, 2024-01-31

- call +49 221 1234567
- Minutes: none yet
- [pad](https://pad.example.org/2024-iaas), [gone](20230101.md)
- ![](https://pad.example.org/uploads/a.png) ![](https://pad.example.org/uploads/b.png)
`;

describe('minutes check', () => {
  it('finds nothing that matters in good minutes, and says so', async () => {
    const {code, out} = await check('iaas/20240103.md');
    expect([code, out]).toEqual([0, '0 errors, 0 warnings, 0 notes in 1 file checked.\n']);
  });

  it('names file, line, level and rule of what is wrong', async () => {
    write('iaas/20240131.md', BAD);
    write('iaas/a.png', 'no picture, but there');
    expect((await findings('iaas/20240131.md')).toSorted()).toEqual([
      'iaas/20240131.md:0 info no-participants',
      'iaas/20240131.md:3 warning personal-data',
      'iaas/20240131.md:4 warning placeholder',
      'iaas/20240131.md:5 error dead-link',
      'iaas/20240131.md:5 warning pad-link',
      'iaas/20240131.md:6 error image-missing',
      'iaas/20240131.md:6 info image-has-copy',
    ]);
    expect((await check()).code).toBe(1);
    expect((await check('iaas/20240103.md')).code).toBe(0);
  });

  it('finds links to pages that a built site does not have', async () => {
    write(
      'iaas/20240131.md',
      '# 2024-01-31\n\n- https://docs.example.org/iam, [b](https://docs.example.org/gone)\n',
    );
    write('build/iam/index.html', '');
    const site = path.join(archive, 'build');
    expect((await check('--site', site)).code).toBe(2);
    write(
      'build/sitemap.xml',
      '<loc>https://docs.example.org/iam</loc><loc>https://docs.example.org/</loc>',
    );
    const found = (await findings('--site', site)).filter((line) => line.includes('dead-site'));
    expect(found).toEqual(['iaas/20240131.md:3 warning dead-site-link']);
    expect((await findings()).filter((line) => line.includes('dead-site'))).toEqual([]);
  });

  it('finds a second meeting in a file, and a report of nobody in a call', async () => {
    write('iaas/20240131.md', '# 2024-01-31\n\n- a\n\n# 2024-02-01\n\n- b\n');
    write(
      'call/20240131.md',
      '# 2024-01-31\n\n## Team Updates\n\n### Team IaaS\n\n- a\n\n### Team Iaxx\n\n- b\n',
    );
    write(
      'teams.yml',
      '- {slug: iaas, label: Team IaaS, kind: team, state: active}\n- {slug: call, label: Call, kind: call, state: active}\n',
    );
    const found = await findings('--registry', archive);
    expect(found.filter((line) => /meetings|team-heading/.test(line))).toEqual([
      'iaas/20240131.md:5 warning several-meetings',
      'call/20240131.md:9 info unknown-team-heading',
    ]);
  });

  it('finds pictures that say where they were taken', async () => {
    const exif = {IFD0: {Make: 'x'}, IFD3: {GPSLatitude: '51/1 0/1 0/1'}};
    const picture = sharp({create: {width: 1, height: 1, channels: 3, background: '#fff'}});
    fs.writeFileSync(
      path.join(archive, 'iaas/a.jpg'),
      await picture.jpeg().withExif(exif).toBuffer(),
    );
    write('iaas/20240131.md', '# 2024-01-31\n\n![a](a.jpg)\n');
    expect(await findings('iaas/20240131.md')).toContain(
      'iaas/a.jpg:0 warning attachment-location',
    );
    expect(await findings('iaas/20240103.md')).toEqual([]);
  });

  it('looks at changed files only, committed or not, where a branch is named', async () => {
    write('iaas/20231206.md', BAD);
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', 'before');
    expect((await check('--changed-since', 'main')).code).toBe(0);
    git('switch', '-qc', 'change');
    write('iaas/20240207.md', BAD.replace('01-31', '02-07'));
    git('add', '.');
    git('commit', '-qm', 'after');
    write('iaas/20240214.md', '# 2024-02-14\n');
    const found = await findings('--changed-since', 'main');
    expect([...new Set(found.map((line) => line.split(':')[0]))]).toEqual([
      'iaas/20240207.md',
      'iaas/20240214.md',
    ]);
    const {code, err} = await check('--changed-since', 'nowhere');
    expect([code, err]).toEqual([1, expect.stringContaining('"nowhere"')]);
  });

  it('annotates the line of a pull request', async () => {
    write('iaas/20240131.md', BAD);
    const {out} = await check('--format', 'github', 'iaas/20240131.md');
    const file = path.relative(process.cwd(), path.join(archive, 'iaas/20240131.md'));
    expect(out).toContain(`::error file=${file},line=5,title=dead-link::The link to 20230101.md`);
  });

  it('leaves out what a baseline has', async () => {
    write('iaas/20240131.md', BAD);
    const baseline = path.join(archive, 'baseline.json');
    fs.writeFileSync(baseline, (await check('--format', 'json')).out);
    expect((await check('--baseline', baseline)).code).toBe(0);
    write('iaas/20240131.md', `${BAD}- [new](20230102.md)\n`);
    expect(await findings('--baseline', baseline)).toEqual(['iaas/20240131.md:7 error dead-link']);
  });

  it('mends addresses of images and a wrong name, and nothing else', async () => {
    write(
      'iaas/20230131.md',
      BAD.replace(/.*b\.png.*/, '![](https://pad.example.org/uploads/a.png)'),
    );
    write('iaas/a.png', 'no picture, but there');
    expect((await findings('--fix')).filter((line) => /date|copy/.test(line))).toEqual([]);
    expect(fs.existsSync(path.join(archive, 'iaas/20230131.md'))).toBe(false);
    expect(fs.readFileSync(path.join(archive, 'iaas/20240131.md'), 'utf8')).toBe(
      BAD.replace(/.*b\.png.*/, '![](a.png)'),
    );
  });

  it('checks a file that it renamed, and says which links lead to its old name', async () => {
    const bad = BAD.replace('gone](20230101.md)', 'gone](20230101.md), [self](20230131.md)');
    write('iaas/20230131.md', bad);
    write('iaas/20240207.md', '# 2024-02-07\n\n- [a](20230131.md#x), [b](20240103.md)\n');
    write('ops/20240208.md', '# 2024-02-08\n\n- [c](../iaas/20230131.md)\n');
    const {code, out, err} = await check('--fix', 'iaas/20230131.md');
    expect(err).toContain('iaas/20230131.md is now iaas/20240131.md.');
    const links = [...err.matchAll(/(\S+) links to (\S+); correct the link, or add the rename/g)];
    expect(links.map(([, place, old]) => [place, old])).toEqual([
      ['iaas/20240131.md:5', 'iaas/20230131.md'],
      ['iaas/20240207.md:3', 'iaas/20230131.md'],
      ['ops/20240208.md:3', 'iaas/20230131.md'],
    ]);
    expect(out).toMatch(/iaas\/20240131\.md:5.* dead-link[^]* in 1 file checked/);
    expect(code).toBe(1);
  });

  it('leaves the name of a file that has a section removed by that name', async () => {
    write('iaas/20230131.md', '# Team IaaS, 2024-01-31\n\n## Leave\n\n- Kim\n');
    write('redactions.yml', 'sections: [{file: iaas/20230131.md, heading: Leave}]\n');
    await check('--fix');
    expect(fs.existsSync(path.join(archive, 'iaas/20230131.md'))).toBe(true);
  });

  it('checks what it renamed among changed files', async () => {
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', 'before');
    write('iaas/20230131.md', BAD);
    const {code, out} = await check('--fix', '--changed-since', 'main');
    expect([code, out]).toEqual([1, expect.stringContaining('in 1 file checked')]);
  });

  it.each([
    [['--archive', 'nowhere'], `is not there: ${path.resolve('nowhere')}. Fetch it with`],
    [['--archive', 'package.json'], `is a file: ${path.resolve('package.json')}. Fetch it with`],
  ])('says which folder is missing: %j', async (words, message) => {
    const {code, err} = await check(...words);
    expect([code, err]).toEqual([1, expect.stringContaining(message)]);
  });

  it.each([
    [['--format', 'xml'], 'text, github, json, sarif'],
    [['iaas/nothing.md'], 'no file iaas/nothing.md'],
    [['--baseline', 'nowhere.json'], 'minutes check --format json > nowhere.json'],
    [['--nothing'], "Unknown option '--nothing'"],
  ])('says what is wrong with %j', async (words, message) => {
    const {code, err} = await check(...words);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});
