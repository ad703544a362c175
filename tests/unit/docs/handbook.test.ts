import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {DEFAULT_OPTIONS} from '../../../plugins/minutes/options';
import archive from '../../../plugins/minutes/registry/archive.schema.json';
import teams from '../../../plugins/minutes/registry/teams.schema.json';
import topics from '../../../plugins/minutes/registry/topics.schema.json';
import words from '../../../plugins/minutes/registry/words.schema.json';

const root = path.resolve(__dirname, '../../..');
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');

/** Every place in the plugin that makes a problem names its rule in one of these ways. */
const RULE =
  /(?:\brule: |\b(?:inFile|ofFile|toProblem)\(\s*|\bproblemAt\(\s*file,(?:(?!\);)[^])*?)'([a-z][a-z0-9]*(?:-[a-z0-9]+)+)'/g;

function rulesOfCode(): string[] {
  const plugin = path.join(root, 'plugins/minutes');
  const files = fs.readdirSync(plugin, {recursive: true, encoding: 'utf8'});
  const rules = files
    .filter((file) => file.endsWith('.ts') && !file.includes('node_modules'))
    .flatMap((file) =>
      [...fs.readFileSync(path.join(plugin, file), 'utf8').matchAll(RULE)].flatMap(
        ([, rule]) => rule ?? [],
      ),
    );
  return [...new Set(rules)].sort();
}

/** `source.branch` and the like, of all options that have a default; the others by hand. */
function optionNames(): string[] {
  const {privacy, standards, source: _, ...rest} = DEFAULT_OPTIONS;
  return [
    ...Object.keys(rest),
    ...Object.keys(privacy).map((key) => `privacy.${key}`),
    ...Object.keys(standards).map((key) => `standards.${key}`),
    ...['preset', 'registryPath', 'team', 'standards.url', 'source.repository', 'source.branch'],
    ...['commit', 'directory', 'license', 'licenseUrl', 'attribution'].map(
      (key) => `source.${key}`,
    ),
  ];
}

describe('the handbook', () => {
  test('explains each rule of the build report, and none that is not there', () => {
    const explained = [...read('docs/report.md').matchAll(/^### (\S+)$/gm)].map(([, rule]) => rule);
    expect(explained.sort()).toEqual(rulesOfCode());
  });

  test.each(['docs/installing.md', 'plugins/minutes/README.md'])('%s lists each option', (file) => {
    const listed = [...read(file).matchAll(/^\| `([\w.]+)` /gm)].map(([, name]) => name);
    expect(listed).toEqual(expect.arrayContaining(optionNames()));
  });

  test('lists each field of the registry', () => {
    const listed = [...read('docs/registry.md').matchAll(/^\| `(\w+)` /gm)].map(([, name]) => name);
    const {team} = teams.definitions;
    const {topic} = topics.definitions;
    expect(listed).toEqual([
      ...Object.keys(team.properties),
      ...Object.keys(topic.properties),
      ...Object.values(words.properties).flatMap((kind) => Object.keys(kind.properties)),
      ...Object.keys(archive.properties),
    ]);
  });

  test('names each component that a site can replace', () => {
    const folders = fs.readdirSync(path.join(root, 'plugins/minutes/theme'), {withFileTypes: true});
    const components = folders
      .filter(({name}) => fs.existsSync(path.join(root, `plugins/minutes/theme/${name}/index.tsx`)))
      .map(({name}) => name);
    const named = [...read('docs/installing.md').matchAll(/`(Minutes[A-Z]\w+)`/g)].map(
      ([, name]) => name,
    );
    expect([...new Set(named)].sort()).toEqual(components.sort());
  });
});
