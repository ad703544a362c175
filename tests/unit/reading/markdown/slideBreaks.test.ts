import {expect, it} from 'vitest';
import {htmlOf, read} from '../read';

const deck = (text: string) => `---\ntype: slide\n---\n${text}`;

it('begins a slide with its heading, not with an underline of the text above', () => {
  const {sections, isSlides} = read(deck('# A\ntext\n---\n## B\ntext\n----\n## C'));
  expect(isSlides).toBe(true);
  expect(sections.map(({heading, slideStart}) => [heading, slideStart])).toEqual([
    ['A', undefined],
    ['B', true],
    ['C', true],
  ]);
});

it('shows where a slide without heading begins', () => {
  expect(htmlOf(deck('a\n\n---\n\nb'))).toBe(
    '<p>a</p>\n<hr class="minutes-slide-break">\n<p>b</p>',
  );
});

it('keeps a slide in a comment hidden, and leaves no trace of it', () => {
  const html = htmlOf(
    deck('# A\n\n<!--\n---\n\n# Hidden\n-->\n\n---\n<!-- .slide: data-background="x" -->\n# B'),
  );
  expect(html).toBe('<h2 id="a" data-level="1">A</h2>\n<h2 id="b" data-level="1">B</h2>');
});

it('reads dashes in prose as Markdown does', () => {
  expect(htmlOf('Title\n---\n')).toContain('<h2');
});
