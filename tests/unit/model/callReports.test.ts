import {describe, expect, it} from 'vitest';
import {createTeamMatcher, findCallReports} from '../../../plugins/minutes/model/callReports';
import type {Registry, TeamEntry} from '../../../plugins/minutes/registry/types';
import {makeMeeting, makeSection} from '../meeting';

const team = (slug: string, label: string, headings: string[], kind = 'team'): TeamEntry => ({
  slug,
  label,
  purpose: '',
  kind: kind as TeamEntry['kind'],
  state: 'active',
  headings,
  predecessors: [],
  successors: [],
});

const registry: Registry = {
  teams: [
    team('community-call', 'SCS Community Call', [], 'call'),
    team('iaas', 'Team IaaS', ['IaaS Breakout Room']),
    team('iam', 'Team IAM & Security', ['Team IAM', 'Team IAM/Roles']),
    team('ops', 'Team Ops', []),
    team('ops-iam', 'Team Ops/IAM', ['Team Operations and IAM']),
    team('monitoring', 'SIG Monitoring', [], 'sig'),
    team('audit', 'Audit', ['SIG Monitoring (Audit Logging breakout)'], 'sig'),
    team('standards', 'SIG Standardization/Certification', [], 'sig'),
    team('hackathons', 'Hackathons', [], 'event'),
  ],
  topics: [],
  dates: {},
  hash: '',
};
const match = createTeamMatcher(registry);
const slugs = (heading: string) => match(heading).map(({slug}) => slug);

describe('createTeamMatcher', () => {
  it.each([
    ['Team IaaS', 'iaas'],
    ['Team IaaS (Nils)', 'iaas'],
    ['Team IaaS - storage classes', 'iaas'],
    ['Team IaaS / Networking (VP04)', 'iaas'],
    ['Team Ops 2', 'ops'],
    ['Team Ops & IAM', 'ops-iam'],
    ['Team Ops, IAM (Sprint review and planning)', 'ops-iam'],
    ['Team IAM and Security - IAM', 'iam'],
    ['Team IAM/Roles', 'iam'],
    ['SIG Monitoring', 'monitoring'],
    ['SIG Monitoring (Audit Logging breakout )', 'audit'],
    ['SIG Standarization & Certification', 'standards'],
    ['Team IAM & Secuirty', 'iam'],
  ])('knows whose heading "%s" is', (heading, slug) => {
    expect(slugs(heading)).toEqual([slug]);
  });

  it.each(['Team Ops/IAM/Ops', 'Team updates', 'All teams', 'IaaS Monitoring', 'Hackathon', ''])(
    'leaves "%s" to nobody',
    (heading) => {
      expect(slugs(heading)).toEqual([]);
    },
  );
});

describe('findCallReports', () => {
  const sections = [
    makeSection({heading: 'SCS Tech Weekly', role: 'title', level: 1}),
    makeSection({heading: 'Team IAM', anchor: 'team-iam', parent: 0}),
    makeSection({heading: 'Team IAM/Roles', anchor: 'roles', parent: 1, level: 3}),
    makeSection({heading: 'Team IaaS', anchor: 'team-iaas', parent: 0}),
  ];

  it('counts a part of a report with the report', () => {
    const reports = findCallReports(
      [makeMeeting('community-call/20230202.md', {sections})],
      registry,
    );
    expect(reports.map(({team: slug, section}) => [slug, section])).toEqual([
      ['iam', 1],
      ['iaas', 3],
    ]);
  });

  it('looks only into calls, and not into copies', () => {
    const copy = makeMeeting('community-call/20230209.md', {sections}, {duplicateOf: 'x.md'});
    expect(findCallReports([makeMeeting('iaas/20230201.md', {sections}), copy], registry)).toEqual(
      [],
    );
  });
});
