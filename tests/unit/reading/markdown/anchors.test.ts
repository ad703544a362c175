import {expect, it} from 'vitest';
import {htmlOf, read} from '../read';

const anchors = (text: string) => read(text).sections.map((section) => section.anchor);

it.each([
  [':notebook: Agenda', 'notebook-agenda'],
  ['🚀 Release', '-release'],
  ['[Example](https://a.example) online', 'example-online'],
  ['Topics:', 'topics'],
  ['**AI** `x_y` & <font color="red">z</font>', 'ai-x_y--z'],
  ['Über uns', 'über-uns'],
])('%s', (heading, anchor) => {
  expect(anchors(`# ${heading}`)).toEqual([anchor]);
});

it('counts duplicates over the whole file, headings in lists and quotes too', () => {
  expect(anchors('# A\n\n- # A\n\n> # A\n\n# A\n\n# A-1')).toEqual(['a', 'a-3', 'a-1-1']);
});

it('names a heading of emoji only', () => {
  expect(anchors('# 🚀\n\n# 🚀')).toEqual(['section', 'section-1']);
});

it('answers to both readings of numbers such as ³', () => {
  expect(htmlOf('# Metal³')).toContain('<h2 id="metal³" data-level="1"><span id="metal"></span>');
});

it('drops empty headings and keeps the image of one without text', () => {
  const {sections} = read('# A\n\n##\n\n## ![](i.png)');
  expect(sections.map((section) => section.heading)).toEqual(['A']);
  expect(sections[0]?.html).toContain('<p><minutes-image n="0"></minutes-image></p>');
});
