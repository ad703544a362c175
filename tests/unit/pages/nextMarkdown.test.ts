import {describe, expect, it} from 'vitest';
import type {ActionThread} from '../../../plugins/minutes/model/actionThreads';
import {type OpenItem, toNextMarkdown} from '../../../plugins/minutes/pages/nextMarkdown';
import type {Meeting} from '../../../plugins/minutes/model/types';
import {ACTION_WORDS} from '../../../plugins/minutes/reading/meeting/actionWords';
import {mergeWords} from '../../../plugins/minutes/reading/words';
import type {ActionItem, Section} from '../../../plugins/minutes/reading/types';
import {makeMeeting, makeSection} from '../meeting';

const NOTHING = {
  putOff: [],
  pending: [],
  references: [],
  meetings: [],
  olderActions: 0,
  allActions: '/minutes/iaas/actions',
};

const item = (section: number): ActionItem => ({
  evidence: 'marked',
  section,
  line: 1,
  endLine: 1,
  above: [],
  text: '',
  html: '',
  owners: [],
  carried: false,
});

const meetingOf = (day: number, sections: Section[]): Meeting =>
  makeMeeting(`iaas/2023010${day}.md`, {sections});

const open = (meeting: Meeting, html: string, section = 0): OpenItem => {
  const mention = {meeting, item: item(section)};
  const thread: ActionThread = {
    team: 'iaas',
    evidence: 'marked',
    mentions: [mention],
    last: mention,
    days: 1,
  };
  return {thread, html};
};

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
      [open(last, 'AI @kim:\nwrite &lt;it>', SECTIONS.length)],
      meetings,
      ACTION_WORDS,
    );
    expect(lines.filter(({text}) => text !== '')).toEqual([
      {text: '## Participants'},
      {text: '## Check AIs from last time'},
      {
        text: '- AI @kim: write \\<it\\>',
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
    const lines = toNextMarkdown(NOTHING, [open(last, 'AI @kim: write it')], bare, ACTION_WORDS);
    expect(lines[0]).toEqual({text: '### Open action items'});
  });

  it('has what is nested in an item, and says that there are older ones', () => {
    const whole =
      '<p>AI @kim:<br>write</p><ul><li>to <a href="/minutes/iaas/20230101">all</a><ul><li>soon</li></ul></li></ul><p>or <em>call</em></p>';
    const matters = {...NOTHING, olderActions: 2};
    const lines = toNextMarkdown(matters, [open(last, whole)], meetings, ACTION_WORDS);
    const link = {label: '2023-01-02', permalink: '/minutes/iaas/20230102'};
    const from = lines.findIndex(({text}) => text.startsWith('- AI'));
    expect(lines.slice(from, from + 7)).toEqual([
      {text: '- AI @kim: write', link},
      {text: '  - to [all](/minutes/iaas/20230101)'},
      {text: '    - soon'},
      {text: ''},
      {text: '  or *call*'},
      {text: ''},
      {
        text: 'Older open action items: 2',
        link: {label: 'all', permalink: '/minutes/iaas/actions'},
      },
    ]);
  });

  it('knows that heading by the words of the community', () => {
    const own = makeSection({heading: 'Offene Aufgaben von neulich', level: 2});
    const {actions} = mergeWords({actions: {marks: ['Aufgaben'], earlier: ['neulich']}});
    const found = [meetingOf(2, [own]), meetingOf(1, [])];
    const lines = toNextMarkdown(NOTHING, [open(last, 'Aufgabe @kim')], found, actions);
    expect(lines.map(({text}) => text)).toEqual([
      '## Offene Aufgaben von neulich',
      '',
      '- Aufgabe @kim',
      '',
    ]);
  });
});
