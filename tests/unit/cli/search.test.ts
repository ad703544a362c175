import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {toIndexFolder, writeIndex} from '../../../plugins/minutes/search/build/writeIndex';
import {siteOf} from '../search/sampleIndex';
import {makeFolder} from '../makeFolder';
import {run} from './run';

const FILES = {
  'iaas/20240102.md':
    '# Images\n\n- Ubuntu is built\n- Decision: Ubuntu stays\n- AI @kim: build Ubuntu\n',
  'iaas/notes.md': 'Ubuntu before any heading\n',
};

let folder = '';
let site = '';

beforeAll(() => {
  folder = makeFolder();
  site = path.join(folder, 'build');
  writeIndex(siteOf(FILES), path.join(site, toIndexFolder('default')));
});

const search = (...words: string[]) => run('search', ...words);

const askJson = async (...words: string[]) => {
  const {code, out, err} = await search('--json', '--site', site, ...words);
  expect([code, err, out.endsWith('}\n')]).toEqual([0, '', true]);
  return JSON.parse(out) as {query: string; results: Record<string, unknown>[]};
};

/** The command as it is installed, with lines on standard input. */
const pipe = (input: string, words: string[], cwd = folder) =>
  spawnSync(
    process.execPath,
    [path.resolve('plugins/minutes/bin/minutes.cjs'), 'search', ...words],
    {
      input,
      cwd,
      encoding: 'utf8',
    },
  );

describe('minutes search --json', () => {
  it('prints an object a query, in this shape', async () => {
    const answer = await askJson('ubuntu', 'decision');
    expect(answer).toMatchObject({query: 'ubuntu decision', corrected: null, total: 2});
    expect(answer.results.slice(0, 1)).toEqual([
      {
        path: 'iaas/20240102.md',
        anchor: 'images',
        heading: 'Images',
        date: '2024-01-02',
        team: 'iaas',
        permalink: '/minutes/iaas/20240102#images',
        score: expect.any(Number) as number,
        line: 4,
        text: 'Decision: Ubuntu stays',
        decision: 'stated',
        action: 'marked',
      },
    ]);
  });

  it('has every key also where there is nothing to say', async () => {
    const {results} = await askJson('heading');
    expect(results).toEqual([
      {
        path: 'iaas/notes.md',
        anchor: '',
        heading: '',
        date: null,
        team: 'iaas',
        permalink: '/minutes/iaas/notes',
        score: expect.any(Number) as number,
        line: 1,
        text: 'Ubuntu before any heading',
      },
    ]);
    expect(await askJson('zuul')).toEqual({
      query: 'zuul',
      corrected: null,
      corrections: [],
      also: [],
      leftOut: [],
      problems: [],
      jumps: [],
      total: 0,
      results: [],
    });
  });

  it('says what was corrected, and corrects nothing where that is not wanted', async () => {
    expect(await askJson('ubnutu')).toMatchObject({
      corrected: 'ubuntu',
      corrections: [{from: 'ubnutu', to: ['ubuntu']}],
      total: 2,
    });
    expect(await askJson('--exact', 'ubnutu')).toMatchObject({corrected: null, total: 0});
  });

  it('puts into the query what was searched for, and there only', async () => {
    const corrected = async (query: string) =>
      ((await askJson(query)) as unknown as {corrected: string}).corrected;
    expect(await corrected('ubuntu buntu, bulit team:buntu')).toBe(
      'ubuntu ubuntu, built team:buntu',
    );
    expect(await corrected('team:buntu (Buntu) -x')).toBe('team:buntu (ubuntu) -x');
  });

  it('prints as many sections as asked for, and how many there are', async () => {
    expect(await askJson('--limit', '1', 'ubuntu')).toMatchObject({total: 2, results: [{}]});
  });

  it('takes words with a minus after --', async () => {
    expect(await askJson('--', 'ubuntu', '-decision')).toMatchObject({
      query: 'ubuntu -decision',
      total: 1,
    });
  });
});

