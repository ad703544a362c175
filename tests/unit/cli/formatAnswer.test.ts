import {describe, expect, it} from 'vitest';
import {formatAnswer} from '../../../plugins/minutes/cli/formatAnswer';
import type {SearchAnswer, SearchHit} from '../../../plugins/minutes/search/types';

const hit = (own: Partial<SearchHit>): SearchHit => ({
  path: 'iaas/20240102.md',
  anchor: 'images',
  heading: 'Images',
  headingMarks: [],
  headingPath: [],
  team: 'iaas',
  teamLabel: 'Team IaaS',
  title: 'Team IaaS, 2 January 2024',
  page: '/minutes/iaas/20240102',
  permalink: '/minutes/iaas/20240102#images',
  score: 1,
  ...own,
});

const answer = (own: Partial<SearchAnswer>): SearchAnswer => ({
  query: 'ubuntu',
  problems: [],
  corrections: [],
  also: [],
  leftOut: [],
  total: 0,
  documents: 0,
  atLeast: false,
  hits: [],
  marks: [],
  ...own,
});

describe('an answer as text', () => {
  it('says where each section is, what it is marked as, and the line', () => {
    const hits = [
      hit({
        date: '2024-01-02',
        headingPath: ['Work', 'Builds'],
        line: {line: 4, text: 'Decision: Ubuntu stays', marks: [], kind: 'decision'},
        decision: 'stated',
        action: 'marked',
      }),
      hit({
        path: 'iaas/notes.md',
        heading: '',
        anchor: '',
        permalink: '/minutes/iaas/notes',
        decision: 'likely',
        action: 'probable',
      }),
    ];
    expect(formatAnswer(answer({total: 12, documents: 2, hits})))
      .toBe(`12 sections in 2 documents, the best 2:
2024-01-02 · Team IaaS · Work › Builds › Images
    marked as a decision, section with: action item
    Decision: Ubuntu stays
    /minutes/iaas/20240102#images  iaas/20240102.md:4
undated · Team IaaS
    section with: likely a decision, section with: probably an action item
    /minutes/iaas/notes  iaas/notes.md

`);
  });

  it('says what was searched for instead or besides, and what was not understood', () => {
    const text = formatAnswer(
      answer({
        query: 'ubnutu status page team:nobody "x',
        corrections: [{from: 'ubnutu', to: ['ubuntu', 'ubunto']}],
        also: [{word: 'status page', spellings: ['health board']}],
        problems: [
          {
            text: 'team:nobody',
            start: 19,
            end: 30,
            reason: 'unknown team',
            suggestions: ['team:iaas'],
          },
          {text: 'team:', start: 0, end: 5, reason: 'nothing after the colon', suggestions: []},
        ],
      }),
    );
    expect(text).toBe(`No minutes have "ubnutu": searched for ubuntu, ubunto.
Also searched for "status page" as health board.
team:nobody: unknown team. Try team:iaas.
team:: nothing after the colon.
Nothing found for: ubnutu status page team:nobody "x

`);
  });

  it('counts one section of one document as such', () => {
    expect(formatAnswer(answer({total: 1, documents: 1, hits: [hit({})]}))).toContain(
      '1 section in 1 document, the best 1:',
    );
  });
});
