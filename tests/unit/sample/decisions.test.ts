import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {toDecisionsPage} from '../../../plugins/minutes/pages/decisionsPage';
import type {Site} from '../../../plugins/minutes/pages/site';
import {toTopicPages} from '../../../plugins/minutes/pages/topicPages';
import type {DecisionView} from '../../../plugins/minutes/pages/types';
import {createEngine} from '../../../plugins/minutes/search/engine/createEngine';
import {hasArchive, readRealSite, readSiteOf} from '../search/realIndex';
import {indexFilesOf, loadFrom} from '../search/sampleIndex';

const siteDir = path.resolve(__dirname, '../../..');
const SITES: [name: string, read: (() => Promise<Site>) | undefined][] = [
  [
    'the sample',
    () =>
      readSiteOf(path.join(siteDir, 'minutes'), path.join(siteDir, 'plugins/minutes/presets/scs')),
  ],
  ['the real archive', hasArchive ? readRealSite : undefined],
];

/** What a page says of a decision, in one line. */
const describeView = ({meeting, anchor, htmlKey}: DecisionView, html: Record<string, string>) =>
  [
    meeting.date,
    meeting.team.label,
    `${meeting.permalink}#${anchor}`,
    (html[htmlKey] ?? '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ].join(' | ');

describe.each(SITES)('in %s', (_, read) => {
  it.skipIf(!read)(
    'search, decisions and topics say the same of ten decisions',
    async () => {
      if (!read) return;
      const site = await read();
      const page = toDecisionsPage(site);
      const all = page.decisions.map((view) => describeView(view, page.html));
      const topicPages = [...toTopicPages(site)].filter(({year}) => year === undefined);
      const onTopics = topicPages.flatMap((topic) =>
        topic.decisions.map((view) => ({
          slug: topic.slug,
          view,
          said: describeView(view, topic.html),
        })),
      );
      const ten = [...new Map(onTopics.map((found) => [found.said, found])).values()].slice(0, 10);
      expect(ten).toHaveLength(10);
      expect(ten.filter(({said}) => !all.includes(said))).toEqual([]);

      const engine = createEngine(loadFrom(indexFilesOf(site)));
      for (const {slug, view, said} of ten) {
        const {hits} = await engine.search({query: `topic:${slug} is:decision`, limit: 100});
        const hit = hits.find(
          ({permalink, date}) =>
            permalink === `${view.meeting.permalink}#${view.anchor}` && date === view.meeting.date,
        );
        expect([said, hit?.teamLabel]).toEqual([said, view.meeting.team.label]);
        const first = (hit?.line?.text ?? 'nothing').replace(/\s+/g, ' ').slice(0, 20);
        const inSection = onTopics.filter(
          (other) => other.slug === slug && other.view.anchor === view.anchor,
        );
        expect(inSection.map((other) => other.said).join('\n')).toContain(first);
      }
    },
    600_000,
  );
});
