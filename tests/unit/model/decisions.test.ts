import {describe, expect, it} from 'vitest';
import {findDecisions} from '../../../plugins/minutes/model/decisions';
import type {Meeting, MeetingTopic, Topic} from '../../../plugins/minutes/model/types';
import type {Decision} from '../../../plugins/minutes/reading/types';
import {makeMeeting, makeSection} from '../meeting';

const decision = (section: number): Decision => ({
  evidence: 'stated',
  section,
  line: 1,
  text: 'Decision: wait',
  html: '',
  context: [],
});

const named = (
  slug: string,
  section: number,
  rest: Partial<MeetingTopic> & {heading?: boolean} = {},
): MeetingTopic => ({
  slug,
  weight: rest.weight ?? 'main',
  hits: 1,
  sections: [{section, heading: rest.heading ?? false, hits: 1, lines: [1]}],
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
    makeSection({heading: 'Images', level: 2}),
  ];
  const decided = makeMeeting(
    'iaas/20230110.md',
    {sections, decisions: [decision(1)]},
    {topics: [named('ovn', 0, {heading: true}), named('lbaas', 1), named('images', 2)]},
  );
  const later = [
    makeMeeting('iaas/20230301.md', {}, {topics: [named('ovn', 0), named('lbaas', 0)]}),
    makeMeeting('iaas/20230201.md', {}, {topics: [named('ovn', 0, {weight: 'mentioned'})]}),
  ];
  const earlier = makeMeeting('iaas/20230101.md', {}, {topics: [named('lbaas', 0)]});
  const meetings = [...later, decided, earlier];
  const topics = ['images', 'lbaas', 'ovn'].map((slug) => topic(slug, meetings));

  it('gives a decision the topics of its section and of the headings above it', () => {
    const [found] = findDecisions(meetings, topics);
    expect(found?.topics.map(({entry}) => entry.slug)).toEqual(['ovn', 'lbaas']);
  });

  it('counts each later meeting about one of these topics once', () => {
    expect(findDecisions(meetings, topics)[0]?.later).toBe(1);
  });

  it('leaves copies out', () => {
    const copy = {...decided, path: 'ops/20230110.md', duplicateOf: decided.path};
    expect(findDecisions([...meetings, copy], topics)).toHaveLength(1);
  });
});
