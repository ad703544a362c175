import {expect, it} from 'vitest';
import {closeFolds} from '../../../../plugins/minutes/pages/closeFolds';
import {readFragment} from '../../elements';
import {htmlOf, read} from '../read';

const RECIPE =
  '# Soup\n\n<details>\n<summary>Recipe</summary>\n\n## Thick\n\nPeas.\n\n## Thin\n\nWater.\n\n</details>\n\nServed.';

/** A page body, and what holds the element of an id. */
function page(text: string): {html: string; above: (id: string) => string[] | undefined} {
  const html = closeFolds(htmlOf(text));
  const {elements, faults} = readFragment(html);
  expect(faults).toEqual([]);
  return {html, above: (id) => elements.find(({attributes}) => attributes.id === id)?.inside};
}

it('keeps the fold around headings, with their anchors', () => {
  const {html, above} = page(RECIPE);
  expect(above('thick')).toEqual(['details']);
  expect(above('thin')).toEqual(['details']);
  expect(html).toMatch(/<details><summary>Recipe<\/summary>\s*<h3 id="thick"/);
  expect(html).toMatch(/<p>Water\.<\/p>\s*<\/details>\s*<p>Served\.<\/p>$/);
});

it('reads the sections in it as sections', () => {
  const {sections} = read(RECIPE);
  expect(sections.map(({heading, parent}) => [heading, parent])).toEqual([
    ['Soup', -1],
    ['Thick', 0],
    ['Thin', 0],
  ]);
  expect(sections.map(({lines}) => lines.map(({text}) => text))).toEqual([
    ['Recipe'],
    ['Peas.'],
    ['Water.', 'Served.'],
  ]);
});

it('leaves no half of a fold where a section stands alone', () => {
  const [soup, thick, thin] = read(RECIPE).sections.map(({html}) => closeFolds(html));
  expect(soup).toMatch(/<div>Recipe<\/div>$/);
  expect(thick).toMatch(/<p>Peas\.<\/p>$/);
  expect(thin).not.toContain('fold');
  expect(thin).not.toContain('details');
});

it('takes a heading for the summary that it is', () => {
  const text = '<details><summary><h2>Recipe</h2> for two</summary>\n\nPeas.\n\n</details>';
  const {html, above} = page(text);
  expect(above('recipe')).toEqual(['details', 'summary']);
  expect(html).toMatch(/<\/summary>\s*<p> for two<\/p>\s*<p>Peas\.<\/p>\s*<\/details>$/);
  expect(read(text).sections.map(({heading}) => heading)).toEqual(['Recipe']);
});

it('nests folds, and ends those that the file leaves open', () => {
  const fold = '<details>\n<summary>S</summary>\n\n';
  const {above} = page(`${fold}${fold}# A\n\n</details>\n\n# B`);
  expect(above('a')).toEqual(['details', 'details']);
  expect(above('b')).toEqual(['details']);
});

it('folds participants within a fold by themselves', () => {
  const text = '<details>\n\n# Participants\n\n- @kim\n\n</details>\n\n# Peas';
  const {html, above} = page(text);
  expect(above('participants')).toEqual(['details', 'details', 'summary']);
  expect(above('peas')).toEqual([]);
  expect(html).toContain('<span class="minutes-count"> (1)</span>');
  const own = page('<details><summary><h1>Participants</h1></summary>\n\n- @kim\n\n</details>');
  expect(own.html).toMatch(/<\/h2><span class="minutes-count"> \(1\)<\/span><\/summary>/);
});

it('leaves a heading in the list, quote or table that holds it, fold or not', () => {
  const {html, above} = page('- <details><summary>S</summary>\n\n  # A\n\n  </details>');
  expect(above('a')).toEqual(['ul', 'li', 'details']);
  expect(html).toContain('<summary>S</summary>');
  expect(page('<ul><li><h1>A</h1>x</li></ul>').above('a')).toEqual(['ul', 'li']);
});

it('cannot be written by a file', () => {
  expect(htmlOf('<minutes-fold>a</minutes-fold>\n\n# <minutes-fold-end>')).not.toContain(
    '<minutes-fold',
  );
});
