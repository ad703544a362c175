import {describe, expect, it} from 'vitest';
import {type ActionThread, findActionThreads} from '../../../plugins/minutes/model/actionThreads';
import {toTeam, toTeamEntry} from '../../../plugins/minutes/model/teams';
import type {Meeting} from '../../../plugins/minutes/model/types';
import type {ActionItem} from '../../../plugins/minutes/reading/types';
import {makeMeeting, makeSection} from '../meeting';

type Item = string | (Partial<ActionItem> & {text: string});

const makeItem = (item: Item): ActionItem => ({
  evidence: 'marked',
  section: 0,
  line: 1,
  endLine: 1,
  above: [],
  html: '',
  owners: [],
  carried: false,
  ...(typeof item === 'string' ? {text: item} : item),
});

/** Meetings of one team, oldest first, a day apart, each with its items. */
function threadsOf(...days: Item[][]): ActionThread[] {
  const meetings = days.map((items, day) =>
    makeMeeting(`iaas/202301${String(day + 1).padStart(2, '0')}.md`, {
      actionItems: items.map(makeItem),
    }),
  );
  return findActionThreads([teamOf('iaas', meetings.reverse())]);
}

const teamOf = (slug: string, meetings: Meeting[]) =>
  toTeam({...toTeamEntry(slug, new Map()), address: slug, permalink: '/iaas', meetings});

const summary = (threads: ActionThread[]) =>
  threads.map(({days, mentions, last, state}) => [days, mentions.length, last.meeting.date, state]);

const TASK = 'AI @kim: move issues/#332 forward';

