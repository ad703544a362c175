import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {findActionThreads} from '../../../plugins/minutes/model/actionThreads';
import {buildArchive} from '../../../plugins/minutes/model/buildArchive';
import {readMinutes} from '../../../plugins/minutes/reading/readMinutes';
import {DEFAULT_PRIVACY} from '../../../plugins/minutes/reading/privacy';
import {createTopicMatcher} from '../../../plugins/minutes/registry/topicMatcher';
import {loadRegistry} from '../../../plugins/minutes/registry/loadRegistry';

const project = path.resolve(__dirname, '../../..');
const archive = path.resolve(project, process.env.MINUTES_ARCHIVE ?? '../shared/minutes-archive');

/** Minutes whose heading and file name disagree, with the day that other evidence shows. */
const DISAGREEING = {
  'community-call/20221103.md': '2022-11-03',
  'community-call/20221124.md': '2022-11-24',
  'community-call/20221127.md': '2022-10-27',
  'community-call/20230126.md': '2023-01-26',
  'community-call/20230803.md': '2023-08-03',
  'community-call/20240125.md': '2024-01-25',
  'iaas/20230320.md': '2024-03-20',
  'iam/20230208.md': '2023-02-08',
  'iam/20230612.md': '2024-06-12',
  'iam/20230816.md': '2023-08-23',
  'openops/20230708.md': '2023-08-07',
  'ops-iam/20221118.md': '2022-11-17',
  'product-board/20241021.md': '2024-10-21',
  'sig-iam/20230120.md': '2023-01-20',
  'sig-markt/20221208.md': '2022-12-08',
};

describe.skipIf(!existsSync(archive))('the real archive', () => {
  it('settles the days of minutes that disagree with themselves', async () => {
    const {registry} = await loadRegistry(path.join(project, 'plugins/minutes/presets/scs'));
    const match = createTopicMatcher(registry.topics);
    // Whole teams, because their usual weekdays decide; the other teams add nothing but time.
    const teams = new Set(Object.keys(DISAGREEING).map((file) => file.split('/')[0]));
    const files = [...teams].flatMap((team = '') =>
      readdirSync(path.join(archive, team))
        .filter((name) => /^\d{8}\.md$/.test(name))
        .map((name) => {
          const bytes = readFileSync(path.join(archive, team, name));
          const parsed = readMinutes(bytes, {privacy: DEFAULT_PRIVACY});
          const hash = createHash('sha256').update(bytes).digest('hex');
          return {path: `${team}/${name}`, hash, parsed, hits: match(parsed)};
        }),
    );
    const {meetings} = buildArchive({
      files,
      registry,
      rules: {toPermalink: (below) => `/${below}`, reserved: []},
    });
    const dates = new Map(meetings.map((meeting) => [meeting.path, meeting.date]));
    const settled = Object.keys(DISAGREEING).map((file) => [file, dates.get(file)]);
    expect(Object.fromEntries(settled)).toEqual(DISAGREEING);
    expect(new Set(meetings.map(({title}) => title)).size).toBe(meetings.length);
  });

  it('follows an action item through the 21 meetings that list it', () => {
    const folder = path.join(archive, 'sig-standardization');
    const files = readdirSync(folder)
      .filter((name) => /^\d{8}\.md$/.test(name))
      .map((name) => {
        const parsed = readMinutes(readFileSync(path.join(folder, name)), {
          privacy: DEFAULT_PRIVACY,
        });
        return {path: `sig-standardization/${name}`, hash: name, parsed, hits: []};
      });
    const registry = {teams: [], topics: [], dates: {}, hash: ''};
    const {teams} = buildArchive({
      files,
      registry,
      rules: {toPermalink: (below) => `/${below}`, reserved: []},
    });
    const threads = findActionThreads(teams).filter(({mentions}) =>
      mentions.some(({item}) => /move issues\/#332 forward/.test(item.text)),
    );
    expect(threads.map(({days}) => days)).toEqual([21]);
  });
});
