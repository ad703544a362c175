import {describe, expect, it} from 'vitest';
import type {ActionThread} from '../../../plugins/minutes/model/actionThreads';
import {toNextMarkdown} from '../../../plugins/minutes/pages/nextMarkdown';
import type {Meeting} from '../../../plugins/minutes/model/types';
import {ACTION_WORDS} from '../../../plugins/minutes/reading/meeting/actionWords';
import {mergeWords} from '../../../plugins/minutes/reading/words';
import type {ActionItem, Section} from '../../../plugins/minutes/reading/types';
import {makeMeeting, makeSection} from '../meeting';

const NOTHING = {putOff: [], pending: [], references: [], meetings: []};

const item = (text: string, section: number): ActionItem => ({
  evidence: 'marked',
  section,
  line: 1,
  endLine: 1,
  above: [],
  text,
  html: '',
  owners: [],
  carried: false,
});

const meetingOf = (day: number, sections: Section[]): Meeting =>
  makeMeeting(`iaas/2023010${day}.md`, {sections});

const thread = (meeting: Meeting, text: string, section = 0): ActionThread => ({
  team: 'iaas',
  evidence: 'marked',
  mentions: [{meeting, item: item(text, section)}],
  last: {meeting, item: item(text, section)},
  days: 1,
});

const SECTIONS = [
  makeSection({heading: 'Team IaaS, 2023-01-02', level: 1, role: 'title'}),
  makeSection({heading: 'Participants', level: 2, role: 'participants'}),
  makeSection({heading: 'Check AIs from last time', level: 2, role: 'housekeeping'}),
  makeSection({heading: 'Agenda', level: 2, role: 'agenda'}),
];
const STORAGE = makeSection({heading: 'Storage', level: 3, anchor: 'storage'});

describe('toNextMarkdown', () => {
  const meetings = [meetingOf(2, [...SECTIONS, STORAGE]), meetingOf(1, SECTIONS)];
  const [last] = meetings as [Meeting, Meeting];

  it("puts open items under the team's own heading, other matters below its agenda", () => {
    const line = {
      meeting: {...last, team: {slug: '', label: '', permalink: ''}},
      anchor: 'storage',
    };
    const lines = toNextMarkdown(
      {...NOTHING, putOff: [{...line, headings: ['Storage'], text: 'next week'}]},
      [thread(last, 'AI @kim:\nwrite <it>', SECTIONS.length)],
      meetings,
      ACTION_WORDS,
    );
    expect(lines.filter(({text}) => text !== '')).toEqual([
      {text: '## Participants'},
      {text: '## Check AIs from last time'},
      {
        text: '- AI @kim: write \\<it>',
        link: {label: '2023-01-02', permalink: '/minutes/iaas/20230102#storage'},
      },
      {text: '## Agenda'},
      {text: '### Put off'},
      {
        text: '- Storage: next week',
        link: {label: '2023-01-02', permalink: '/minutes/iaas/20230102#storage'},
      },
    ]);
  });

  it('gives them a heading of their own where the team has none', () => {
    const bare = meetings.map(({path}) => makeMeeting(path));
    const lines = toNextMarkdown(NOTHING, [thread(last, 'AI @kim: write it')], bare, ACTION_WORDS);
    expect(lines[0]).toEqual({text: '### Open action items'});
  });

  it('knows that heading by the words of the community', () => {
    const own = makeSection({heading: 'Offene Aufgaben von neulich', level: 2});
    const {actions} = mergeWords({actions: {marks: ['Aufgaben'], earlier: ['neulich']}});
    const found = [meetingOf(2, [own]), meetingOf(1, [])];
    const lines = toNextMarkdown(NOTHING, [thread(last, 'Aufgabe @kim')], found, actions);
    expect(lines.map(({text}) => text)).toEqual([
      '## Offene Aufgaben von neulich',
      '',
      '- Aufgabe @kim',
      '',
    ]);
  });
});