describe('findActionThreads', () => {
  it('joins an item to the one of the last three meetings that is most alike', () => {
    const threads = threadsOf([TASK], [], [], [`_${TASK}_ again`, 'AI @lee: write a mail']);
    expect(summary(threads)).toEqual([
      [2, 2, '2023-01-04', undefined],
      [1, 1, '2023-01-04', undefined],
    ]);
  });

  it('begins anew after three meetings without a mention', () => {
    expect(summary(threadsOf([TASK], [], [], [], [TASK]))).toHaveLength(2);
  });

  it('finds the first wording of what is carried, by what stood above it or by its owner', () => {
    const raised = {text: 'AI @kim: move this forward', owners: ['kim'], context: ['issues/#332']};
    const carried = {
      text: 'AI @kim: issues/#332 move this forward',
      owners: ['kim'],
      carried: true,
    };
    const other = {text: 'AI @kim: write the mail', owners: ['kim']};
    expect(threadsOf([raised, other], [carried])).toHaveLength(2);
    const named = {text: 'AI @kim: describe the life of a page', owners: ['kim'], carried: true};
    expect(threadsOf([{text: 'AI @kim: do it', owners: ['kim']}], [named])).toHaveLength(1);
    expect(threadsOf([raised, other], [named])).toHaveLength(3);
    expect(threadsOf([{text: 'AI @lee: do it', owners: ['lee']}], [named])).toHaveLength(2);
    expect(threadsOf([raised], [{...named, carried: false}])).toHaveLength(2);
  });

  it('tells tasks apart, but follows one that is handed over', () => {
    expect(threadsOf([TASK], ['AI @kim: update the documentation'])).toHaveLength(2);
    expect(threadsOf([TASK], ['AI @lee: move issues/#332 forward'])).toHaveLength(1);
  });

  it('has the state and the evidence of the last mention', () => {
    const threads = threadsOf(
      [TASK],
      [{text: TASK, carried: true, state: 'open', stateText: 'open'}],
      [{text: TASK, carried: true, state: 'done', stateText: 'DONE, see PR'}],
    );
    expect(threads).toMatchObject([{days: 3, state: 'done', stateText: 'DONE, see PR'}]);
  });

  it('takes up what was done only among the items of earlier meetings', () => {
    const done = {text: TASK, state: 'done'} as const;
    expect(threadsOf([done], [TASK])).toHaveLength(2);
    expect(threadsOf([done], [{text: TASK, carried: true}])).toHaveLength(1);
  });

  it('counts a day once, and keeps like items of one meeting apart', () => {
    expect(summary(threadsOf([TASK, TASK]))).toEqual([[1, 2, '2023-01-01', undefined]]);
    expect(
      threadsOf([
        'AI @kim: inject names into Team IaaS',
        'AI @kim: inject metadata into Team IaaS',
      ]),
    ).toHaveLength(2);
  });

  /** What a first meeting raised, and what a later one, out of reach, says is from there. */
  const threadsFrom = (raised: string[], later: [text: string, href: string][]) => {
    const first = makeMeeting('iaas/20230101.md', {
      sections: [makeSection({anchor: 'fläche'})],
      actionItems: raised.map((text) => makeItem(text)),
    });
    const between = ['02', '03', '04', '05'].map((day) => makeMeeting(`iaas/202301${day}.md`));
    const last = makeMeeting('iaas/20230106.md', {
      sections: [
        makeSection({
          anchor: 'open-action-items',
          lines: later.map((_, index) => ({line: 2 * index + 2, text: 'from 2023-01-01'})),
        }),
      ],
      links: later.map(([, href], index) => ({
        href,
        line: 2 * index + 2,
        section: 0,
        text: '2023-01-01',
      })),
      actionItems: later.map(([text], index) =>
        makeItem({text, line: 2 * index + 1, endLine: 2 * index + 2}),
      ),
    });
    return findActionThreads([teamOf('iaas', [last, ...between.reverse(), first])]);
  };

  it.each([
    ['as written', '20230101.md#fläche'],
    ['escaped, by another way', '../iaas/20230101.md#fl%C3%A4che'],
  ])('follows a link to where an item was raised, however old: %s', (_, href) => {
    const threads = threadsFrom([TASK, 'AI @lee: write a mail'], [[TASK, href]]);
    expect(summary(threads)).toEqual([
      [2, 2, '2023-01-06', undefined],
      [1, 1, '2023-01-01', undefined],
    ]);
    expect(threads[0]?.mentions[0].meeting.date).toBe('2023-01-01');
  });

  it.each([
    ['another section', TASK, '20230101.md#other'],
    ['other minutes', TASK, '20230102.md#fläche'],
    ['another site', TASK, 'https://example.org/iaas/20230101.md#fläche'],
    ['what is no address', TASK, 'https://'],
    ['an item in other words', 'AI @kim: write the page', '20230101.md#fläche'],
  ])('follows no link to %s', (_, text, href) => {
    expect(threadsFrom([TASK], [[text, href]])).toHaveLength(2);
  });

  it('takes the innermost item for the one that a link stands below', () => {
    const [first, last] = [
      makeMeeting('iaas/20230101.md', {
        sections: [makeSection({})],
        actionItems: [makeItem(TASK), makeItem('AI @lee: write a mail')],
      }),
      makeMeeting('iaas/20230106.md', {
        sections: [makeSection({lines: [{line: 3, text: 'from 2023-01-01'}]})],
        links: [{href: '20230101.md', line: 3, section: 0, text: '2023-01-01'}],
        actionItems: [
          makeItem({text: TASK, line: 1, endLine: 4}),
          makeItem({text: 'AI @lee: write a mail', line: 2, endLine: 3}),
          makeItem({text: 'AI @mika: ask', line: 4, endLine: 4}),
        ],
      }),
    ];
    const between = ['02', '03', '04', '05'].map((day) => makeMeeting(`iaas/202301${day}.md`));
    const threads = findActionThreads([teamOf('iaas', [last, ...between.reverse(), first])]);
    expect(threads.filter(({days}) => days === 2).map((own) => own.last.item.text)).toEqual([
      'AI @lee: write a mail',
    ]);
  });

  it('joins nothing across teams', () => {
    const meetings = ['iaas', 'ops'].map((team) =>
      makeMeeting(`${team}/20230101.md`, {actionItems: [makeItem(TASK)]}),
    );
    const teams = meetings.map((meeting) => teamOf(meeting.team, [meeting]));
    expect(findActionThreads(teams)).toHaveLength(2);
  });

  it('takes meetings with thousands of items', () => {
    const many = Array.from({length: 5000}, (_, i) => `AI @kim: task number ${i * 7919}`);
    expect(threadsOf(many, many)).toHaveLength(5000);
    expect(
      threadsFrom(
        many,
        many.map((text) => [text, '20230101.md#fläche']),
      ).length,
    ).toBeGreaterThanOrEqual(5000);
  });
});
