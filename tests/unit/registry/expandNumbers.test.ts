import {expect, it} from 'vitest';
import {parseYamlFile} from '../../../plugins/minutes/registry/yamlFile';
import {checkTopics} from '../../../plugins/minutes/registry/checkTopics';
import {createAliasFinder} from '../../../plugins/minutes/registry/findAliases';

const FILE = `- slug: release-r{n}
  name: Release R{n}
  numbers: [1, 99]
  aliases: ['R{n}', 'Release {n}']
  exceptions: ['/Release {n}\\.\\d/']
  caseSensitive: true
- {slug: ceph, name: Ceph}
`;

it('makes a topic of each number, which finds its own number only', () => {
  const {entries, problems} = checkTopics(parseYamlFile('topics.yml', FILE));
  expect(problems).toEqual([]);
  expect(entries).toHaveLength(100);
  expect(entries[98]).toMatchObject({slug: 'release-r99', name: 'Release R99', numbered: true});
  expect(entries[99]).toMatchObject({slug: 'ceph'});
  const find = createAliasFinder(entries);
  expect(find('R4 -> R12, r5, Release 3').map(({slug}) => slug)).toEqual([
    'release-r4',
    'release-r12',
    'release-r3',
  ]);
  expect(find('Release 3.1 of something else')).toEqual([]);
});

it('says what is wrong with numbers that are none', () => {
  const file = '- slug: r{n}\n  name: R\n  numbers: [1]\n';
  const {problems} = checkTopics(parseYamlFile('topics.yml', file));
  expect(problems).toMatchObject([{path: 'topics.yml', line: 3, rule: 'registry-entry'}]);
});
