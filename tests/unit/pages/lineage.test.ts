import {describe, expect, it} from 'vitest';
import {
  getLine,
  getPredecessors,
  toLineage,
  withPredecessors,
} from '../../../plugins/minutes/pages/lineage';
import type {Site} from '../../../plugins/minutes/pages/site';
import type {Meeting, Team} from '../../../plugins/minutes/model/types';
import type {LineageStep} from '../../../plugins/minutes/registry/types';
import {makeMeeting, makeSection} from '../meeting';

type Steps = {predecessors?: LineageStep[]; successors?: LineageStep[]};

const step = (team: string, ...sources: LineageStep['sources']): LineageStep => ({team, sources});

function makeSite(meetings: Meeting[], entries: Record<string, Steps>): Site {
  const teams = Object.entries(entries).map(
    ([slug, {predecessors = [], successors = []}]): Team => ({
      slug,
      address: slug,
      permalink: `/minutes/${slug}`,
      known: true,
      meetings: meetings.filter(({team}) => team === slug),
      entry: {
        slug,
        label: slug,
        purpose: '',
        kind: 'team',
        state: 'active',
        headings: [],
        predecessors,
        successors,
      },
    }),
  );
  return {
    meetings,
    teams,
    registry: {teams: teams.map(({entry}) => entry)},
    teamOf: new Map(teams.map((team) => [team.slug, team])),
    meetingOf: new Map(meetings.map((meeting) => [meeting.path, meeting])),
  } as unknown as Site;
}

function getTeam(site: Site, slug: string): Team {
  const team = site.teamOf.get(slug);
  if (!team) throw new Error(`no team ${slug}`);
  return team;
}

const SPLIT = {minutes: 'ops-iam/20230119#agenda', quote: 'will be split'};
const LOST = {minutes: 'community-call/20230119', quote: 'Last call together'};
const MEETINGS = [
  makeMeeting('ops/20230202.md'),
  makeMeeting('iam/20230125.md'),
  makeMeeting('ops-iam/20230119.md', {sections: [makeSection({anchor: 'agenda'})]}),
  makeMeeting('sig-iam/20220801.md'),
  makeMeeting('ops-iam/20220713.md'),
];
const SITE = makeSite(MEETINGS, {
  iam: {predecessors: [step('ops-iam', SPLIT, LOST), step('sig-iam')]},
  ops: {},
  'ops-iam': {successors: [step('ops'), step('iam', SPLIT)]},
  'sig-iam': {},
  other: {},
});
const slugs = (teams: Team[]) => teams.map(({slug}) => slug);

describe('getLine', () => {
  it('holds what is written at either end, once, and the whole line for each of its teams', () => {
    for (const slug of ['ops', 'iam', 'ops-iam', 'sig-iam']) {
      const {teams, steps} = getLine(SITE, getTeam(SITE, slug));
      expect(slugs(teams)).toEqual(['ops-iam', 'sig-iam', 'iam', 'ops']);
      expect(steps.map(({from, to}) => `${from.slug} ${to.slug}`)).toEqual([
        'ops-iam iam',
        'ops-iam ops',
        'sig-iam iam',
      ]);
      expect(steps[0]?.sources).toEqual([SPLIT, LOST]);
    }
  });

  it('is empty where nothing is known', () => {
    expect(getLine(SITE, getTeam(SITE, 'other'))).toEqual({teams: [], steps: []});
  });

  it('holds a team that the archive has nothing of, without an address', () => {
    const site = makeSite([], {a: {}, lost: {predecessors: [step('a')]}});
    const found = {...site, teamOf: new Map([['a', getTeam(site, 'a')]])};
    const [view] = toLineage(found, getLine(found, getTeam(site, 'a')));
    expect(view?.from.permalink).toBe('/minutes/a');
    expect(view?.to).toEqual({slug: 'lost', label: 'lost', permalink: ''});
  });

  it('puts a team without minutes before the one that came from it', () => {
    const site = makeSite([makeMeeting('b/20230105.md'), makeMeeting('c/20220105.md')], {
      c: {successors: [step('b')]},
      b: {predecessors: [step('z')]},
      z: {},
    });
    expect(slugs(getLine(site, getTeam(site, 'b')).teams)).toEqual(['c', 'z', 'b']);
  });
});

describe('getPredecessors', () => {
  it('follows the line back, not to the side and not forward', () => {
    const of = (slug: string) => {
      const team = getTeam(SITE, slug);
      return slugs(getPredecessors(getLine(SITE, team), team));
    };
    expect(of('iam')).toEqual(['ops-iam', 'sig-iam']);
    expect(of('ops')).toEqual(['ops-iam']);
    expect(of('ops-iam')).toEqual([]);
  });

  it('ends where teams go in a circle', () => {
    const site = makeSite([], {
      a: {predecessors: [step('b')]},
      b: {predecessors: [step('c')]},
      c: {predecessors: [step('a')]},
    });
    const a = getTeam(site, 'a');
    expect(slugs(getPredecessors(getLine(site, a), a))).toEqual(['b', 'c']);
  });
});

describe('toLineage', () => {
  const [first, second, third] = toLineage(SITE, getLine(SITE, getTeam(SITE, 'iam')));

  it('names the last minutes of the one and the first of the other', () => {
    expect(first?.from).toMatchObject({slug: 'ops-iam', last: '2023-01-19'});
    expect(first?.to).toMatchObject({slug: 'iam', first: '2023-01-25'});
    expect(third?.sources).toEqual([]);
    expect(second?.to.slug).toBe('ops');
  });

  it('keeps a quote whose minutes the archive does not hold, without a link', () => {
    expect(first?.sources).toEqual([
      {
        permalink: '/minutes/ops-iam/20230119#agenda',
        title: 'ops-iam/20230119',
        quote: 'will be split',
      },
      {title: 'community-call/20230119', quote: 'Last call together'},
    ]);
  });

  it('leads to the top of the minutes where no section has the anchor', () => {
    const site = makeSite(MEETINGS, {
      iam: {predecessors: [step('ops-iam', {minutes: 'ops-iam/20230119#gone', quote: 'q'})]},
      'ops-iam': {},
    });
    const [view] = toLineage(site, getLine(site, getTeam(site, 'iam')));
    expect(view?.sources[0]?.permalink).toBe('/minutes/ops-iam/20230119');
  });
});

describe('withPredecessors', () => {
  it("keeps the archive's order across teams", () => {
    const iam = getTeam(SITE, 'iam');
    const mixed = withPredecessors(SITE, iam, getPredecessors(getLine(SITE, iam), iam));
    expect(mixed.map(({path}) => path)).toEqual([
      'iam/20230125.md',
      'ops-iam/20230119.md',
      'sig-iam/20220801.md',
      'ops-iam/20220713.md',
    ]);
  });
});
