import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {toIndexFolder, writeIndex} from '../../../plugins/minutes/search/build/writeIndex';
import {hasArchive, hasQueries, readQueries, readSiteOf} from '../search/realIndex';
import {connect} from './mcpClient';
import {makeFolder} from '../makeFolder';

const registry = path.resolve('plugins/minutes/presets/scs');
const folder = makeFolder();
const SITE = 'https://docs.example.org';

describe('minutes mcp over a built sample', () => {
  let server: Awaited<ReturnType<typeof connect>>;

  beforeAll(async () => {
    const site = await readSiteOf(path.resolve('minutes'), registry);
    writeIndex(site, path.join(folder, toIndexFolder('default')), SITE);
    server = await connect('--site', folder);
  });
  afterAll(() => server.close());

  it('says what it has, and offers four tools', async () => {
    const {tools} = await server.client.listTools();
    const names = ['decisions_since', 'read_section', 'search', 'topic_history'];
    expect(tools.map(({name}) => name).sort()).toEqual(names);
    expect(server.client.getInstructions()).toContain('iaas (Team IaaS)');
  });

  it.each([
    ['search', {query: 'volume encryption threat', limit: 3}, 'iaas/20230424#'],
    [
      'search',
      {query: 'zitadel or keycloak decision'},
      'iam/20230524#zitadel-or-keycloak-decision',
    ],
    ['search', {query: 'team:ops scanning pipeline'}, 'ops/20230727#scanning-pipeline-noa-sec'],
    ['search', {query: 'statuspage who feeds'}, 'iaas/20230412#status-page-who-feeds-it-alex-ops'],
    ['read_section', {address: 'iaas/20230412.md#flavor-naming-colons-or-dashes'}, 'colons'],
    ['read_section', {address: `${SITE}/minutes/iaas/20230816#2-operation`}, '#22-status-page'],
    ['topic_history', {topic: 'status page', until: '2023-05'}, 'ops/20230316#status-page-adr'],
    ['topic_history', {topic: 'lbaas', since: '2023-08'}, 'iaas/20230816#12-lbaas-with-ovn'],
    ['decisions_since', {since: '2023-06-01', team: 'iaas'}, 'OVN is the default for LBaaS in R5'],
    ['decisions_since', {since: '2023', topic: 'zitadel', marked: true}, 'iam/20230524#'],
  ] as [string, Record<string, unknown>, string][])(
    'answers %s %j with the right section, and on what terms',
    async (tool, words, expected) => {
      const answer = await server.ask(tool, words);
      expect(answer).toContain(expected);
      expect(answer).toContain(`${SITE}/minutes/`);
      expect(answer).toMatch(/^2023-\d\d-\d\d · /m);
      expect(answer).toMatch(/Licence: |Nobody says under which licence/);
    },
  );

  it('has no participants in any answer', async () => {
    const answer = await server.ask('read_section', {address: 'iaas/20230315.md'});
    expect(answer).toContain('Volume encryption');
    expect(answer).not.toContain('Participants');
  });

  it.each([
    ['read_section', {address: 'iaas/19990101.md'}, 'There are no minutes at'],
    ['read_section', {address: 'iaas/20230315.md#nothing'}, 'It has: #'],
    ['decisions_since', {since: 'yesterday'}, 'Write 2024, 2024-05 or 2024-05-02'],
    ['topic_history', {topic: 'kecloak'}, 'Try topic:keycloak'],
    ['decisions_since', {since: '2023', team: 'iaass'}, 'Try team:iaas'],
  ] as [string, Record<string, unknown>, string][])(
    'says of %s %j what is wrong and what there is',
    async (tool, words, expected) => {
      expect(await server.ask(tool, words)).toContain(expected);
    },
  );
});

const archive = path.resolve(process.env.MINUTES_ARCHIVE ?? '../shared/minutes-archive');

describe.skipIf(!hasArchive || !hasQueries)('minutes mcp over the real archive', () => {
  it('finds the right section for ten questions', async () => {
    const {ask, close} = await connect(archive);
    const missed: string[] = [];
    for (const {q, relevant} of readQueries().slice(0, 10)) {
      const answer = await ask('search', {query: q});
      if (!relevant.some(({path: file, anchor}) => answer.includes(`${file}#${anchor}`))) {
        missed.push(q);
      }
    }
    await close();
    expect(missed).toEqual([]);
  }, 300_000);
});
