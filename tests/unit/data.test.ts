import fs from 'node:fs';
import path from 'node:path';
import Ajv, {type AnySchemaObject} from 'ajv';
import {RelaxNGValidator, XmlDocument} from 'libxml2-wasm';
import {beforeAll, describe, expect, it} from 'vitest';
import type {PageKind, PageOf} from '../../plugins/minutes/pages/types';
import {toApiFiles} from '../../plugins/minutes/pages/api/apiFiles';
import jsonFeed from '../fixtures/feeds/jsonfeed.schema.json';
import {type PluginRun, runPlugin} from './runPlugin';
import {siteOf} from './search/sampleIndex';
import {makeFolder} from './makeFolder';

const SITE = 'https://example.org';
type Data = Record<string, unknown> & {kind: string; entries: Record<string, unknown>[]};

/** Every form as a closed one: nothing may stand in a file that the schema does not tell of. */
function close(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(close);
  if (typeof schema !== 'object' || schema === null) return schema;
  const own = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, close(value)]));
  return 'properties' in own ? {...own, additionalProperties: false} : own;
}

/** All strings in a value, however deep. */
const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : [];

describe('the data of the sample site', () => {
  let run: PluginRun;
  let files: Map<string, Data>;
  const siteDir = makeFolder();
  const outDir = path.join(siteDir, 'build');

  beforeAll(async () => {
    run = await runPlugin(siteDir, {path: path.resolve('minutes'), preset: 'scs'}, {outDir});
    const names = fs.readdirSync(outDir, {recursive: true, encoding: 'utf8'});
    files = new Map(
      names
        .filter((name) => /^minutes\/(?:api|references)\/.*\.json$/.test(name))
        .map((name) => {
          const text = fs.readFileSync(path.join(outDir, name), 'utf8');
          return [`${SITE}/${name}`, JSON.parse(text) as Data];
        }),
    );
  }, 300_000);

  const get = (name: string) => files.get(`${SITE}/minutes/api/v1/${name}.json`) as Data;
  const pageOf = <K extends PageKind>(kind: K) =>
    run.pages.filter((page): page is PageOf<K> => page.kind === kind);

  it('fits its schema, and the schema tells of all that is in it', () => {
    const schema = get('schema');
    expect(schema.$id).toBe(`${SITE}/minutes/api/v1/schema.json`);
    const formats = {uri: (text: string) => /^[\x21-\x7e]+$/.test(text) && URL.canParse(text)};
    const open = new Ajv({strict: true, allowUnionTypes: true, formats});
    const isAnyForm = open.compile(schema as AnySchemaObject);
    const closed = new Ajv({formats}).addSchema(close(schema) as AnySchemaObject);
    const kinds = new Set<string>();
    for (const [url, data] of files) {
      if (data === schema) continue;
      kinds.add(data.kind);
      expect(isAnyForm(data), url).toBe(true);
      const isItsForm = closed.getSchema(`${String(schema.$id)}#/definitions/${data.kind}`);
      expect([url, isItsForm?.(data), isItsForm?.errors]).toEqual([url, true, null]);
    }
    expect(kinds.size).toBe((schema.anyOf as unknown[]).length);
  });

  it('leads to pages, places and files that there are', () => {
    const pages = new Map(run.pages.map((page) => [`${SITE}${page.permalink}`, page]));
    const missing = [...files.values()]
      .flatMap(strings)
      .filter((text) => text.startsWith(`${SITE}/`))
      .filter((url) => {
        const [address = '', anchor] = url.split('#').map(decodeURIComponent);
        const page = pages.get(address);
        if (!page) return !fs.existsSync(path.join(outDir, address.slice(SITE.length)));
        return anchor !== undefined && !page.html.body?.includes(`id="${anchor}"`);
      });
    expect(missing).toEqual([]);
  });

  it('has as many of everything as the pages', () => {
    const [home] = pageOf('home');
    const listed = get('index').files as {kind: string; url: string; count: number}[];
    for (const {url, count} of listed) {
      expect([url, files.get(url)?.entries.length]).toEqual([url, count]);
    }
    const total = (kind: string) =>
      listed.filter((file) => file.kind === kind).reduce((sum, {count}) => sum + count, 0);
    expect(total('meetings')).toBe(home?.state.documents);
    expect(total('decisions')).toBe(pageOf('decisions')[0]?.decisions.length);
    expect(total('references')).toBe(pageOf('references')[0]?.count);
    expect(total('action-items')).toBe(
      pageOf('actions')[0]?.teams.reduce((sum, {marked, probable}) => sum + marked + probable, 0),
    );
    const counts = (entries: {permalink: string; count: number}[]) =>
      entries.map(({permalink, count}) => `${permalink} ${count}`).sort();
    const counted = (name: string) =>
      counts(
        get(name).entries.map(({url, meetings}) => ({
          permalink: String(url).slice(SITE.length),
          count: Number(meetings),
        })),
      );
    expect(counted('teams')).toEqual(counts(home?.teams ?? []));
    expect(counted('topics')).toEqual(counts(pageOf('topic').filter(({year}) => !year)));
  });

  it('has decisions and action items as they are written', () => {
    const {entries} = get('decisions');
    for (const {text, line, meeting, evidence} of entries) {
      const {url} = meeting as {url: string};
      const source = run.meetings.find(({permalink}) => url === `${SITE}${permalink}`);
      const decision = source?.parsed.decisions.find((own) => own.line === line);
      expect(decision).toMatchObject({text, evidence});
    }
    expect(entries.length).toBeGreaterThan(5);
  });

  it('names no list of participants, and nobody who only took part', () => {
    const text = JSON.stringify([...files.values()]);
    const keys = new Set([...text.matchAll(/"(\w+)":/g)].map(([, key]) => key));
    expect([...keys].filter((key) => /participant|owner|attend|by$/i.test(key ?? ''))).toEqual([]);
    const said = run.meetings
      .flatMap(({parsed}) => parsed.sections)
      .map(({heading, lines}) => [heading, ...lines.map((line) => line.text)].join('\n'))
      .join('\n');
    const silent = [...new Set(run.meetings.flatMap(({parsed}) => parsed.participants))].filter(
      (name) => !said.includes(name),
    );
    expect(silent.length).toBeGreaterThan(0);
    expect(silent.filter((name) => text.includes(name))).toEqual([]);
  });

  it('has whole texts only where the site wants them, and then without participants', () => {
    const site = siteOf({
      'iaas/20240109.md':
        '# Team IaaS, 2024-01-09\n\n## Participants\n\n- @jo-iaas\n\n## Images\n\n- see kim@example.org\n- two\n',
    });
    const textOf = (texts?: boolean) =>
      JSON.stringify(
        [...toApiFiles(site, SITE, texts)].filter(({address}) => /2024/.test(address)),
      );
    expect(textOf()).not.toMatch(/"text"|two/);
    expect(textOf(true)).toContain('"text":"see [e-mail address hidden]\\ntwo"');
    expect(textOf(true)).not.toContain('jo-iaas');
    expect(get('index').texts).toBe(false);
  });

  it('writes addresses in letters of all alphabets as URIs ask for', () => {
    const site = siteOf({'iaas/Größe.md': '# Team IaaS, 2024-01-09\n\n## Über uns\n\n- one\n'});
    expect(JSON.stringify([...toApiFiles(site, SITE)])).toContain(
      '"url":"https://example.org/minutes/iaas/Gr%C3%B6%C3%9Fe#%C3%BCber-uns"',
    );
  });

  it('is told to language models with the licence, teams and topics', () => {
    const text = fs.readFileSync(path.join(outDir, 'minutes/llms.txt'), 'utf8');
    expect(text).toMatch(/^# Minutes\n\n> .*\n\nThe minutes are under the licence \[MIT\]/);
    const urls = [...text.matchAll(/\]\(<(https:\/\/example\.org[^>]*)>\)/g)].map(([, url]) => url);
    const known = new Set([
      ...run.pages.map(({permalink}) => `${SITE}${permalink}`),
      ...files.keys(),
    ]);
    expect(urls.filter((url) => !known.has(url ?? '') && !url?.endsWith('feed.xml'))).toEqual([]);
    expect(urls.length).toBeGreaterThan(pageOf('team').length + get('topics').entries.length);
    const names = run.meetings.flatMap(({parsed}) => parsed.participants);
    expect(names.filter((name) => text.includes(name))).toEqual([]);
  });

  it('has feeds that are what Atom and JSON Feed ask for', () => {
    const names = fs.readdirSync(outDir, {recursive: true, encoding: 'utf8'});
    const read = (name: string) => fs.readFileSync(path.join(outDir, name), 'utf8');
    const schema = XmlDocument.fromString(
      fs.readFileSync(path.resolve('tests/fixtures/feeds/atom.rng'), 'utf8'),
    );
    const atom = RelaxNGValidator.fromDoc(schema);
    const isJsonFeed = new Ajv().compile(jsonFeed);
    const validate = (text: string) => {
      const document = XmlDocument.fromString(text);
      try {
        atom.validate(document);
      } finally {
        document.dispose();
      }
    };
    const feeds = names.filter((name) => /\/feed\.(?:xml|json)$/.test(name));
    for (const name of feeds) {
      const text = read(name);
      if (name.endsWith('xml')) expect(() => validate(text), name).not.toThrow();
      else
        expect([name, isJsonFeed(JSON.parse(text)), isJsonFeed.errors]).toEqual([name, true, null]);
    }
    expect(feeds.length).toBeGreaterThan(2 * pageOf('team').length);
    // What both would not let pass.
    const home = read('minutes/feed.xml');
    expect(() => validate(home.replace(/<id>.*?<\/id>/, ''))).toThrow();
    expect(() => validate(home.replace(/<updated>.*?</, '<updated>yesterday<'))).toThrow();
    atom.dispose();
    schema.dispose();
  });
});
