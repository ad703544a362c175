import {describe, expect, it} from 'vitest';
import {buildIndex, createTextIndex} from '../../../../plugins/minutes/search/build/buildIndex';
import {getPermalink} from '../../../../plugins/minutes/search/documents';
import type {Chunk, Head, Vocabulary} from '../../../../plugins/minutes/search/files';
import {openIndex} from '../../../../plugins/minutes/search/engine/openIndex';
import {scoreTerm} from '../../../../plugins/minutes/search/engine/rank';
import {FIELDS, toRecords} from '../../../../plugins/minutes/search/build/records';
import {type Files, loadFrom, openSample, siteOf} from '../sampleIndex';

const FILES: Files = {
  'container/20230619.md':
    '# Reference Implementation\n\n- Cilium, cilium, CILIUM!\n- Cilium replaces Calico\n\n## Cilium\n\n- later\n',
  'hackathons/2023-02-07-hackathon/Readme.md': '# Hackathon\n\n- Calico in Köln\n',
  'hackathons/2023-02-07-hackathon/table one.md': '# Table\n\n- Cilium\n',
  'iaas/20240102.md': '# Empty\n',
  'iaas/20240103.md': '# 2024-01-03\n',
  'sig-iam/über-uns.md': '# Über uns\n\n- Keycloak v1.27.3\n',
};

const sizes = [undefined, 1, 40, Infinity];

describe.each(sizes)('an index in chunks of %s characters', (chunkSize) => {
  const site = siteOf(FILES);
  const {manifest, files} = buildIndex(site, ({name, json}) => `${name}-${json}`, chunkSize);
  const load = loadFrom(new Map([...files, ['manifest.json', JSON.stringify(manifest)]]));
  const sections = toRecords(site).flatMap((document) => document.sections);

  it('scores every term of every section as MiniSearch does', async () => {
    const index = await openIndex(load);
    const whole = createTextIndex(sections);
    await index.loadTerms(index.terms.map((_, term) => term));
    for (const [term, text] of index.terms.entries()) {
      const scores = new Map<number, number>();
      scoreTerm(index, term, false, (section, score) =>
        scores.set(section, (scores.get(section) ?? 0) + score),
      );
      const expected = whole.search(text, {
        tokenize: (query) => [query],
        processTerm: (query) => query,
        boost: {heading: 1.5, path: 0.5, text: 1},
      });
      expect([...scores.keys()].sort()).toEqual(expected.map(({id}) => id as number).sort());
      for (const {id, score} of expected) {
        expect(scores.get(id as number)).toBeCloseTo(score, 9);
      }
      expect(index.frequencies[term]).toBe(expected.length);
    }
    expect(index.terms).toEqual(
      [...new Set(sections.flatMap(({terms}) => FIELDS.flatMap((field) => terms[field])))].sort(),
    );
  });

  it('loses no file, and names each by its content', () => {
    const {head, vocabulary, references, chunks} = manifest;
    const {texts} = JSON.parse(files.get(head) ?? '') as Head;
    expect(new Set([head, vocabulary, references, ...chunks, ...texts])).toEqual(
      new Set(files.keys()),
    );
    const terms = (JSON.parse(files.get(vocabulary) ?? '') as Vocabulary).sections.length;
    const inChunks = chunks.map((name) => (JSON.parse(files.get(name) ?? '') as Chunk).length);
    expect(inChunks.reduce((sum, length) => sum + length, 0)).toBe(terms);
    if (chunkSize === 1) expect(chunks).toHaveLength(terms);
    if (chunkSize === Infinity) expect(chunks).toHaveLength(1);
  });
});

describe('an index', () => {
  it.each([
    ['at the root', {basePath: '/minutes'}],
    ['with slashes at the end', {basePath: '/minutes', trailingSlash: true}],
    ['below another address', {basePath: '/pre view/minutes', trailingSlash: true}],
  ])('has the address of every document, %s', async (_, options) => {
    const site = siteOf(FILES, options);
    const {head} = await openSample(FILES, options);
    expect(head.paths.map((path, i) => [path, getPermalink(head, i)])).toEqual(
      head.paths.map((path) => [path, site.meetingOf.get(path)?.permalink]),
    );
  });

  it('is read as it was built: sections of documents, also of those without any', async () => {
    const index = await openSample(FILES);
    const site = siteOf(FILES);
    for (const [document, {meeting, sections}] of toRecords(site).entries()) {
      const texts = await index.loadTexts(document);
      expect(texts.map(([anchor]) => anchor)).toEqual(sections.map(({anchor}) => anchor));
      expect(index.head.paths[document]).toBe(meeting.path);
      const own = [...index.documentOf].flatMap((of, i) => (of === document ? [i] : []));
      expect(own).toHaveLength(sections.length);
      if (own.length > 0) expect(index.firstSections[document]).toBe(own[0]);
    }
    expect(index.head.paths).toContain('iaas/20240103.md');
  });

  it('can be of no minutes at all', async () => {
    const index = await openSample({});
    expect([index.terms, index.head.sections]).toEqual([[], 0]);
    expect(index.find('zitadel')).toBe(-1);
    expect(index.findPrefix('z')).toEqual([0, 0]);
  });

  it('is the same whenever it is built, in whatever order the files are read', () => {
    const build = (files: Files) => buildIndex(siteOf(files), ({name, json}) => `${name}-${json}`);
    const backwards = Object.fromEntries(Object.entries(FILES).reverse());
    expect(build(backwards)).toEqual(build(FILES));
  });

  it('does not give the regular expressions of topics away as spellings', async () => {
    const {head} = await openSample(FILES);
    expect(head.topics.map(({spellings}) => spellings)).toEqual([
      ['status page', 'health board'],
      ['keycloak'],
    ]);
  });
});
