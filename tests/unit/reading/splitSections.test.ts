import {expect, it} from 'vitest';
import {htmlOf, read} from './read';

it('nests sections by the levels as written and shows them without skips', () => {
  const {sections} = read('text\n# A\n#### B\n## C\n# D\n');
  expect(
    sections.map(({level, parent, startLine, endLine}) => [level, parent, startLine, endLine]),
  ).toEqual([
    [0, -1, 1, 1],
    [1, -1, 2, 2],
    [4, 1, 3, 3],
    [2, 1, 4, 4],
    [1, -1, 5, 5],
  ]);
  const html = htmlOf('### A\n#### B\n###### C\n# D\n> ## E');
  expect(html.match(/<h\d[^>]*>/g)).toEqual([
    '<h2 id="a" data-level="3">',
    '<h3 id="b" data-level="4">',
    '<h4 id="c" data-level="6">',
    '<h2 id="d" data-level="1">',
    '<h3 id="e" data-level="2">',
  ]);
});

it('begins no section with a heading in a list or a quote', () => {
  expect(read('- # A\n\n> # B\n').sections).toHaveLength(1);
});
