import {expect, it} from 'vitest';
import {createLaterMentions} from '../../../plugins/minutes/model/laterMentions';
import type {Reference} from '../../../plugins/minutes/reading/types';
import {makeMeeting, makeSection} from '../meeting';

const issue = (line: number, section = 0): Reference => ({
  id: 'a/b#1',
  kind: 'issue',
  section,
  line,
  text: '#1',
});
const place = {section: 0, line: 5, endLine: 6, above: [3]};
const withHeading = (path: string, heading: string) =>
  makeMeeting(path, {sections: [makeSection({heading}), makeSection({heading: 'Other matters'})]});

const early = makeMeeting('iaas/20230101.md');
const decided = withHeading('iaas/20230110.md', 'Network of the testbed');
const again = withHeading('iaas/20230117.md', 'Network of the testbed:');
const other = withHeading('ops/20230118.md', 'Network of the testbed');
const late = makeMeeting('iaas/20230201.md');
const meetings = [late, other, again, decided, early];

const findLater = (own: Reference[]) =>
  createLaterMentions(meetings, {
    referencesOf: new Map([[decided.path, own]]),
    references: [
      {
        id: 'a/b#1',
        kind: 'issue',
        repository: 'a/b',
        number: '1',
        mentions: [late, decided, early].map((meeting) => ({meeting, places: [issue(1, 4)]})),
      },
    ],
  })(decided, place).map(({meeting, section}) => `${meeting.path} ${section}`);

it.each([
  ['by the same heading in the same team', [], ['iaas/20230117.md 0']],
  ['by a reference of the item', [issue(6)], ['iaas/20230117.md 0', 'iaas/20230201.md 4']],
  ['by one of the item above', [issue(3)], ['iaas/20230117.md 0', 'iaas/20230201.md 4']],
  ['not by one elsewhere in the section', [issue(7)], ['iaas/20230117.md 0']],
])('a matter comes up again %s', (_, own, expected) => {
  expect(findLater(own)).toEqual(expected);
});

it('a heading that many minutes have is no matter', () => {
  const many = Array.from({length: 8}, (_, i) =>
    withHeading(`iaas/2023010${i + 1}.md`, 'Status of our sprint'),
  );
  const none = {referencesOf: new Map(), references: []};
  expect(createLaterMentions(many, none)(many[0] ?? decided, place)).toEqual([]);
});
