import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {loadRegistry} from '../../../plugins/minutes/registry/loadRegistry';
import {makeFolder, writeFiles} from '../makeFolder';
import {run} from './run';

const base = makeFolder();
const notes = path.join(base, 'notes');
const day = (n: number) =>
  `# Meeting, 2024-01-0${n}\n\n## Load balancer: "a #1"\n\n- R1, R2 and R3: loadbalancer\n`;

writeFiles(notes, {
  'crew/20240101.md': day(1),
  'crew/20240102.md': day(2),
  'sig-storage/20240103.md': day(3),
});

const suggest = (...words: string[]) => run('suggest', ...words);

describe('minutes suggest', () => {
  it('prints an entry of the registry a line, with what speaks for it', async () => {
    const {code, out, err} = await suggest('topics', notes);
    expect([code, err]).toEqual([0, '']);
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => (parse(line) as object[])[0])).toEqual([
      {slug: 'load-balancer', name: 'Load balancer'},
      {slug: 'r-{n}', name: 'R{n}', numbers: [1, 3]},
    ]);
    expect(lines[0]).toContain('# 3 documents of 2 teams; 2024-01-01 to 2024-01-03; 3 headings; ');
    expect(lines[0]).toContain('"Load balancer: "a #1"" (sig-storage/20240103.md:3)');
    expect(lines[1]).toContain('R1 3, R2 3, R3 3');
  });

  it('prints what a registry takes as it is', async () => {
    const registry = path.join(base, 'registry');
    fs.mkdirSync(registry);
    for (const kind of ['topics', 'teams']) {
      fs.writeFileSync(path.join(registry, `${kind}.yml`), (await suggest(kind, notes)).out);
    }
    const {registry: loaded, problems} = await loadRegistry(registry);
    expect(problems).toEqual([]);
    expect(loaded.topics.map(({name}) => name)).toEqual(['Load balancer', 'R1', 'R2', 'R3']);
    expect(loaded.teams.map(({label}) => label)).toEqual(['Crew', 'SIG Storage']);
    expect((await suggest('teams', notes, '--registry', registry)).out).toBe('');
  });

  it('prints the same as JSON, and so many as are asked for', async () => {
    const {out} = await suggest('topics', '--archive', notes, '--json', '--limit', '1');
    expect(JSON.parse(out)).toMatchObject([{slug: 'load-balancer', documents: 3, teams: 2}]);
  });

  it.each([[[]], [['people']], [['topics', 'a', 'b']], [['topics', '--limit', '0']]])(
    'ends with 2 where the command line is wrong: %j',
    async (words) => {
      const {code, out, err} = await suggest(...words);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^minutes: .+/);
    },
  );

  it('ends with 1 where there is no archive', async () => {
    expect((await suggest('topics', path.join(base, 'nowhere'))).code).toBe(1);
  });
});
