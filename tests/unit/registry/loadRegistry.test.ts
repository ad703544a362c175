import {readMinutes} from '../../../plugins/minutes/reading/readMinutes';
import {DEFAULT_PRIVACY} from '../../../plugins/minutes/reading/privacy';
import {mergeWords} from '../../../plugins/minutes/reading/words';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {loadRegistry} from '../../../plugins/minutes/registry/loadRegistry';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), 'registry-'));
});
afterEach(() => rm(directory, {recursive: true}));

async function load(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) {
    await writeFile(path.join(directory, name), text);
  }
  return loadRegistry(directory);
}

describe('loadRegistry', () => {
  it('is empty and content where no file is there', async () => {
    const {registry, problems} = await load({});
    expect(registry).toMatchObject({teams: [], topics: [], dates: {}});
    expect(problems).toEqual([]);
  });

  it('fills in what an entry leaves out', async () => {
    const {registry} = await load({
      'topics.yml': '- {slug: ceph, name: Ceph}\n',
      'teams.yml': '- {slug: iaas, label: Team IaaS}\n',
    });
    expect(registry.topics[0]).toMatchObject({aliases: ['Ceph'], category: 'Other', links: []});
    expect(registry.teams[0]).toMatchObject({kind: 'team', state: 'active', successors: []});
  });

  it('changes its hash with its content', async () => {
    const first = await load({'topics.yml': '- {slug: ceph, name: Ceph}\n'});
    const second = await load({'topics.yml': '- {slug: ceph, name: Ceph, aliases: [RGW]}\n'});
    expect(first.registry.hash).not.toBe(second.registry.hash);
  });

  it('names file, line, fault and remedy, and uses the other entries', async () => {
    const {registry, problems} = await load({
      'teams.yml': '- slug: iaas\n  label: Team IaaS\n  kind: squad\n- slug: ops\n  label: Ops\n',
    });
    expect(registry.teams.map(({slug}) => slug)).toEqual(['ops']);
    expect(problems).toMatchObject([{path: 'teams.yml', line: 3, severity: 'error'}]);
    expect(problems[0]?.message).toMatch(/"kind" must be one of "team", "sig"/);
  });

  it('reports a field that is not known where it stands', async () => {
    const {problems} = await load({'topics.yml': '- slug: a\n  name: A\n  alias: [x]\n'});
    expect(problems).toMatchObject([{line: 3}]);
    expect(problems[0]?.message).toContain('"aliases"');
  });

  it('finds double slugs, aliases of two topics, and teams that are not there', async () => {
    const {registry, problems} = await load({
      'topics.yml':
        '- {slug: a, name: A, aliases: [foo bar]}\n- {slug: b, name: B, aliases: [Foo-Bars, Zed]}\n- {slug: a, name: Again}\n',
      'teams.yml':
        '- slug: ops\n  label: Ops\n  predecessors:\n    - team: gone\n      sources: [{minutes: ops/20230112#a, quote: so}]\n',
    });
    expect(problems.map(({rule, line}) => [rule, line])).toEqual([
      ['registry-lineage', 4],
      ['registry-double', 3],
      ['registry-alias', 2],
    ]);
    expect(registry.topics.map(({aliases}) => aliases)).toEqual([['foo bar'], ['Zed']]);
    expect(registry.teams[0]?.predecessors).toEqual([]);
  });

  it.each([
    ['does not compile', '/[/'],
    ['could take forever', '/(a+)+/'],
    ['matches nothing', '/x*/'],
    ['holds no letter', '"--"'],
  ])('leaves out an alias that %s', async (_, alias) => {
    const {registry, problems} = await load({
      'topics.yml': `- slug: a\n  name: A\n  aliases: [Ceph, ${alias.startsWith('/') ? `'${alias}'` : alias}]\n`,
    });
    expect(registry.topics[0]?.aliases).toEqual(['Ceph']);
    expect(problems).toMatchObject([{rule: 'registry-alias', line: 3}]);
  });

  it('does not let through links that a browser would run', async () => {
    const {registry} = await load({
      'topics.yml': '- {slug: a, name: A, links: [{label: x, url: "javascript:alert(1)"}]}\n',
    });
    expect(registry.topics).toEqual([]);
  });

  it.each(['- slug: [', 'just text', '- &a [*a, *a]\n'])(
    'turns %j into a problem, not an exception',
    async (text) => {
      const {registry, problems} = await load({'topics.yml': text});
      expect(registry.topics).toEqual([]);
      expect(problems.length).toBeGreaterThan(0);
    },
  );

  it('reads dates, and drops days that do not exist', async () => {
    const {registry, problems} = await load({
      'dates.yml': 'iaas/20230320.md: 2024-03-20\niaas/x.md: 2024-02-30\nfoo: 2024-02-03\n',
    });
    expect(registry.dates).toEqual({'iaas/20230320.md': '2024-03-20'});
    expect(problems.map(({line}) => line)).toEqual([2, 3]);
  });

  it('reads renames, and takes nothing for one that is not two paths', async () => {
    const {registry, problems} = await load({
      'renames.yml': 'ops/202401010.md: ops/20241010.md\nops/1.md: /2.md\nops/3.md: [ops/4.md]\n',
    });
    expect(registry.renames).toEqual({'ops/202401010.md': 'ops/20241010.md'});
    expect(problems.map(({line, path: file}) => `${file}:${line}`)).toEqual([
      'renames.yml:2',
      'renames.yml:3',
    ]);
    expect((await load({'renames.yml': '- ops/1.md\n'})).problems).toHaveLength(1);
  });

  it('adds the words of a community to those that minutes are read by', async () => {
    const {registry, problems} = await load({'words.yml': 'actions:\n  marks: [Auftrag]\n'});
    expect(problems).toEqual([]);
    const text = Buffer.from('- Auftrag @kim: schreibt es\n- AI @lee: write it');
    const run = {privacy: DEFAULT_PRIVACY, words: mergeWords(registry.words)};
    expect(readMinutes(text, run).actionItems.map(({owners}) => owners)).toEqual([
      ['kim'],
      ['lee'],
    ]);
    const wrong = await load({'words.yml': 'actions:\n  marks:\n    - 3\n  mark: [x]\n'});
    expect(wrong.registry.words).toEqual({});
    expect(wrong.problems.map(({line}) => line)).toEqual(expect.arrayContaining([3]));
  });
});
