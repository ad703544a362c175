import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import type {Site} from '../../../plugins/minutes/pages/site';
import {toReferencePages} from '../../../plugins/minutes/pages/referencePages';
import {toTopicPages} from '../../../plugins/minutes/pages/topicPages';
import {buildIndex} from '../../../plugins/minutes/search/build/buildIndex';
import {listReferences} from '../../../plugins/minutes/search/engine/findReferences';
import {openIndex, type SearchIndex} from '../../../plugins/minutes/search/engine/openIndex';
import {sumUp} from '../../../plugins/minutes/search/files';
import {hasArchive, readRealSite, readSiteOf} from './realIndex';
import {loadFrom} from './sampleIndex';

const SITES: [name: string, read: (() => Promise<Site>) | undefined][] = [
  ['the sample', () => readSiteOf(path.resolve('minutes'), path.resolve('minutes'))],
  ['the real archive', hasArchive ? readRealSite : undefined],
];

describe.each(SITES)('in %s, pages and search count alike', (_, read) => {
  let site: Site;
  let index: SearchIndex;

  beforeAll(async () => {
    if (!read) return;
    site = await read();
    const {manifest, files} = buildIndex(site, ({name}) => name);
    index = await openIndex(
      loadFrom(new Map([...files, ['manifest.json', JSON.stringify(manifest)]])),
    );
  }, 600_000);

  /** Documents that sections lie in. */
  const documentsOf = (sections: Iterable<number>) =>
    new Set([...sections].map((section) => index.documentOf[section])).size;

  it.skipIf(!read)('the meetings that name a topic', () => {
    const own = [...toTopicPages(site)].filter(({year, whole}) => !year && !whole);
    expect(own.length).toBeGreaterThan(10);
    const found = index.head.topics.map(({slug, meetings, sections}) => [
      slug,
      meetings,
      documentsOf(sumUp(sections)),
    ]);
    expect(found).toEqual(own.map(({slug, count}) => [slug, count, count]));
  });

  it.skipIf(!read)('the meetings of a topic year by year, and those on its life-line', () => {
    for (const {slug, year, count, years, lifeline} of toTopicPages(site)) {
      const dated = years.reduce((sum, {meetings}) => sum + meetings, 0);
      if (year === undefined) {
        expect([slug, dated]).toEqual([slug, lifeline.flatMap(({meetings}) => meetings).length]);
        expect(dated).toBeLessThanOrEqual(count);
      }
    }
  });

  it.skipIf(!read)('the meetings and sections that name a reference', async () => {
    const inSearch = new Map(
      listReferences(await index.loadReferences(), index.head.end).map((found) => [
        found.permalink,
        found,
      ]),
    );
    for (const {permalink, count, mentions, teams} of toReferencePages(site)) {
      const found = inSearch.get(permalink);
      const listed = mentions.flatMap(({same, sections}) =>
        Array.from({length: same.length + 1}, () => sections.length),
      );
      expect([permalink, found?.meetings, listed.length]).toEqual([permalink, count, count]);
      expect(teams.reduce((sum, {meetings}) => sum + meetings, 0)).toBe(count);
      expect([permalink, documentsOf(found?.sections ?? []), found?.sections.length]).toEqual([
        permalink,
        count,
        listed.reduce((sum, own) => sum + own, 0),
      ]);
    }
  });
});
