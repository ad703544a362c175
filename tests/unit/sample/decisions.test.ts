import path from 'node:path';
import fs from 'node:fs';
import os from 'node:os';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {loadArchive} from '../../../plugins/minutes/archive/loadArchive';
import {DEFAULT_OPTIONS} from '../../../plugins/minutes/options';
import {createAddressRules} from '../../../plugins/minutes/pages/addresses';
import {createSite} from '../../../plugins/minutes/pages/createSite';
import {toDecisionsPage} from '../../../plugins/minutes/pages/decisionsPage';
import type {Site} from '../../../plugins/minutes/pages/site';
import {toTopicPages} from '../../../plugins/minutes/pages/topicPages';
import type {DecisionView} from '../../../plugins/minutes/pages/types';
import {createEngine} from '../../../plugins/minutes/search/engine/createEngine';
import {indexFilesOf, loadFrom} from '../search/sampleIndex';

const siteDir = path.resolve(__dirname, '../../..');
const cacheDirectory = fs.mkdtempSync(path.join(os.tmpdir(), 'minutes-decisions-'));
let site: Site;

beforeAll(async () => {
  const rules = createAddressRules('/minutes');
  const options = {
    ...DEFAULT_OPTIONS,
    path: path.join(siteDir, 'minutes'),
    registryPath: path.join(siteDir, 'plugins/minutes/presets/scs'),
  };
  const archive = await loadArchive({siteDir, rules, options, cacheDirectory});
  site = createSite(archive, {find: () => undefined, files: [], problems: []}, rules, {tracks: {}});
}, 60_000);

afterAll(() => fs.rmSync(cacheDirectory, {recursive: true}));

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

it('search, the page of decisions and those of topics say the same of ten decisions', async () => {
  const page = toDecisionsPage(site);
  const all = page.decisions.map((view) => describeView(view, page.html));
  const topicPages = [...toTopicPages(site)].filter(({year}) => year === undefined);
  const onTopics = topicPages.flatMap((topic) =>
    topic.decisions.map((view) => ({slug: topic.slug, view, said: describeView(view, topic.html)})),
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
});
