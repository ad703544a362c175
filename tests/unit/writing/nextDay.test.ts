import {expect, it} from 'vitest';
import {toTeam} from '../../../plugins/minutes/model/teams';
import {findNextDay} from '../../../plugins/minutes/writing/nextDay';
import {makeMeeting} from '../meeting';

const teamOf = (...dates: string[]) =>
  toTeam({
    entry: {
      slug: 'iaas',
      label: 'Team IaaS',
      purpose: '',
      kind: 'team',
      state: 'active',
      headings: [],
      predecessors: [],
      successors: [],
    },
    known: true,
    address: 'iaas',
    permalink: '/minutes/iaas',
    meetings: dates.map((date) => makeMeeting(`iaas/${date}.md`)),
  });

// Wednesdays.
const TEAM = teamOf('20240214', '20240207');

it.each([
  ['2024-02-15', '2024-02-21'],
  ['2024-02-21', '2024-02-21'],
  ['2024-02-14', '2024-02-21'],
  ['2024-02-01', '2024-02-21'],
])('today being %s, the team meets on %s', (today, day) => {
  expect(findNextDay(TEAM, today)).toBe(day);
});

it('expects nothing of a team without a usual weekday', () => {
  expect(findNextDay(teamOf(), '2024-02-15')).toBeUndefined();
});
