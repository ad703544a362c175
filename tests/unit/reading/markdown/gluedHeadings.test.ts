import {expect, it} from 'vitest';
import {read} from '../read';

it('parts two headings that lost the line break between them', () => {
  const {sections} = read('# 2023-07-27 ## Participants (handles)\n- @a');
  expect(sections.map(({level, heading}) => [level, heading])).toEqual([
    [1, '2023-07-27'],
    [2, 'Participants (handles)'],
  ]);
});

it('leaves closing marks and signs in headings alone', () => {
  expect(read('## C# and F# ##').sections.map((s) => s.heading)).toEqual(['C# and F#']);
  expect(read('# Issue #12').sections.map((s) => s.heading)).toEqual(['Issue #12']);
});
