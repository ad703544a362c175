import {expect, it, vi} from 'vitest';
import {toMeetingTopics} from '../../../plugins/minutes/model/meetingTopics';
import type {TopicHit} from '../../../plugins/minutes/registry/types';
import {makeParsed, makeSection} from '../meeting';

const hit = (line: number, aside?: true): TopicHit => ({
  slug: 'ceph',
  section: 0,
  line,
  inHeading: false,
  text: 'Ceph',
  ...(aside && {aside}),
});

it('knows the lines that name a topic in passing only, and no other way beside that', () => {
  const parsed = makeParsed({sections: [makeSection({})]});
  const hits = [hit(2, true), hit(3, true), hit(3), hit(4), hit(4, true), hit(5, true)];
  const [topic] = toMeetingTopics(hits, parsed, () => false);
  expect(topic?.sections[0]).toMatchObject({lines: [2, 3, 4, 5], asides: [2, 5]});
});

it('looks at a line once, however often it names a topic', () => {
  const lines = [{line: 2, text: 'ceph '.repeat(3)}];
  const parsed = makeParsed({sections: [makeSection({lines})]});
  const isBoilerplate = vi.fn(() => true);
  const hits = [hit(2), hit(2), hit(2)];
  expect(toMeetingTopics(hits, parsed, isBoilerplate)).toEqual([]);
  expect(isBoilerplate).toHaveBeenCalledTimes(1);
});
