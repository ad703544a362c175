import {describe, expect, it} from 'vitest';
import {findCitations} from '../../../plugins/minutes/links/citations';
import {pairReports} from '../../../plugins/minutes/links/pairs';
import type {Meeting, Team} from '../../../plugins/minutes/model/types';
import {makeMeeting, makeSection} from '../meeting';

const link = (href: string, section: number, line = 1) => ({href, line, section, text: href});
const sections = [
  makeSection({heading: 'Team IaaS', anchor: 'team-iaas'}),
  makeSection({heading: 'Details', anchor: 'details', parent: 0}),
  makeSection({heading: 'Team Ops', anchor: 'team-ops'}),
];
const older = makeMeeting('iaas/20230118.md');
const newer = makeMeeting('iaas/20230125.md');
const call = (parsed: Parameters<typeof makeMeeting>[1] = {}) =>
  makeMeeting('community-call/20230126.md', {sections, ...parsed});
const team = (slug: string, meetings: Meeting[], predecessors: string[] = []) => {
  const entry = {predecessors: predecessors.map((name) => ({team: name})), successors: []};
  return {slug, meetings, entry} as unknown as Team;
};
const all = new Map([older, newer].map((meeting) => [meeting.permalink, meeting]));
const resolve = (href: string) => ({
  kind: 'page' as const,
  url: href,
  meeting: all.get(href.replace(/#.*/, '')),
});
const pair = (meeting: Meeting, teams: Team[], slug = 'iaas', section = 0) =>
  pairReports([{team: slug, meeting, section}], teams, resolve)[0];

describe('pairReports', () => {
  it('takes the last minutes of the seven days before, and says so', () => {
    const found = pair(call(), [team('iaas', [newer, older])]);
    expect([found?.minutes?.path, found?.basis]).toEqual(['iaas/20230125.md', 'date']);
  });

  it('lets a link of the report win, wherever in the report it stands', () => {
    const found = pair(call({links: [link('/minutes/iaas/20230118#x', 1)]}), [
      team('iaas', [newer, older]),
    ]);
    expect([found?.minutes?.path, found?.basis]).toEqual(['iaas/20230118.md', 'link']);
  });

  it('shows both where the linked minutes are not those of the week', () => {
    const linking = call({links: [link('/minutes/iaas/20230118#x', 1)]});
    const found = pairReports(
      [{team: 'iaas', meeting: linking, section: 0}],
      [team('iaas', [newer, older])],
      resolve,
    );
    expect(found.map(({minutes, basis}) => [minutes?.path, basis])).toEqual([
      ['iaas/20230118.md', 'link'],
      ['iaas/20230125.md', 'date'],
    ]);
  });

  it('follows the lineage to the minutes of the team that there was before', () => {
    const joint = makeMeeting('ops-iam/20230126.md');
    const teams = [team('ops', [], ['ops-iam']), team('ops-iam', [joint])];
    expect(pair(call(), teams, 'ops', 2)?.minutes?.path).toBe('ops-iam/20230126.md');
    const own = makeMeeting('ops/20230125.md');
    const both = [team('ops', [own], ['ops-iam']), team('ops-iam', [joint])];
    expect(pair(call(), both, 'ops', 2)?.minutes?.path).toBe('ops/20230125.md');
  });

  it('looks back to the call before it where calls are monthly', () => {
    const calls = ['20230126', '20221229', '20221201', '20221103'].map((day) =>
      makeMeeting(`community-call/${day}.md`),
    );
    const january = makeMeeting('iaas/20230110.md');
    const monthly = [team('iaas', [january]), team('community-call', calls)];
    expect(pair(call(), monthly)?.minutes?.path).toBe('iaas/20230110.md');
    const weekly = ['20230126', '20230105', '20221229'].map((day) =>
      makeMeeting(`community-call/${day}.md`),
    );
    const skipped = [team('iaas', [january]), team('community-call', weekly)];
    expect(pair(call(), skipped)?.minutes).toBeUndefined();
  });

  it('does not take a link of another section, or to another team', () => {
    const links = [link('/minutes/iaas/20230118', 2)];
    expect(pair(call({links}), [team('iaas', [newer])])?.basis).toBe('date');
    expect(pair(call({links}), [], 'ops', 2)?.minutes).toBeUndefined();
  });

  it('leaves a report alone whose team filed nothing that week, or only a cancellation', () => {
    const cancelled = makeMeeting('iaas/20230125.md', {cancelled: true});
    expect(pair(call(), [team('iaas', [cancelled, older])])?.minutes).toBeUndefined();
    const later = makeMeeting('iaas/20230127.md');
    expect(pair(call(), [team('iaas', [later, older])])?.minutes).toBeUndefined();
  });
});

describe('findCitations', () => {
  it('gives the section that cites with the words around the link, once', () => {
    const citing = call({
      sections: [
        makeSection({
          heading: 'Team IaaS',
          lines: [
            {line: 3, text: 'Agreed last week'},
            {line: 4, text: 'see the minutes'},
          ],
        }),
      ],
      links: [link('/minutes/iaas/20230125#ovn', 0, 4), link('/minutes/iaas/20230125#ovn', 0, 4)],
    });
    const found = findCitations([citing, newer], resolve);
    expect(found.map(({to, anchor, text}) => [to.path, anchor, text])).toEqual([
      ['iaas/20230125.md', 'ovn', 'see the minutes'],
    ]);
  });

  it('does not count a document that links to itself, or a copy that repeats a link', () => {
    const self = makeMeeting('iaas/20230125.md', {sections, links: [link(newer.permalink, 0)]});
    expect(findCitations([self], (url) => ({kind: 'page', url, meeting: self}))).toEqual([]);
    const copy = makeMeeting(
      'x/20230126.md',
      {sections, links: [link(newer.permalink, 0)]},
      {duplicateOf: 'community-call/20230126.md'},
    );
    expect(findCitations([copy], resolve)).toEqual([]);
  });
});
