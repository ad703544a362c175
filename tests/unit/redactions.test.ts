import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it, vi} from 'vitest';
import {runCommand} from '../../plugins/minutes/cli';
import {type PluginRun, runPlugin} from './runPlugin';
import {toEmbed} from '../../plugins/minutes/pages/embeds';
import {connect} from './cli/mcpClient';
import {readSiteOf} from './search/realIndex';
import {squeeze} from '../squeeze.mjs';
import {makeFolder, writeFiles} from './makeFolder';

const FILES: Record<string, string> = {
  'iaas/20240103.md': `# Team IaaS, 2024-01-03

## Participants

- @kim-iaas
- @alex-iaas

## Quota of @kim-iaas

**kim**-iaas and Jane&#32;Roe: [profile](https://github.com/Kim-IaaS), \`kim%2Diaas\`, JANE
ROE, Ticket-4711 [plan](../ops/20240104.md#the-merger) ![Jane Roe](jane-roe.png) ![x](face.png)

- AI @kim-iaas: raise the quota, see kim-iaas/quota#7
- Decision: Jane Roe decides. [x](20240110.md) [x](jane-roe.md)

<!-- kim-iaas -->
`,
  'iaas/20240110.md':
    '# Team IaaS, 2024-01-10\n\n## Bankruptcy\n\n- Decision: Bankruptcy is filed.\n',
  'iaas/20240117.md':
    '# Team IaaS, 2024-01-17\n\nSee [all](20240110.md) and [x](../ops/20240104.md).\n',
  'iaas/jane-roe.md': '# Farewell\n\nThe quota goes to another team.\n',
  'ops/20240104.md': `# Team Ops, 2024-01-04

## The merger

With Initech.

### Price

- AI @alex-iaas: ask for the price, on the quota

## Next

- [above](#the-merger)
`,
  // Often enough to be suggested as a topic.
  ...Object.fromEntries(
    ['20240201', '20240208', '20240215'].map((day) => [
      `ops/${day}.md`,
      '## Jane Roe Storage\n\n- Jane Roe Storage grows\n- Jane Roe Storage is full\n',
    ]),
  ),
  'teams.yml': `- slug: iaas
  label: Team IaaS
  purpose: Led by Jane Roe.
`,
  'topics.yml': `- slug: quota
  name: Quota
  aliases: [quota, Jane Roe]
- slug: jane-roe
  name: Jane Roe
`,
  'redactions.yml': `handles: [kim-iaas]
patterns: [Jane Roe, '/Ticket-\\d{4}/']
files: [iaas/20240110.md, iaas/face.png]
sections:
  - {file: ops/20240104.md, heading: The merger}
`,
};
/** Squeezed: letters and digits alone, nothing coded. */
const GONE = ['kimiaas', 'janeroe', 'ticket4711', 'bankruptcy', 'merger', 'initech', 'price'];

let site = '';
let archive = '';
let run: PluginRun;

beforeAll(async () => {
  site = makeFolder();
  archive = path.join(site, 'minutes');
  writeFiles(archive, FILES);
  for (const name of ['jane-roe.png', 'face.png', 'copy.png']) {
    fs.copyFileSync('minutes/iaas/lbaas-paths.png', path.join(archive, 'iaas', name));
  }
  const source = {repository: 'https://github.com/kim-iaas/minutes', commit: 'c'.repeat(40)};
  run = await runPlugin(site, {source}, {outDir: path.join(site, 'build')});
}, 60_000);

const found = (text: string) => GONE.filter((word) => squeeze(text).includes(word));

/** Runs `minutes WORDS…` on the archive or the built site, and collects what it prints. */
async function minutes(...[command = '', ...words]: string[]) {
  const out: string[] = [];
  const print = (text: unknown) => out.push(String(text)) > 0;
  vi.spyOn(process.stdout, 'write').mockImplementation(print);
  vi.spyOn(process.stderr, 'write').mockImplementation(print);
  const place =
    command === 'search' ? ['--site', path.join(site, 'build')] : ['--archive', archive];
  const code = await runCommand([command, ...place, ...words]);
  vi.restoreAllMocks();
  return {code, text: out.join('')};
}

/** All that the plugin wrote: pages, index, feeds, data, report. */
const written = () =>
  ['.docusaurus', 'build'].flatMap((folder) =>
    fs
      .readdirSync(path.join(site, folder), {recursive: true, encoding: 'utf8'})
      .map((name) => path.join(folder, name))
      .filter((name) => fs.statSync(path.join(site, name)).isFile()),
  );

