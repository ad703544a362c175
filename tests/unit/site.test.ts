import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Page} from '../../plugins/minutes/pages/types';
import {type PluginRun, runPlugin} from './runPlugin';

const OPTIONS = {
  path: path.resolve('tests/fixtures/site'),
  source: {
    repository: 'https://github.com/example/minutes',
    commit: 'c'.repeat(40),
    license: 'CC-BY-ND-4.0',
    attribution: 'the participants of the meeting',
  },
};

const directories: string[] = [];

function makeSiteDir(): string {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'minutes-site-'));
  directories.push(directory);
  return directory;
}

afterAll(() => directories.forEach((directory) => fs.rmSync(directory, {recursive: true})));

/** A page with its texts cut short: a change of a chart is no change of the page. */
function outline({html, ...page}: Page): object {
  const texts = Object.entries(html).map(([key, text]) => [
    key,
    text.startsWith('<svg') ? '<svg>' : text,
  ]);
  return {...page, html: Object.fromEntries(texts)};
}

function pageAt(run: PluginRun, permalink: string): object {
  const page = run.pages.find((candidate) => candidate.permalink === permalink);
  if (!page) {
    throw new Error(`No page at ${permalink}`);
  }
  return outline(page);
}

describe('a site', () => {
  let run: PluginRun;
  beforeAll(async () => {
    run = await runPlugin(makeSiteDir(), OPTIONS);
  });

  it('has a route for every page', () => {
    expect(
      run.routes.map(({path: address, component}) => `${address} ${component}`),
    ).toMatchSnapshot();
  });

  it.each([
    '/minutes/iaas/20230104',
    '/minutes/iaas/20230118',
    '/minutes/ops',
    '/minutes/topics/lbaas',
    '/minutes/events/2023-02-07-08-hackathon',
    '/minutes/iaas/latest',
  ])('shows on %s what the files say', (permalink) => {
    expect(pageAt(run, permalink)).toMatchSnapshot();
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
      makeSiteDir(),
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
    const siteDir = makeSiteDir();
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
    const siteDir = makeSiteDir();
    fs.mkdirSync(path.join(siteDir, 'registry'));
    fs.writeFileSync(path.join(siteDir, 'registry/teams.yml'), '- slug: [');
    await expect(
      runPlugin(siteDir, {...OPTIONS, registryPath: 'registry', onProblem: 'throw'}),
    ).rejects.toThrow(/teams\.yml:1 error registry-syntax[^]*Mend them, or set the option/);
  });

  it('names the folder that is not there', async () => {
    await expect(runPlugin(makeSiteDir(), {path: 'no-such-folder'})).rejects.toThrow(
      /no-such-folder/,
    );
  });
});
