import {describe, expect, it} from 'vitest';
import {findDecisions} from '../../../plugins/minutes/model/decisions';
import type {Meeting, MeetingTopic, Topic} from '../../../plugins/minutes/model/types';
import type {Decision} from '../../../plugins/minutes/reading/types';
import {makeMeeting, makeSection} from '../meeting';

const decision = (section: number, place: Partial<Decision> = {}): Decision => ({
  evidence: 'stated',
  section,
  line: 1,
  endLine: 1,
  above: [],
  text: 'Decision: wait',
  html: '',
  context: [],
  ...place,
});

const named = (
  slug: string,
  section: number,
  line: number | 'heading' = 'heading',
): MeetingTopic => ({
  slug,
  weight: 'main',
  hits: 1,
  sections: [
    line === 'heading'
      ? {section, heading: true, hits: 1, lines: [1]}
      : {section, heading: false, hits: 1, lines: [line]},
  ],
});

const topic = (slug: string, meetings: Meeting[]): Topic => ({
  entry: {
    slug,
    name: slug,
    category: '',
    description: '',
    aliases: [],
    weakAliases: [],
    caseSensitive: false,
    links: [],
  },
  permalink: `/minutes/topics/${slug}`,
  meetings: meetings.flatMap((meeting) =>
    meeting.topics.filter((found) => found.slug === slug).map((found) => ({meeting, topic: found})),
  ),
});

describe('findDecisions', () => {
  const sections = [
    makeSection({heading: 'Networks', level: 2}),
    makeSection({heading: 'Details', level: 3, parent: 0}),
  ];
  const decided = makeMeeting(
    'iaas/20230110.md',
    {
      sections,
      decisions: [decision(1, {line: 12, endLine: 14, above: [10], text: 'Decision:\nwait'})],
    },
    {
      topics: [
        named('ovn', 0),
        named('lbaas', 1, 10),
        named('ceph', 1, 14),
        named('images', 1, 15),
        named('ssd', 0, 14),
      ],
    },
  );
  const meetings = [decided];
  const topics = ['images', 'lbaas', 'ovn', 'ceph', 'ssd'].map((slug) => topic(slug, meetings));
  const find = (all: Meeting[]) => findDecisions(all, topics, () => []);
  const slugs = (found: Topic[] = []) => found.map(({entry}) => entry.slug);

  it('gives a decision the topics of its item, of those above it, and of the headings above', () => {
    expect(slugs(find(meetings)[0]?.topics)).toEqual(['ovn', 'lbaas']);
  });

  it('takes what is nested in a decision for its reasons, where it says itself what of', () => {
    const said = decision(1, {
      line: 12,
      endLine: 14,
      text: 'Decision: we wait until May\nfor Ceph',
    });
    const meeting = {...decided, parsed: {...decided.parsed, decisions: [said]}};
    expect(slugs(find([meeting])[0]?.topics)).toEqual(['ovn']);
  });

  it('takes the first line below a label, and the others where nothing else names a topic', () => {
    const lines = [12, 13, 14].map((line) => ({line, text: 'said'}));
    const label = decision(0, {line: 12, endLine: 14, text: 'Decision:\nwait\nfor Ceph'});
    const about = (heading: string, named: MeetingTopic[]) => {
      const sections = [makeSection({heading, level: 2, lines}), makeSection({})];
      const parsed = {sections, decisions: [label]};
      return slugs(find([makeMeeting('iaas/20230110.md', parsed, {topics: named})])[0]?.topics);
    };
    expect(about('Networks', [named('ovn', 0), named('ceph', 0, 14)])).toEqual(['ovn']);
    expect(about('Networks', [named('ovn', 0), named('ceph', 0, 13)])).toEqual(['ovn', 'ceph']);
    expect(about('Agenda', [named('ceph', 0, 14)])).toEqual(['ceph']);
  });

  it('takes no topic from what names it in passing', () => {
    const passing = named('ceph', 1, 12);
    passing.sections[0]!.asides = [12];
    const heading = named('ssd', 1);
    heading.sections[0]!.asides = [1];
    const meeting = makeMeeting(
      'iaas/20230110.md',
      {sections, decisions: [decision(1, {line: 12, endLine: 12})]},
      {topics: [named('ovn', 0), passing, heading]},
    );
    expect(slugs(find([meeting])[0]?.topics)).toEqual(['ovn']);
    expect(slugs(find([meeting])[0]?.nearby)).toEqual(['ceph', 'ssd']);
  });

  it('tells apart what only shares its section', () => {
    expect(slugs(find(meetings)[0]?.nearby)).toEqual(['ceph', 'images']);
  });

  it.each([
    ['Results from the Mini-Hackathon', 2],
    ['Hackathon notes', 1],
  ])('takes no topic from a heading that names the occasion: %s', (heading, level) => {
    const meeting = makeMeeting(
      'iaas/20230110.md',
      {
        sections: [makeSection({heading, level}), makeSection({level: 3, parent: 0})],
        decisions: [decision(1)],
      },
      {topics: [named('ovn', 0)]},
    );
    expect(find([meeting])[0]?.topics).toEqual([]);
  });

  it('takes what the series of events is called for the occasion, wherever it is named', () => {
    const topics = [named('ovn', 0), named('lbaas', 1, 10)];
    const meeting = {...decided, topics, occasion: ['ovn', 'lbaas']};
    expect(slugs(find([meeting])[0]?.topics)).toEqual([]);
    expect(slugs(find([{...meeting, occasion: ['ovn']}])[0]?.topics)).toEqual(['lbaas']);
  });

  it('leaves copies out', () => {
    const copy = {...decided, path: 'ops/20230110.md', duplicateOf: decided.path};
    expect(find([...meetings, copy])).toHaveLength(1);
  });
});
