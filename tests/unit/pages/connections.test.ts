import {expect, it} from 'vitest';
import type {Pair} from '../../../plugins/minutes/links/pairs';
import type {Team} from '../../../plugins/minutes/model/types';
import {indexConnections, toConnections} from '../../../plugins/minutes/pages/connections';
import type {Site} from '../../../plugins/minutes/pages/site';
import {makeMeeting, makeSection} from '../meeting';

it('has one line for a report that goes on over slides of the same heading', () => {
  const call = makeMeeting('call/20230112.md', {
    sections: ['Team Ops', 'Team Ops ', 'Team Ops: alarms'].map((heading, i) =>
      makeSection({heading, anchor: `slide-${i}`}),
    ),
  });
  const minutes = makeMeeting('ops/20230110.md');
  const pairs = [0, 1, 2].map((section): Pair => ({
    report: {team: 'ops', meeting: call, section},
    minutes,
    basis: 'date',
  }));
  const teams = ['call', 'ops'].map(
    (slug) => [slug, {slug, permalink: `/${slug}`, entry: {label: slug}} as Team] as const,
  );
  const site = {teamOf: new Map(teams)} as unknown as Site;
  const index = indexConnections(pairs, []);
  expect(toConnections(site, index, call).reports.map(({anchor}) => anchor)).toEqual([
    'slide-0',
    'slide-2',
  ]);
  expect(toConnections(site, index, minutes).reported.map(({anchor}) => anchor)).toEqual([
    'slide-0',
    'slide-2',
  ]);
});