describe('what redactions.yml names', () => {
  it('is in no file that is written, however it is spelt', () => {
    const files = written();
    expect(
      files.filter((file) => /manifest.*json|feed\.(?:xml|json)|references/.test(file)),
    ).not.toEqual([]);
    expect(files.filter((file) => file.endsWith('/dossier.md'))).not.toEqual([]);
    const bad = files.filter(
      (file) => found(`${file} ${fs.readFileSync(path.join(site, file), 'utf8')}`).length > 0,
    );
    expect(bad).toEqual([]);
  });

  it.each([
    ['inspect'],
    ['inspect', '--json'],
    ['check'],
    ['check', '--format', 'json'],
    ['check', '--format', 'sarif'],
    ['check', '--format', 'github'],
    ['search', 'quota'],
    ['search', '--json', 'removed'],
    ['suggest', 'teams', '--json'],
    ['suggest', 'aliases', '--json'],
  ])('is in no answer of minutes %s %s %s', async (...words) => {
    const {text} = await minutes(...words);
    expect(text).not.toBe('');
    expect(found(text)).toEqual([]);
  });

  it('is suggested for no topic, as it would be otherwise', async () => {
    const topics = async () => (await minutes('suggest', 'topics')).text;
    expect(found(await topics())).toEqual([]);
    const file = path.join(archive, 'redactions.yml');
    fs.renameSync(file, `${file}.away`);
    const otherwise = await topics().finally(() => fs.renameSync(`${file}.away`, file));
    expect(found(otherwise)).toEqual(['janeroe']);
  });

  it.each(['iaas', 'ops'])('is in no minutes that are begun for %s', async (team) => {
    const {code} = await minutes('new', team, '--date', '2024-01-31', '--out', `${site}/new`);
    expect(code).toBe(0);
    const text = fs.readFileSync(`${site}/new/${team}/20240131.md`, 'utf8');
    expect(text).toContain('2024-01-31');
    expect(found(text)).toEqual([]);
  });

  it('is told to no assistant, whether it asks the site or the archive', async () => {
    for (const place of [['--site', path.join(site, 'build')], [archive]]) {
      const server = await connect(...place);
      const answers = await Promise.all([
        server.ask('search', {query: 'quota'}),
        server.ask('read_section', {address: 'iaas/20240103.md'}),
        server.ask('read_section', {address: 'ops/20240104.md'}),
        server.ask('topic_history', {topic: 'quota'}),
        server.ask('decisions_since', {since: '2024-01-01'}),
      ]);
      await server.close();
      expect(answers.join('\n')).toContain('[removed on request]');
      expect(found(answers.join('\n'))).toEqual([]);
    }
  });

  it('is shown on no page of the site itself', async () => {
    const own = await readSiteOf(archive, archive);
    const shown = [
      toEmbed(own, 'MinutesList', {topic: 'quota'}),
      toEmbed(own, 'MinutesList', {team: 'iaas', kind: 'decision'}),
      toEmbed(own, 'TeamHistory', {team: 'iaas'}),
    ].map(({embed}) => JSON.stringify(embed));
    expect(shown[0]).toContain('20240103');
    expect(found(shown.join('\n'))).toEqual([]);
  });

  it('leaves a mark, and addresses as they were', () => {
    const body = (permalink: string) => {
      const page = run.pages.find((each) => each.permalink === permalink);
      return page?.kind === 'meeting' ? page.html.body : '';
    };
    expect(body('/minutes/iaas/20240110')).toBe('<p>[removed on request]</p>');
    expect(body('/minutes/iaas/20240117')).toContain('<a href="/minutes/iaas/20240110">');
    expect(body('/minutes/ops/20240104')).toContain('id="removed-on-request"');
    expect(body('/minutes/iaas/removed-on-request')).toContain('The quota goes');
    expect(body('/minutes/iaas/20240103')).toContain('Quota of [removed on request]');
    expect(body('/minutes/iaas/20240103')).toContain(
      '<span class="minutes-missing">[removed on request]</span>',
    );
  });

  it('leaves no way to a source that still has it', () => {
    const sources = run.pages.flatMap((page) =>
      'source' in page && page.source ? [`${page.source.path} ${page.source.sourceUrl}`] : [],
    );
    expect(sources).toContain('iaas/20240110.md undefined');
    expect(sources).toContain('ops/20240104.md undefined');
  });

  it('is told by its line alone, and takes no topic for a mark', () => {
    const about = run.problems.filter(({path: file}) => file === 'redactions.yml');
    expect(about.map(({rule, line}) => `${rule}:${line}`)).toEqual([
      'removed-on-request:3',
      'removed-on-request:3',
    ]);
    const removed = run.meetings.find(({path: file}) => file === 'iaas/20240110.md');
    expect(removed?.topics).toEqual([]);
  });

  it('is said where the archive has nothing like it, and stops everything where it is unclear', async () => {
    const check = (text: string) => {
      fs.writeFileSync(path.join(archive, 'redactions.yml'), text);
      return minutes('check');
    };
    const unmatched = await check('files: [iaas/20240111.md]\n');
    expect(unmatched.code).toBe(1);
    expect(unmatched.text).toContain('redactions.yml:1 error redaction-unmatched');
    // Said again where each file was read before.
    for (let time = 0; time < 2; time += 1) {
      const spelt = await check(
        'handles:\n  - kim-iaas\n  - kim-ias\npatterns:\n  - JANE ROE\n  - /Ticket-\\d{5}/\n  - Led by\n  - farewel\n  - jane-roe.md\n',
      );
      const lines = [...spelt.text.matchAll(/redactions\.yml:(\d) warning redaction-unused/g)];
      expect(lines.map(([, line]) => line)).toEqual(['3', '6']);
      expect(found(spelt.text)).toEqual([]);
    }
    const unclear = await check('handels: [kim]\n');
    expect(unclear.code).toBe(1);
    expect(unclear.text).toMatch(/^minutes: What is to be removed .*"handels" that is not known/);
  });
});
