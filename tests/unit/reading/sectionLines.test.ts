import {expect, it} from 'vitest';
import {read} from './read';

const lines = (text: string) => read(text).sections.flatMap((section) => section.lines);

it('gives one line per block, item and row, with the line of the file', () => {
  expect(
    lines(
      'a\nb\n\n- c\n  - *d*\n    e\n\n  f\n\n```sh\ng\nh\n```\n\n| i | j |\n|---|---|\n| k | l |',
    ),
  ).toEqual([
    {line: 1, text: 'a b'},
    {line: 4, text: 'c'},
    {line: 5, text: 'd e'},
    {line: 8, text: 'f'},
    {line: 10, text: 'g h'},
    {line: 15, text: 'i j'},
    {line: 17, text: 'k l'},
  ]);
});

it('reads links by their text and leaves out comments, styles and sections below', () => {
  expect(
    lines('[a](https://b.example) https://c.example <!-- d -->\n<style>e</style>\n# F\ng'),
  ).toEqual([
    {line: 1, text: 'a https://c.example'},
    {line: 4, text: 'g'},
  ]);
});

it('lists nobody who attended', () => {
  const participants = read('# 2023-01-25\n\n## Participants\n\n- @a\n- @b').sections[1];
  expect(participants?.lines).toEqual([]);
  expect(participants?.html).toMatch(
    /^<details class="minutes-fold"><summary><h3.*<span class="minutes-count"> \(2\)<\/span><\/summary>/,
  );
});
