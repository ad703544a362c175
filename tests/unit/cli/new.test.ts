import fs from 'node:fs';
import path from 'node:path';
import {beforeEach, describe, expect, it} from 'vitest';
import type {Problem} from '../../../plugins/minutes/reading/types';
import {run} from './run';
import {makeFolder, writeFiles} from '../makeFolder';

const real = path.resolve(process.env.MINUTES_ARCHIVE ?? '../shared/minutes-archive');
let archive = '';

const write = (name: string, text: string) => writeFiles(archive, {[name]: text});
const read = (name: string) => fs.readFileSync(path.join(archive, name), 'utf8');

beforeEach(() => {
  archive = makeFolder();
  // Wednesdays.
  write(
    'iaas/20240103.md',
    '# Team IaaS, 2024-01-03\n\n## Participants\n\n- @kim\n\n## Agenda\n\n### Disks\n\n- AI @kim: write the page on disks\n',
  );
  write(
    'iaas/20240110.md',
    '# Team IaaS, 2024-01-10\n\n## Participants\n\n- @kim\n\n## Agenda\n\n### Nets\n\n- AI @mika: ask\n  - done\n',
  );
});

const create = (...words: string[]) => run('new', '--archive', archive, ...words);

const NEW = `# Team IaaS, 2024-01-17

## Participants

## Open action items

- AI @kim: write the page on disks
  - from [2024-01-03](20240103.md#disks)

## Agenda
`;

describe('minutes new', () => {
  it("begins minutes with the team's headings and its open items", async () => {
    const {code, out} = await create('iaas', '--date', '2024-01-17');
    expect([code, read('iaas/20240117.md')]).toEqual([0, NEW]);
    const file = path.relative('', path.join(archive, 'iaas/20240117.md'));
    expect(out).toBe(
      `${file}\nIts day is the one that was asked for. The headings are those that come back in its last minutes, as in iaas/20240110.md.\n1 action item is open.\n`,
    );
  });

  it('writes what check accepts, also before the meeting, and the item goes on', async () => {
    const {out} = await create('iaas', '--json');
    const {path: file, because} = JSON.parse(out) as {path: string; because: string};
    expect(because).toMatch(/^the next Wednesday/);
    const checked = await run('check', '--archive', archive, '--format', 'json', file);
    const rules = (JSON.parse(checked.out) as Problem[]).map(
      ({rule, severity}) => `${severity} ${rule}`,
    );
    expect([checked.code, rules]).toEqual([0, ['info no-participants']]);
    fs.rmSync(file);
    await create('iaas', '--date', '2024-01-17');
    await create('iaas', '--date', '2024-01-24');
    expect(read('iaas/20240124.md')).toBe(NEW.replace('17', '24'));
  });

  it('follows what it carried to where it was raised, however long ago', async () => {
    ['17', '24', '31'].forEach((day) =>
      write(`iaas/202401${day}.md`, `# Team IaaS, 2024-01-${day}\n\n- x\n`),
    );
    const {out} = await create('iaas', '--date', '2024-02-07');
    expect(out).toContain('1 action item is open.');
    const carried = read('iaas/20240207.md');
    await create('iaas', '--date', '2024-02-14');
    expect(read('iaas/20240214.md')).toBe(carried.replace('02-07', '02-14'));
    fs.rmSync(path.join(archive, 'iaas/20240214.md'));
    write('iaas/20240207.md', carried.replace('#disks)\n', '#disks)\n  - done\n'));
    const {out: after} = await create('iaas', '--date', '2024-02-14');
    expect(after).toContain('No action items are open.');
  });

  it('takes the template where the team has one', async () => {
    write('iaas/template.md', '# Team IaaS, YYYY-MM-DD\n\n## Check AIs\n\n## Topics\n');
    await create('iaas', '--date', '2024-01-17');
    expect(read('iaas/20240117.md')).toBe(
      '# Team IaaS, 2024-01-17\n\n## Check AIs\n\n- AI @kim: write the page on disks\n  - from [2024-01-03](20240103.md#disks)\n\n## Topics\n',
    );
  });

  it('names the file as the team does, in the folder that is asked for', async () => {
    write('crew/crew-2024-01-11.md', '# 2024-01-11\n\n- x\n');
    await create('crew', '--date', '2024-01-18', '--out', path.join(archive, 'other'));
    expect(read('other/crew/crew-2024-01-18.md')).toBe('# 2024-01-18\n');
  });

  it('overwrites nothing', async () => {
    const {code, err} = await create('iaas', '--date', '2024-01-10');
    expect([code, err]).toEqual([1, expect.stringContaining('there already')]);
    expect(read('iaas/20240110.md')).toContain('### Nets');
  });

  it.each([
    [[], 'There is: iaas'],
    [['ops'], 'There is: iaas'],
    [['iaas', '--date', '2024-02-30'], 'not "2024-02-30"'],
  ])('knows that %j is wrong', async (words, message) => {
    const {code, err} = await create(...words);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it.skipIf(!fs.existsSync(real))('begins minutes of real teams that check accepts', async () => {
    const teams = ['iaas', 'container', 'sig-standardization'];
    teams.forEach((team) =>
      fs
        .readdirSync(path.join(real, team))
        .slice(-12)
        .forEach((name) => fs.cpSync(path.join(real, team, name), path.join(archive, team, name))),
    );
    const files = [];
    for (const team of teams) {
      const {out} = await create(team, '--json', '--date', '2025-01-08');
      files.push((JSON.parse(out) as {path: string}).path);
    }
    const checked = await run('check', '--archive', archive, '--format', 'json', ...files);
    const found = (JSON.parse(checked.out) as Problem[]).filter(
      ({severity}) => severity !== 'info',
    );
    expect(found).toEqual([]);
  });
});
