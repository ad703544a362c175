import {describe, expect, it} from 'vitest';
import {buildArchive} from '../../../plugins/minutes/model/buildArchive';
import {findDecisions} from '../../../plugins/minutes/model/decisions';
import {toHeld} from '../../../plugins/minutes/model/heldDays';
import {DEFAULT_PRIVACY} from '../../../plugins/minutes/reading/privacy';
import {readMinutes} from '../../../plugins/minutes/reading/readMinutes';
import {createTopicMatcher} from '../../../plugins/minutes/registry/topicMatcher';
import {NO_REGISTRY} from './sampleFile';

const rules = {toPermalink: (below: string) => `/minutes/${below}`, reserved: []};

function build(files: Record<string, string>, registry = NO_REGISTRY) {
  const match = createTopicMatcher(registry.topics);
  const bytes = (text: string) => new TextEncoder().encode(text);
  const input = Object.entries(files).map(([path, text]) => {
    const parsed = readMinutes(bytes(text), {privacy: DEFAULT_PRIVACY});
    return {path, hash: path, hits: match(parsed), parsed};
  });
  return buildArchive({files: input, registry, rules});
}

const held = (files: Record<string, string>) => toHeld(build(files).meetings);

const BOTH = '# 2026-04-13\n\n## Soup\n\n- hot\n\n# 2026-03-30\n\n## Bread\n\n- fresh\n';

describe('toHeld', () => {
  it('gives each day of a file its place, title, agenda and half of the page', () => {
    const meetings = held({
      'board/20260413.md': BOTH,
      'board/20260406.md': '# 2026-04-06\n\n- a\n',
    });
    expect(meetings.map(({date, title, permalink}) => [date, title, permalink])).toEqual([
      ['2026-04-13', 'Board, 13 April 2026', '/minutes/board/20260413'],
      ['2026-04-06', 'Board, 6 April 2026', '/minutes/board/20260406'],
      ['2026-03-30', 'Board, 30 March 2026', '/minutes/board/20260413#2026-03-30'],
    ]);
    expect(meetings[2]?.parsed.agenda.map(({text}) => text)).toEqual(['Bread']);
  });

  it('sees the other day above the own one as well', () => {
    const meetings = held({'board/20260330.md': BOTH});
    expect(meetings.map(({date}) => date)).toEqual(['2026-04-13', '2026-03-30']);
  });

  it('takes neither the stub of a meeting that has its own file, nor an item with a date', () => {
    const stub = '# 2026-04-20\n\n- review\n\n# 2026-04-13\n\n## Soup\n\n- hot\n';
    const files = {'board/20260413.md': stub, 'board/20260420.md': '# 2026-04-20\n\n- real\n'};
    expect(held(files)).toHaveLength(2);
    const item = '# 2026-04-13\n\n- a\n\n# Soup tasting 2026-05-30\n\n- b\n';
    expect(held({'board/20260413.md': item})).toHaveLength(1);
    expect(held({'board/20260413.md': '# 2026-04-13\n\n- a\n\n# 2026-04-20\n'})).toHaveLength(1);
  });
});

const entry = (name: string) => ({
  slug: name,
  name,
  category: '',
  description: '',
  aliases: [name],
  weakAliases: [],
  caseSensitive: false,
  links: [],
});

describe('a file with two days', () => {
  const {meetings, topics} = build(
    {
      'board/20260413.md':
        '# 2026-04-13\n\n## Soup\n\n- hot\n- salt\n\n# 2026-03-30\n\n## Bread\n\n- salt\n- Decision: more soup\n',
      'board/20260406.md': '# 2026-04-06\n\n## Soup\n',
    },
    {...NO_REGISTRY, topics: ['soup', 'bread', 'salt'].map(entry)},
  );
  const datesOf = (name: string) =>
    topics
      .find(({entry: {slug}}) => slug === name)
      ?.meetings.map(({meeting, topic}) => [meeting.date, topic.weight]);

  it('has its topics on the day on which they were named, as weighty as they were then', () => {
    expect(datesOf('bread')).toEqual([['2026-03-30', 'main']]);
    expect(datesOf('salt')).toEqual([
      ['2026-04-13', 'mentioned'],
      ['2026-03-30', 'mentioned'],
    ]);
    expect(datesOf('soup')).toEqual([
      ['2026-04-13', 'main'],
      ['2026-04-06', 'main'],
      ['2026-03-30', 'mentioned'],
    ]);
  });

  it('has its decisions on the day on which they were taken', () => {
    const [found] = findDecisions(meetings, topics, () => []);
    expect([found?.meeting.date, found?.meeting.permalink]).toEqual([
      '2026-03-30',
      '/minutes/board/20260413#2026-03-30',
    ]);
  });
});
