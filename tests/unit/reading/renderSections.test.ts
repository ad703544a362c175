import {expect, it} from 'vitest';
import {DEFAULT_PRIVACY} from '../../../plugins/minutes/reading/privacy';
import {readMinutes} from '../../../plugins/minutes/reading/readMinutes';

function render(...lines: string[]): string {
  const {sections} = readMinutes(Buffer.from(lines.join('\n')), {privacy: DEFAULT_PRIVACY});
  return sections.map(({html}) => html).join('\n');
}

it('puts no link into the summary of folded participants, which is a button', () => {
  const html = render('# 2024-01-10', '', '## [Participants](https://pad.example)', '', '- @kim');
  const summary = /<summary>.*<\/summary>/s.exec(html)?.[0];
  expect(summary).toContain('Participants');
  expect(summary).not.toContain('<a');
});

it('makes an empty corner of a table a plain cell, as it is a header of nothing', () => {
  const html = render('| | A |', '|---|---|', '| x | 1 |');
  expect(html).toMatch(/<td><\/td>\s*<th>A<\/th>/);
});
