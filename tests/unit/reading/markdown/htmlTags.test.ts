import {describe, expect, it} from 'vitest';
import {htmlOf, read} from '../read';

describe('placeholders', () => {
  it.each([
    '<CUSTOMERID>',
    '<YOUR_MINOR_VERSION>',
    '<n>',
    '<LocationMatch "^/a">',
    '<link>',
    '<p>',
  ])('%s stays as written inside a sentence', (tag) => {
    const shown = tag.replace('<', '&#x3C;');
    expect(htmlOf(`SCS-${tag}C:2`)).toBe(`<p>SCS-${shown}C:2</p>`);
  });

  it('does not make its paragraph raw HTML where it stands first', () => {
    expect(htmlOf('<CUSTOMERID>\n**bold**')).toContain('<strong>bold</strong>');
  });

  it('keeps a placeholder and its closing tag', () => {
    expect(htmlOf('<NAME>x</NAME>')).toBe('<p>&#x3C;NAME>x&#x3C;/NAME></p>');
  });
});

describe('real tags', () => {
  it('unwraps decoration', () => {
    expect(htmlOf('# <font color="red">Title</font>')).toContain('>Title</h2>');
    expect(htmlOf('<center>\n\n**b**\n\n</center>')).toBe('<p><strong>b</strong></p>');
  });

  it('closes what is left open, and drops stray ends', () => {
    expect(htmlOf('a <b class="x">b\n\nc</b>')).toBe('<p>a <b>b</b></p>\n<p>c</p>');
  });

  it('makes links and images of theirs, with entities decoded', () => {
    const parsed = read(
      '<a href="https://a.example/?b=1&amp;c=2">x</a> <img src="i.png" alt="I" width="30">',
    );
    expect(parsed.links[0]).toMatchObject({href: 'https://a.example/?b=1&c=2', text: 'x'});
    expect(parsed.images[0]).toMatchObject({src: 'i.png', alt: 'I', width: 30});
  });

  it('keeps the Markdown inside details', () => {
    const html = htmlOf('<details>\n<summary>More</summary>\n\n- a\n\n</details>');
    expect(html).toBe('<details><summary>More</summary><ul>\n<li>a</li>\n</ul></details>');
  });

  it('opens details that would hide a heading, for sections stand by themselves', () => {
    const {sections} = read('<details>\n<summary>More</summary>\n\n# A\n\n</details>');
    expect(sections.map((section) => section.heading)).toEqual(['', 'A']);
  });

  it('keeps words of simple tables', () => {
    const html = htmlOf(
      '<table>\n<tr><th>A</th></tr>\n<tr><td>&uuml; <b>1</b></td></tr>\n</table>',
    );
    expect(html).toContain('<tr><td>ü <b>1</b></td></tr>');
  });

  it('reads </br> as a line break', () => {
    expect(htmlOf('a</br>b')).toBe('<p>a<br>\nb</p>');
  });
});

it('never shows a comment, wherever it stands', () => {
  const text =
    'a <!-- s1 --> b\n\n- c <!-- s2\n\n  s2 --> d\n\n| e <!-- s3 --> |\n|---|\n\n> <!-- s4 -->f';
  const html = htmlOf(text);
  expect(html).not.toMatch(/s\d|--/);
  for (const word of ['a', 'b', 'c', 'd', 'e', 'f']) {
    expect(html).toMatch(new RegExp(`\\b${word}\\b`));
  }
});