describe('minutes search with lines on standard input', () => {
  it('answers one line at a time, each with one line, also where it is empty', () => {
    const queries = ['ubuntu', '', 'zuul', '  ', '"open', 'team:nobody', 'Nürnberg ubuntu'];
    const {stdout, stderr, status} = pipe(`${queries.join('\n')}\n`, ['--json', '--site', 'build']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.endsWith('\n')).toBe(true);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as {query: string; total: number});
    expect(answers.map(({query}) => query)).toEqual(queries);
    expect(answers.map(({total}) => total)).toEqual([2, 0, 0, 0, 0, 0, 2]);
  });

  it('answers a last line without an end, lines that end as on Windows, and none with nothing', () => {
    const queriesOf = (input: string) =>
      pipe(input, ['--json', '--site', site])
        .stdout.split('\n')
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as {query: string}).query);
    expect(queriesOf('ubuntu\r\nimages\r\nbuilt')).toEqual(['ubuntu', 'images', 'built']);
    expect(queriesOf('')).toEqual([]);
  });

  it('looks into the folder build where no site is named', () => {
    expect(pipe('ubuntu\n', []).stdout).toContain('Ubuntu is built');
    const elsewhere = pipe('ubuntu\n', [], os.tmpdir());
    expect(elsewhere.status).toBe(1);
    expect(elsewhere.stderr).toContain('There is no search index in build.');
  });
});

describe('minutes search as text', () => {
  it('prints sections with their line and where that stands', async () => {
    const {code, out} = await search('--site', site, 'ubuntu');
    expect(code).toBe(0);
    expect(out).toContain('2 sections in 2 documents');
    expect(out).toContain('2024-01-02 · Team IaaS · Images\n');
    expect(out).toContain('/minutes/iaas/20240102#images  iaas/20240102.md:3\n');
    expect(out).toContain('undated · Team IaaS\n');
  });
});

describe('the exit code of minutes search', () => {
  it.each([
    ['--limit', '0'],
    ['--limit', '-1'],
    ['--limit', '2.5'],
    ['--limit', 'many'],
    ['--limit', ''],
    ['--limit'],
    ['--nonsense'],
    ['-zuul'],
  ])('is 2 where the command line is wrong: %s %s', async (...words) => {
    const {code, out, err} = await search('--site', site, ...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^minutes: .+/);
    expect(err).toContain('minutes search [OPTION...]');
  });

  it('is 1 where there is no index, and says how to get one', async () => {
    const {code, out, err} = await search('--site', folder, 'ubuntu');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`There is no search index in ${folder}. Build the site first`);
    expect(err).toContain('--site');
  });

  it('is 1 where another instance is asked for than there is, and names those', async () => {
    const {code, err} = await search('--site', site, '--instance', 'other', 'ubuntu');
    expect(code).toBe(1);
    expect(err).toContain('There is: default. Choose with --instance.');
  });

  it.each(['manifest', 'head', 'vocabulary', 'words', 'text'])(
    'is 1 where a file is broken or missing, which it names: %s',
    async (kind) => {
      const broken = path.join(folder, `broken-${kind}`);
      fs.cpSync(site, broken, {recursive: true});
      const own = path.join(broken, toIndexFolder('default'));
      for (const name of fs.readdirSync(own).filter((file) => file.startsWith(kind))) {
        fs.writeFileSync(path.join(own, name), '{"format":');
      }
      const half = await search('--json', '--site', broken, 'ubuntu');
      for (const name of fs.readdirSync(own).filter((file) => file.startsWith(kind))) {
        fs.rmSync(path.join(own, name));
      }
      const missing = await search('--json', '--site', broken, 'ubuntu');
      for (const {code, out, err} of kind === 'manifest' ? [half] : [half, missing]) {
        expect([code, out]).toEqual([1, '']);
        expect(err).toContain(path.join(own, kind));
        expect(err).toContain('Build the site again.');
      }
      expect(missing.code).toBe(1);
    },
  );
});

describe('instances of a site', () => {
  it('are told apart: the default one, the only one, or the one that is named', async () => {
    const several = path.join(folder, 'several');
    writeIndex(siteOf(FILES), path.join(several, toIndexFolder('minutes')));
    expect((await search('--site', several, 'ubuntu')).out).toContain('2 sections');
    writeIndex(siteOf({}), path.join(several, toIndexFolder('other')));
    const {code, err} = await search('--site', several, 'ubuntu');
    expect([code, err]).toEqual([1, expect.stringContaining('There is: minutes, other.')]);
    expect((await search('--site', several, '--instance', 'other', 'ubuntu')).out).toContain(
      'Nothing found for: ubuntu',
    );
  });
});
