import {describe, expect, it} from 'vitest';
import {htmlToMarkdown} from '../../../plugins/minutes/pages/htmlToMarkdown';
import {siteOf} from '../search/sampleIndex';

/** Markdown of minutes → the HTML of its pages → Markdown. */
function goRound(markdown: string): string {
  const site = siteOf({'iaas/20230104.md': markdown});
  const [meeting] = site.meetings;
  return htmlToMarkdown(
    (meeting?.parsed.sections ?? [])
      .map((section) => (meeting ? site.getHtml(meeting, section) : ''))
      .join('\n'),
    {raise: 1},
  );
}

describe('htmlToMarkdown', () => {
  it.each([
    '# Votes\n\nSome *words* and **others**, ~~gone~~, `a|b`.\n\n## More\n\nEnd',
    '- one\n- two\n  - nested\n    1. deep\n    2. deeper\n- three\n\n  With a second paragraph',
    '> quoted\n>\n> twice\n\n---\n\nafter',
    '```js\nlet a = `b`;\n\n  # no heading\n```',
    '| a | b |\n| --- | --- |\n| 1 \\| 2 | *x* |',
    'one\\\ntwo',
    '- [x] done\n- [ ] open',
    '[text](https://example.org/a) and ``a ` b``',
  ])('says the same: %j', (markdown) => {
    expect(goRound(markdown)).toBe(markdown);
  });

  it('lets no text become Markdown', () => {
    const html =
      '<p># no heading, *no stars*, &lt;b&gt; [no](link)<br>- no list<br>1. nor here</p>';
    expect(htmlToMarkdown(html)).toBe(
      '\\# no heading, \\*no stars\\*, \\<b\\> \\[no\\](link)\\\n\\- no list\\\n1\\. nor here',
    );
  });

  it('leaves out links of headings to themselves, and keeps what has no form in Markdown', () => {
    expect(
      htmlToMarkdown(
        '<h4 id="x">Vote<a class="hash-link" href="#x"></a></h4><details><summary>More</summary><p>H<sub>2</sub>O &#x26; <kbd>Ctrl</kbd></p></details>',
        {raise: 1},
      ),
    ).toBe('### Vote\n\n**More**\n\nH2O \\& Ctrl');
  });

  it('puts marks where they touch words, and hands text to who asks', () => {
    expect(
      htmlToMarkdown('<p>a<strong> b </strong>@kim</p>', {toText: (t) => t.toUpperCase()}),
    ).toBe('A **B** @KIM');
  });
});
