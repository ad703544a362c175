import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {loadRegistry} from '../../../plugins/minutes/registry/loadRegistry';

const program = path.resolve('plugins/minutes/bin/minutes.cjs');
const call = (day: number) =>
  `# Call, 2024-01-0${day}\n\n## Load balancer\n\n- tried\n\n## @kim asks\n`;
const FOREIGN = {
  'notes/crew/20240101.md': call(1),
  'notes/crew/20240102.md': call(2),
  'notes/sig-storage/20240103.md': call(3),
};
/** Sentences by which the preset knows the archive that it is for. */
const SCS = {
  'notes/ops-iam/20230112.md':
    '# A\n\nObservation is that quite some participants only care about half the topics.\n\nSuggestion: Promote SIG IAM to Team IAM\n',
  'notes/ops-iam/20230119.md': '# A\n\nfrom CW4 on Team IAM and Team OPS will be split\n',
  'notes/community-call/20230119.md':
    '# A\n\nLast call of Ops+IAM together, team will be split as of next week\n',
  'notes/community-call/20230112.md': '# A\n\nTomorrow will start the audit logging breakouts.\n',
};
/** Brackets and quotes in strings and comments, and what cannot be compared as text. */
const CONFIG = `// the site's [configuration
import path from 'node:path'

/** @type {import('@docusaurus/types').Config} */
const config = {
  title: "It's [our] site",
  presets: [['classic', {docs: {sidebarPath: path.join('a', 'b')}}]],
  plugins: [
    ['@docusaurus/plugin-content-docs', {id: 'community', path: 'community'}],
    './src/plugins/matomo.js', // the last ]
  ],
  themeConfig: {
    navbar: {
      items: [
        {to: '/docs', label: 'Docs', position: 'left'},
        {href: 'https://example.org', label: "Ours [it's new]", position: 'right'}
      ],
    },
    footer: {links: [{title: 'More', items: [{label: 'Blog', to: '/blog'}]}]},
  },
}

module.exports = config
`;
import {makeFolder} from '../makeFolder';

const run = (cwd: string, ...words: string[]) =>
  execFileSync(process.execPath, [program, 'init', '--archive', 'notes', ...words], {
    cwd,
    encoding: 'utf8',
  });
const read = (site: string, name: string) => fs.readFileSync(path.join(site, name), 'utf8');

describe('minutes init', () => {
  it('adds two lines to a configuration and changes no other, once', () => {
    const site = makeFolder({...SCS, 'docusaurus.config.js': CONFIG});
    run(site);
    const lines = read(site, 'docusaurus.config.js').split('\n');
    const had = new Set(CONFIG.split('\n'));
    expect(lines.filter((line) => !had.has(line))).toEqual([
      "    ['docusaurus-plugin-minutes', {path: 'notes', preset: 'scs'}],",
      `        {href: 'https://example.org', label: "Ours [it's new]", position: 'right'},`,
      "        {to: '/minutes', label: 'Minutes', position: 'left'},",
    ]);
    expect(lines).toHaveLength(CONFIG.split('\n').length + 2);
    expect(run(site)).toContain('names the plugin already');
    expect(read(site, 'docusaurus.config.js')).toBe(lines.join('\n'));
    expect(fs.readdirSync(path.join(site, 'notes'))).toEqual(['community-call', 'ops-iam']);
  });

  it('begins a list of plugins where there is none', () => {
    const code =
      "export default {\n  presets: ['classic'],\n  themeConfig: {navbar: {\n    items: [],\n  }},\n};\n";
    const site = makeFolder({...SCS, 'docusaurus.config.ts': code});
    run(site);
    expect(read(site, 'docusaurus.config.ts')).toBe(
      "export default {\n  plugins: [['docusaurus-plugin-minutes', {path: 'notes', preset: 'scs'}]],\n  presets: ['classic'],\n  themeConfig: {navbar: {\n    items: [\n      {to: '/minutes', label: 'Minutes', position: 'left'},\n    ],\n  }},\n};\n",
    );
  });

  it.each([
    [
      'makes its lists elsewhere',
      'const plugins = [];\nmodule.exports = {plugins, themeConfig: {}};\n',
    ],
    ['has two such lists', `${CONFIG}\nconst more = {\n  plugins: [],\n};\n`],
    [
      'does not use the list that looks like it',
      CONFIG.replace('module.exports = config', "module.exports = {...config, plugins: ['x']}"),
    ],
    ['cannot be loaded', CONFIG.replace('node:path', 'no-such-package')],
  ])('prints the lines where a configuration %s, and leaves it alone', (_, code) => {
    const site = makeFolder({...SCS, 'docusaurus.config.js': code});
    const said = run(site);
    expect(said).toContain("['docusaurus-plugin-minutes', {path: 'notes', preset: 'scs'}],");
    expect(said).toContain("{to: '/minutes', label: 'Minutes', position: 'left'},");
    expect(read(site, 'docusaurus.config.js')).toBe(code);
  });

  it('writes a registry to begin with, and nothing over what is there', async () => {
    const site = makeFolder({...FOREIGN, 'registry/topics.yml': '[]\n'});
    const said = run(site, '--registry', 'registry');
    expect(said).toContain("{path: 'notes', registryPath: 'registry'}");
    expect(read(site, 'registry/topics.yml')).toBe('[]\n');
    const {registry, problems} = await loadRegistry(path.join(site, 'registry'));
    expect(problems).toEqual([]);
    expect(registry.teams.map(({slug, label, kind}) => [slug, label, kind])).toEqual([
      ['crew', 'Crew', 'team'],
      ['sig-storage', 'SIG Storage', 'sig'],
    ]);
  });

  it('claims no topic, but lists what may be one, without people', async () => {
    const site = makeFolder(FOREIGN);
    run(site);
    const {registry, problems} = await loadRegistry(path.join(site, 'notes'));
    expect([registry.topics, problems]).toEqual([[], []]);
    expect(read(site, 'notes/topics.yml')).toMatch(
      /^# - \{ slug: load-balancer, name: Load balancer \} # 3 documents of 2 teams;/m,
    );
    expect(read(site, 'notes/topics.yml')).not.toContain('kim');
  });
});
