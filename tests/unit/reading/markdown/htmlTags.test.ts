import {describe, expect, it} from 'vitest';
import {readFragment} from '../../elements';
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

  it('joins what a <wbr> may part', () => {
    expect(htmlOf('Donau<wbr>dampf<wbr/>schiff, jo<wbr>@a.example')).toBe(
      '<p>Donaudampfschiff, [e-mail address hidden]</p>',
    );
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

describe('blocks whose tags go', () => {
  it.each([
    '<div>Three</div><div>Four</div>',
    '<section>Three</section><section>Four</section>',
    '<center>Three</center>Four',
    '<dl><dt>Three</dt><dd>Four</dd></dl>',
    '<dl><dt>Three<dd>Four</dl>',
    '<fieldset><legend>Three</legend>Four</fieldset>',
    '<summary>Three</summary><summary>Four</summary>',
    '<li>Three</li><li>Four</li>',
    '<table><tbody><tr><td>Three</td><td>Four</td></tr></tbody></table>',
    '<table><caption>Three</caption><tbody><tr><td>Four</td></tr></tbody></table>',
    '<table><tbody><tr><td><div>Three</div><div>Four</div></td></tr></tbody></table>',
    '<ul><li><p>Three</p><p>Four</p></li></ul>',
    '<b><div>Three</div><div>Four</div></b>',
    '<a href="https://a.example"><div>Three</div><div>Four</div></a>',
    '<h2><div>Three</div><div>Four</div></h2>',
    '<details><summary>Three</summary>Four</details>',
    '<blockquote>Three<p>Four</p></blockquote>',
    '# <div>Three</div><div>Four</div>',
    '- <div>Three</div><div>Four</div>',
    '> <div>Three</div><div>Four</div>',
    '| <div>Three</div><div>Four</div> |\n|---|',
    '**Three<div>Four</div>**',
    'Three<hr/>Four',
  ])('%s are two words on the page, in text and in headings', (source) => {
    const {sections} = read(source);
    const texts = sections.flatMap(({heading, lines}) => [heading, ...lines.map((l) => l.text)]);
    expect(texts.join('\n').match(/\w+/g)).toEqual(['Three', 'Four']);
    expect(htmlOf(source)).toMatch(
      /Three(?:\s|<\/?(?:p|li|td|tr|tbody|caption|summary|br|hr|b)>)+\s*Four/,
    );
    expect(readFragment(htmlOf(source)).faults).toEqual([]);
  });

  it('are lines of a sentence, without empty ones', () => {
    expect(htmlOf('a <div>b</div> <div>c</div> d')).toBe('<p>a <br>\nb<br>\nc<br>\nd</p>');
  });

  it('part what a decision says', () => {
    const {decisions} = read('- Decision: <div>Three</div><div>Four</div>');
    expect(decisions[0]?.text).toMatch(/Three\s+Four/);
  });
});

it('keeps an image that is all that a link holds', () => {
  expect(htmlOf('<div><a href="https://a.example"><img src="a.png"></a></div>')).toBe(
    '<p><minutes-link n="0"><minutes-image n="0"></minutes-image></minutes-link></p>',
  );
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
