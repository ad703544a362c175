import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import type {Page} from '../../plugins/minutes/pages/types';
import {type PluginRun, runPlugin} from './runPlugin';
import {makeFolder} from './makeFolder';

const OPTIONS = {
  path: path.resolve('tests/fixtures/site'),
  source: {
    repository: 'https://github.com/example/minutes',
    commit: 'c'.repeat(40),
    license: 'CC-BY-ND-4.0',
    attribution: 'the participants of the meeting',
  },
};

/** The page at an address, to be of a kind. */
function pageOf<K extends Page['kind']>(
  {pages}: PluginRun,
  kind: K,
  permalink: string,
): Extract<Page, {kind: K}> {
  const page = pages.find((candidate) => candidate.permalink === permalink);
  expect(page?.kind).toBe(kind);
  return page as Extract<Page, {kind: K}>;
}

describe('a site', () => {
  let run: PluginRun;
  beforeAll(async () => {
    run = await runPlugin(makeFolder(), OPTIONS);
  });

  it('hands the debug plugin of a site in development a summary, not the archive', () => {
    expect(run.contentJson.length).toBeLessThan(1000);
    expect(run.contentJson).toContain('"documents":');
  });

  it('has a route for every page', () => {
    expect(run.routes.map(({path: address}, i) => `${address} ${run.pages[i]?.kind}`)).toEqual([
      '/minutes/community-call/20230119 meeting',
      '/minutes/events/2023-02-07-08-hackathon/lbaas meeting',
      '/minutes/iaas/20230118 meeting',
      '/minutes/iaas/20230111 meeting',
      '/minutes/iaas/20230104 meeting',
      '/minutes/ops/20230106 meeting',
      '/minutes/ops/20230118 meeting',
      '/minutes home',
      '/minutes/topics topics',
      '/minutes/topics/lbaas topic',
      '/minutes/topics/monitoring topic',
      '/minutes/teams teams',
      '/minutes/community-call team',
      '/minutes/events team',
      '/minutes/iaas team',
      '/minutes/ops team',
      '/minutes/community-call/next next',
      '/minutes/iaas/next next',
      '/minutes/ops/next next',
      '/minutes/events/2023-02-07-08-hackathon folder',
      '/minutes/decisions decisions',
      '/minutes/actions actions',
      '/minutes/references references',
      '/minutes/years years',
      '/minutes/years/2023 year',
      '/minutes/search search',
      '/minutes/community-call/latest redirect',
      '/minutes/events/latest redirect',
      '/minutes/iaas/latest redirect',
      '/minutes/ops/latest redirect',
    ]);
  });

  it('shows minutes whole, with people folded away and without what is private', () => {
    const {html, title, description, toc} = pageOf(run, 'meeting', '/minutes/iaas/20230104');
    expect(title).toBe('Team IaaS, 4 January 2023');
    expect(description).toBe('Minutes: Team IaaS, 4 January 2023 · LBaaS; AOB');
    expect(toc.map(({anchor}) => anchor)).toEqual(['lbaas', 'aob']);
    expect(html.body).toMatch(
      /<details class="minutes-fold"><summary><h3 id="participants"[^]*\(2\)[^]*alex-iaas[^]*<\/details>/,
    );
    expect(html.body).toContain(
      '<p>Write to [e-mail address hidden] or call Tel. [phone number hidden].</p>',
    );
    expect(html.body).toContain('<a href="/minutes/ops/20230106#monitoring">Ops</a>');
    expect(html.body).toMatch(
      /<a class="minutes-image" href="(\/assets\/minutes\/paths\.\w+\.png)"[^>]*><img src="\1" alt="Paths through the load balancer" width="1333" height="667"/,
    );
  });

  it('says of minutes what they are about, where they come from, and who cites them', () => {
    const page = pageOf(run, 'meeting', '/minutes/iaas/20230104');
    expect(page.topics.map(({slug, weight}) => `${slug} ${weight}`)).toEqual([
      'lbaas main',
      'monitoring mentioned',
    ]);
    expect([page.older?.path, page.newer?.path]).toEqual([undefined, 'iaas/20230111.md']);
    expect(page.source).toMatchObject({
      path: 'iaas/20230104.md',
      sourceUrl: `https://github.com/example/minutes/blob/${'c'.repeat(40)}/iaas/20230104.md`,
      editUrl: 'https://github.com/example/minutes/edit/main/iaas/20230104.md',
    });
    expect(page.connections.citedBy).toMatchObject([
      {meeting: {path: 'ops/20230106.md'}, text: 'Where it began', target: {id: 'lbaas'}},
    ]);
  });

  it('says of minutes where they lie a second time, and which call reports of them', () => {
    const page = pageOf(run, 'meeting', '/minutes/iaas/20230118');
    expect(page.notices).toEqual([
      {kind: 'copies', copies: [{path: 'ops/20230118.md', permalink: '/minutes/ops/20230118'}]},
    ]);
    expect(page.connections.reported).toMatchObject([
      {meeting: {path: 'community-call/20230119.md'}, anchor: 'team-iaas', basis: 'date'},
    ]);
  });

  it('shows of a team what it met about, and what became of it', () => {
    const page = pageOf(run, 'team', '/minutes/ops');
    expect(page).toMatchObject({state: 'former', purpose: 'Keeps it running.', usualDay: 4});
    // The registry knows better than the name of the file.
    expect(page.years).toMatchObject([{year: '2023', meetings: [{date: '2023-01-05'}]}]);
    expect(page.copies).toMatchObject([{path: 'ops/20230118.md', of: {path: 'iaas/20230118.md'}}]);
    expect(page.reports).toMatchObject([{sections: [{items: ['See the last minutes']}]}]);
    expect(page.lineage).toMatchObject([
      {to: {slug: 'iaas'}, sources: [{quote: 'Team IaaS goes on with monitoring'}]},
    ]);
  });

  it('shows of a topic the sections about it, newest first, and where else it is named', () => {
    const page = pageOf(run, 'topic', '/minutes/topics/lbaas');
    expect(page).toMatchObject({count: 5, mainCount: 2, aliases: ['load balancer']});
    expect(page.excerpts.map(({meeting}) => meeting.path)).toEqual([
      'events/2023-02-07-08-hackathon/lbaas.md',
      'iaas/20230104.md',
    ]);
    // No id twice on a page; the link beside a heading leads to the minutes themselves.
    expect(page.html['excerpt-2']).toMatch(
      /^<h4 id="excerpt-2-lbaas"[^>]*>LBaaS<a class="hash-link" href="\/minutes\/iaas\/20230104#lbaas"/,
    );
    expect(page.mentions.flatMap(({sections}) => sections.map(({text}) => text))).toEqual([
      'Two days on LBaaS.',
      'LBaaS: the comparison is done, OVN is the default',
      'Alerts for every load balancer',
    ]);
    expect(page.lifeline.map(({team}) => team.slug)).toEqual([
      'events',
      'community-call',
      'iaas',
      'ops',
    ]);
  });

  it('makes a page of a folder, with its readme', () => {
    const page = pageOf(run, 'folder', '/minutes/events/2023-02-07-08-hackathon');
    expect(page).toMatchObject({title: 'Hackathon', date: '2023-02-07', dateEnd: '2023-02-08'});
    expect(page.documents.map(({title}) => title)).toEqual(['Hackathon, 7–8 February 2023, lbaas']);
    expect(page.html.body).toContain(
      '<a href="/minutes/events/2023-02-07-08-hackathon/lbaas">LBaaS</a>',
    );
  });

  it('leads from "latest" to the newest minutes of a team', () => {
    const page = pageOf(run, 'redirect', '/minutes/iaas/latest');
    expect(page.to).toBe('/minutes/iaas/20230118');
  });

  it('says what it met', () => {
    const [headline, , , ...problems] = run.report.split('\n');
    expect(headline).toContain('8 documents of 4 teams');
    expect(problems.map((problem) => problem.split(': ')[0])).toEqual([
      'ops/20230118.md info exact-copy',
      '',
    ]);
  });

  it('publishes the drawing as a picture, under a name that holds its content', () => {
    expect(run.attachments.map(({name}) => name)).toEqual([
      expect.stringMatching(/^paths\.[0-9a-f]{8}\.png$/),
    ]);
  });
});

