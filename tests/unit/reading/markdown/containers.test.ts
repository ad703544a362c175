import {expect, it} from 'vitest';
import {htmlOf, read} from '../read';

it('wraps the content and hides the markers', () => {
  expect(htmlOf(':::info\n- a\n:::\nb')).toBe(
    '<div class="minutes-container"><ul>\n<li>a</li>\n</ul></div>\n<p>b</p>',
  );
});

it('shows a title', () => {
  expect(htmlOf(':::spoiler Old *plans*\na\n:::')).toContain('<p><strong>Old *plans*</strong></p>');
});

it('shows all of a title that begins with no kind of container', () => {
  expect(htmlOf('::: Beschluss 4\na\n:::')).toContain('<strong>Beschluss 4</strong>');
  expect(htmlOf('::: Tel. 0221 2927726\na\n:::')).toContain('<strong>Tel. [phone number hidden]');
});

it('leaves a container with headings open', () => {
  const {sections} = read(':::info\na\n# B\n:::');
  expect(sections.map((section) => section.html.includes('minutes-container'))).toEqual([
    false,
    false,
  ]);
});

it('keeps a marker without its partner', () => {
  expect(htmlOf('a\n\n:::')).toContain(':::');
  expect(htmlOf(':::info\n\na')).toContain(':::info');
});
