import {describe, expect, it} from 'vitest';
import {type ArchiveInput, buildArchive} from '../../../plugins/minutes/model/buildArchive';
import type {TopicEntry, TopicHit} from '../../../plugins/minutes/registry/types';
import {NO_REGISTRY, sampleFile} from './sampleFile';

const build = (files: ArchiveInput['files'], rest: Partial<ArchiveInput> = {}) =>
  buildArchive({
    files,
    registry: NO_REGISTRY,
    rules: {toPermalink: (below) => `/minutes/${below}/`, reserved: ['topics']},
    ...rest,
  });

const ceph: TopicEntry = {
  slug: 'ceph',
  name: 'Ceph',
  category: 'Storage',
  description: '',
  aliases: ['Ceph'],
  weakAliases: [],
  caseSensitive: false,
  links: [],
};
const hit = (section: number, line: number, inHeading = false): TopicHit => ({
  slug: 'ceph',
  section,
  line,
  inHeading,
  text: 'Ceph',
});

describe('buildArchive', () => {
  it('orders meetings from new to old, whatever the order of the files', () => {
    const files = ['a/20230125.md', 'a/notes.md', 'b/20240101.md', 'a/20220101.md'].map((path) =>
      sampleFile(path),
    );
    const order = build(files).meetings.map(({path}) => path);
    expect(order).toEqual(['b/20240101.md', 'a/20230125.md', 'a/20220101.md', 'a/notes.md']);
    expect(build(files.toReversed()).meetings.map(({path}) => path)).toEqual(order);
  });

  it('makes titles that are never alike', () => {
    const files = [
      sampleFile('container/20220718.md'),
      sampleFile('container/20220718-overflow.md'),
      sampleFile('events/2026-02-17-18-x/a.md'),
      sampleFile('events/2026-02-17-18-x/b.md'),
      sampleFile('events/2022-09-y/minutes.md'),
      sampleFile('iam/federation.md', {descriptiveTitle: 'State of federation'}),
      sampleFile('iam/plan.md'),
    ];
    const titles = Object.fromEntries(build(files).meetings.map(({path, title}) => [path, title]));
    expect(titles).toEqual({
      'container/20220718.md': 'Container, 18 July 2022',
      'container/20220718-overflow.md': 'Container, 18 July 2022, overflow',
      'events/2026-02-17-18-x/a.md': 'X, 17–18 February 2026, a',
      'events/2026-02-17-18-x/b.md': 'X, 17–18 February 2026, b',
      'events/2022-09-y/minutes.md': 'Y, September 2022',
      'iam/federation.md': 'State of federation',
      'iam/plan.md': 'IAM, plan',
    });
  });

  it('works with folders that the registry does not know, and says so', () => {
    const {teams, problems} = build([sampleFile('sig-storage/20230125.md')]);
    expect(teams).toMatchObject([
      {slug: 'sig-storage', known: false, entry: {label: 'SIG Storage', kind: 'sig'}},
    ]);
    expect(problems).toMatchObject([{rule: 'unknown-team', severity: 'info', path: 'sig-storage'}]);
  });

  it('moves a team whose folder is called like a page of the site', () => {
    const {teams, meetings} = build([
      sampleFile('topics/20230125.md'),
      sampleFile('topics-minutes/20230125.md'),
    ]);
    const addresses = teams.map(({slug, permalink}) => [slug, permalink]);
    expect(addresses).toEqual([
      ['topics', '/minutes/topics-minutes-minutes/'],
      ['topics-minutes', '/minutes/topics-minutes/'],
    ]);
    expect(meetings.map(({permalink}) => permalink)).toContain(
      '/minutes/topics-minutes-minutes/20230125/',
    );
  });

  it('gives every document an address of its own, safe in an URL', () => {
    const {meetings} = build([
      sampleFile('a/Notes?#.md'),
      sampleFile('a/20230125.md'),
      sampleFile('a/20230125.markdown'),
    ]);
    expect(meetings.map(({permalink}) => permalink)).toEqual([
      '/minutes/a/20230125/',
      '/minutes/a/20230125-2/',
      '/minutes/a/Notes/',
    ]);
  });

  it('leaves copies out of teams and topics, but not out of the meetings', () => {
    const same = {hash: 'same', headings: [['Ceph', 'x'.repeat(100)]] as [string, string][]};
    const files = [
      sampleFile('iam/20230816.md', {...same, date: '2023-08-23', hits: [hit(0, 1, true)]}),
      sampleFile('iam/20230823.md', {...same, date: '2023-08-23', hits: [hit(0, 1, true)]}),
    ];
    const archive = build(files, {registry: {...NO_REGISTRY, topics: [ceph]}});
    expect(archive.meetings).toMatchObject([
      {path: 'iam/20230816.md', duplicateOf: 'iam/20230823.md', copies: []},
      {path: 'iam/20230823.md', copies: ['iam/20230816.md']},
    ]);
    expect(archive.teams[0]?.meetings).toHaveLength(1);
    expect(archive.topics[0]?.meetings).toHaveLength(1);
    expect(archive.problems.map(({rule}) => rule)).toContain('exact-copy');
  });

  it('weighs topics by heading and number, and groups them by section', () => {
    const files = [
      sampleFile('a/20230125.md', {
        headings: [
          ['One', 'Ceph', 'Ceph'],
          ['Two', 'Ceph'],
        ],
        hits: [hit(0, 2), hit(0, 3), hit(1, 12)],
      }),
      sampleFile('a/20230201.md', {headings: [['One', 'Ceph']], hits: [hit(0, 2)]}),
    ];
    const archive = build(files, {registry: {...NO_REGISTRY, topics: [ceph]}});
    expect(archive.topics[0]?.meetings.map(({topic}) => topic)).toEqual([
      {
        slug: 'ceph',
        weight: 'mentioned',
        hits: 1,
        sections: [{section: 0, heading: false, hits: 1, lines: [2]}],
      },
      {
        slug: 'ceph',
        weight: 'main',
        hits: 3,
        sections: [
          {section: 0, heading: false, hits: 2, lines: [2, 3]},
          {section: 1, heading: false, hits: 1, lines: [12]},
        ],
      },
    ]);
  });

  it('does not count what a team writes into its minutes every week', () => {
    const line = 'Join the talk about Ceph every Monday at ten';
    const files = Array.from({length: 7}, (_, week) =>
      sampleFile(`call/2023010${week + 1}.md`, {
        headings: [['Events', line, 'Ceph broke']],
        hits: [hit(0, 2), ...(week === 0 ? [hit(0, 3)] : [])],
      }),
    );
    const registry = {...NO_REGISTRY, topics: [ceph]};
    expect(build(files, {registry}).topics[0]?.meetings).toHaveLength(1);
    expect(build(files.slice(1), {registry}).topics[0]?.meetings).toHaveLength(6);
  });

  it('takes about ten times as long for ten times the documents', () => {
    const measure = (count: number): number => {
      const files = Array.from({length: count}, (_, index) =>
        sampleFile(`team-${index % 50}/${20000101 + index}-x.md`, {date: '2023-01-25'}),
      );
      const start = process.cpuUsage();
      expect(build(files).meetings).toHaveLength(count);
      return process.cpuUsage(start).user;
    };
    measure(2_000);
    expect(measure(20_000)).toBeLessThan(20 * measure(2_000));
  });
});