describe('the same site in another place', () => {
  it('puts base URL and trailing slash into every address, those in texts too', async () => {
    const run = await runPlugin(
      makeFolder(),
      {...OPTIONS, id: 'other', routeBasePath: 'notes/2023'},
      {baseUrl: '/base/', trailingSlash: true},
    );
    const written = JSON.stringify(run.pages);
    const addresses = [...written.matchAll(/(?:href=\\"|"permalink":"|"to":")(\/[^"\\#]*)/g)].map(
      ([, address = '']) => address,
    );
    expect(addresses.length).toBeGreaterThan(100);
    const wrong = addresses.filter(
      (address) =>
        !/^\/base\/notes\/2023\/(?:.*\/)?$/.test(address) &&
        !/^\/base\/assets\/minutes\/paths\.\w+\.png$/.test(address),
    );
    expect(wrong).toEqual([]);
    expect(run.routes.map(({path: address}) => address)).toContain(
      '/base/notes/2023/iaas/20230104/',
    );
  });

  it('writes the same pages again from what it kept, and removes those that are gone', async () => {
    const siteDir = makeFolder();
    const archive = path.join(siteDir, 'archive');
    fs.cpSync(OPTIONS.path, archive, {recursive: true});
    const first = await runPlugin(siteDir, {...OPTIONS, path: 'archive'});
    const again = await runPlugin(siteDir, {...OPTIONS, path: 'archive'});
    expect(again.pages).toEqual(first.pages);
    expect(again.report).toBe(first.report);

    fs.rmSync(path.join(archive, 'iaas/20230111.md'));
    const less = await runPlugin(siteDir, {...OPTIONS, path: 'archive'});
    expect(less.pages.length).toBe(first.pages.length - 1);
    const files = fs.readdirSync(
      path.join(siteDir, '.docusaurus/docusaurus-plugin-minutes/default/pages'),
    );
    expect(files.length).toBe(less.pages.length);
  });

  it('stops where problems are to stop it, and says what to do', async () => {
    const siteDir = makeFolder();
    fs.mkdirSync(path.join(siteDir, 'registry'));
    fs.writeFileSync(path.join(siteDir, 'registry/teams.yml'), '- slug: [');
    await expect(
      runPlugin(siteDir, {...OPTIONS, registryPath: 'registry', onProblem: 'throw'}),
    ).rejects.toThrow(/teams\.yml:1 error registry-syntax[^]*Mend them, or set the option/);
  });

  it('names the folder that is not there', async () => {
    const siteDir = makeFolder();
    await expect(runPlugin(siteDir, {path: 'no-such-folder'})).rejects.toThrow(
      `The option "path" of docusaurus-plugin-minutes names a folder that is not there: ${siteDir}/no-such-folder. Fetch it with "npx minutes pull `,
    );
  });
});
