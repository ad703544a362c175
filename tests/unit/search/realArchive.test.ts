import {gzipSync} from 'node:zlib';
import {beforeAll, describe, expect, it} from 'vitest';
import type {Site} from '../../../plugins/minutes/pages/site';
import {buildIndex, createTextIndex} from '../../../plugins/minutes/search/build/buildIndex';
import {createEngine} from '../../../plugins/minutes/search/engine/createEngine';
import {getPermalink} from '../../../plugins/minutes/search/documents';
import {expandWords} from '../../../plugins/minutes/search/engine/expandWords';
import type {Manifest} from '../../../plugins/minutes/search/files';
import {openIndex, type SearchIndex} from '../../../plugins/minutes/search/engine/openIndex';
import {parseQuery} from '../../../plugins/minutes/search/engine/parseQuery';
import {neededTerms, rankSections, scoreTerm} from '../../../plugins/minutes/search/engine/rank';
import {toRecords} from '../../../plugins/minutes/search/build/records';
import {createSpeller} from '../../../plugins/minutes/search/engine/spelling';
import type {SearchEngine} from '../../../plugins/minutes/search/types';
import {hasArchive, hasQueries, type JudgedQuery, readQueries, readRealSite} from './realIndex';
import {loadFrom} from './sampleIndex';

const queries = readQueries();
let site: Site;

type Built = {
  manifest: Manifest;
  files: Map<string, string>;
  index: SearchIndex;
  engine: SearchEngine;
};

async function build(chunkSize?: number): Promise<Built> {
  let count = 0;
  const {manifest, files} = buildIndex(site, ({name}) => `${name}-${(count += 1)}`, chunkSize);
  const load = loadFrom(new Map([...files, ['manifest.json', JSON.stringify(manifest)]]));
  return {manifest, files, index: await openIndex(load), engine: createEngine(load)};
}

let chunked: Built;

beforeAll(async () => {
  if (!hasArchive) return;
  site = await readRealSite();
  chunked = await build();
}, 600_000);

const sizeOf = (name: string) => gzipSync(chunked.files.get(name) ?? '').length;

/** All sections that a query finds, in their order, before texts are looked at. */
async function rankAll({index}: Built, query: string): Promise<[section: number, score: number][]> {
  const speller = createSpeller(index.terms, index.frequencies);
  const expansion = await expandWords(index, speller, parseQuery(query), false);
  await index.loadTerms(neededTerms(expansion));
  return rankSections(index, expansion, () => true).map(({section, score}) => [section, score]);
}

describe.skipIf(!hasArchive)('the index of the real archive', () => {
  it('is small: what must be there before the first result, and each chunk', () => {
    const {manifest} = chunked;
    expect(sizeOf(manifest.head) + sizeOf(manifest.vocabulary)).toBeLessThan(100_000);
    expect(Math.max(...manifest.chunks.map(sizeOf))).toBeLessThan(32_000);
  });

  it('has neither participants nor comments nor addresses of people', async () => {
    const records = toRecords(site);
    for (const {meeting, sections} of records) {
      const roles = new Map(meeting.parsed.sections.map(({anchor, role}) => [anchor, role]));
      const found = sections.filter(({anchor}) => roles.get(anchor) === 'participants');
      expect(found.map(({anchor}) => `${meeting.path}#${anchor}`)).toEqual([]);
    }
    const everything = [...chunked.files.values()];
    // Mailing lists, and what addresses of repositories begin with, are nobody's own.
    const address =
      /[\w.+-]+@(?!lists\.|github\.com\b)[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|de|org|net|io|eu|community)\b/gi;
    expect(everything.flatMap((json) => json.match(address) ?? [])).toEqual([]);
    expect(everything.filter((json) => json.includes('<!--'))).toEqual([]);
  });

  it('leads to every document and section where its page is', () => {
    const {head} = chunked.index;
    const documents = toRecords(site);
    expect(head.paths.map((_, i) => getPermalink(head, i))).toEqual(
      documents.map(({meeting}) => meeting.permalink),
    );
    const missing = documents.flatMap(({meeting, sections}) => {
      const html = meeting.parsed.sections.map((section) => section.html).join('\n');
      return sections
        .filter(({anchor}) => anchor !== '' && !html.includes(`id="${anchor}"`))
        .map(({anchor}) => `${meeting.path}#${anchor}`);
    });
    expect(missing).toEqual([]);
  });
});

describe.skipIf(!hasQueries)('the chunked index', () => {
  it('scores each term that the judged queries need as MiniSearch does on the whole text', async () => {
    const {index} = chunked;
    const whole = createTextIndex(toRecords(site).flatMap((document) => document.sections));
    const speller = createSpeller(index.terms, index.frequencies);
    const terms = new Set<number>();
    for (const {q} of queries) {
      const expansion = await expandWords(index, speller, parseQuery(q), false);
      neededTerms(expansion).forEach((term) => terms.add(term));
    }
    expect(terms.size).toBeGreaterThan(100);
    await index.loadTerms([...terms]);
    for (const term of terms) {
      const scores = new Map<number, number>();
      scoreTerm(index, term, false, (section, score) =>
        scores.set(section, (scores.get(section) ?? 0) + score),
      );
      const expected = whole.search(index.terms[term] as string, {
        tokenize: (text) => [text],
        processTerm: (text) => text,
        boost: {heading: 1.5, path: 0.5, text: 1},
      });
      expect(expected.length).toBe(scores.size);
      const wrong = expected.filter(
        ({id, score}) => !(Math.abs((scores.get(id as number) ?? NaN) - score) < 1e-6),
      );
      expect(wrong).toEqual([]);
    }
  });

  it('ranks all sections as the same index in one chunk does, for every judged query', async () => {
    const whole = await build(Infinity);
    expect(whole.manifest.chunks).toHaveLength(1);
    expect(chunked.manifest.chunks.length).toBeGreaterThan(10);
    for (const {q} of queries) {
      expect(await rankAll(chunked, q)).toEqual(await rankAll(whole, q));
      expect(await chunked.engine.search({query: q})).toEqual(
        await whole.engine.search({query: q}),
      );
    }
  });
});

/** One by the place of the first hit that is judged to answer, 0 where none of ten does. */
async function rateFirst({q, relevant}: JudgedQuery): Promise<number> {
  const {hits} = await chunked.engine.search({query: q, limit: 10, full: true});
  const at = hits.findIndex(({path, anchor}) =>
    relevant.some((place) => place.path === path && place.anchor === anchor),
  );
  return at < 0 ? 0 : 1 / (at + 1);
}

const mean = (numbers: number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

describe.skipIf(!hasQueries)('the judged queries', () => {
  const judged = queries.filter((query) => query.class !== 'none');
  it.each([
    ['all', 0.93],
    ['known', 0.87],
    ['typo', 0.92],
    ['prefix', 0.95],
    ['german', 0.95],
    ['filter', 0.95],
    ['entity', 0.97],
  ])('of class %s have a mean reciprocal rank of %f at least', async (name, floor) => {
    const own = judged.filter((query) => name === 'all' || query.class === name);
    const ratings = [];
    for (const query of own) ratings.push(await rateFirst(query));
    expect(mean(ratings)).toBeGreaterThanOrEqual(floor);
  });

  it('that no minutes answer find one section at most, on average', async () => {
    const found = [];
    for (const {q} of queries.filter((query) => query.class === 'none')) {
      found.push((await chunked.engine.search({query: q})).hits.length);
    }
    expect(mean(found)).toBeLessThanOrEqual(1);
  });
});
