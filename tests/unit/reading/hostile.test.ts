import {describe, expect, it} from 'vitest';
import {DEFAULT_PRIVACY} from '../../../plugins/minutes/reading/privacy';
import {readMinutes} from '../../../plugins/minutes/reading/readMinutes';
import {htmlOf, read, rulesOf} from './read';

/** Attributes of all tags of a page body, as `tag attribute=value`. */
function attributes(html: string): string[] {
  return [...html.matchAll(/<([\w-]+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g)].flatMap(
    ([, tag = '', rest = '']) =>
      (rest.match(/[\w-]+(?:="[^"]*")?/g) ?? []).map((a) => `${tag} ${a}`),
  );
}

const INERT =
  /^(?:minutes-(?:link|image) n="\d+"|code class="language-|h\d (?:id|data-level)=|pre tabindex="0"$)/;

describe('scripts and handlers', () => {
  it.each([
    '<script>alert(1)</script>',
    'text <script>alert(1)</script> text',
    '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
    '<scr<script>ipt>alert(1)</scr</script>ipt>',
    '<img src=x onerror=alert(1)>',
    '<img src="x` onerror=alert(1)"//>',
    'a <b onmouseover="alert(1)">b</b>',
    '<svg onload=alert(1)>',
    '<svg><script>alert(1)</script></svg>',
    '<svg/onload=alert(1)//',
    '<math><mtext></table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<details open ontoggle=alert(1)>x</details>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<object data="data:text/html,x"></object><embed src="x">',
    '<form action="javascript:alert(1)"><button formaction="x">go</button></form>',
    '<style>*{background:url(javascript:alert(1))}</style>',
    '<a href="#" style="position:fixed">x</a>',
    '<div class="navbar" id="__docusaurus">x</div>',
    '<base href="https://evil.example/">',
    '<meta http-equiv="refresh" content="0">',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<textarea><img src=x onerror=alert(1)></textarea>',
    '<template><img src=x onerror=alert(1)></template>',
    '<!--><img src=x onerror=alert(1)>-->',
    '<![CDATA[<img src=x onerror=alert(1)>]]>',
    '<?php <img src=x onerror=alert(1)> ?>',
    '```"><img src=x onerror=alert(1)>\ncode\n```',
    '# <img src=x onerror=alert(1)> "><svg onload=alert(1)>',
    '| <img src=x onerror=alert(1)> |\n|--|\n| <svg onload=x> |',
  ])('%s leaves nothing that runs', (source) => {
    const html = htmlOf(source);
    expect(html).not.toMatch(
      /<(?:script|style|iframe|object|embed|svg|math|form|base|meta|img)\b/i,
    );
    expect(attributes(html).filter((attribute) => !INERT.test(attribute))).toEqual([
      ...(html.includes('minutes-table')
        ? [
            'div class="minutes-table"',
            'div role="region"',
            'div tabindex="0"',
            'div aria-label="Table"',
          ]
        : []),
    ]);
  });

  it('says what was left out', () => {
    expect(rulesOf('a\n\n<script>\nalert(1)\n</script>')).toEqual(['html-dropped:3']);
  });
});

describe('links that run', () => {
  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](java&Tab;script:alert(1))',
    '[x](java&NewLine;script:alert(1))',
    '[x](\u0001javascript:alert(1))',
    '[x](<  javascript:alert(1)>)',
    '[x][y]\n\n[y]: javascript:alert(1)',
    '<javascript:alert(1)>',
    '[x](vbscript:msgbox)',
    '[x](data:image/svg+xml;base64,PHN2Zz4=)',
    '[x](data:text/html,<script>alert(1)</script>)',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="jav&#x09;ascript:alert(1)">x</a>',
    '<a href=" javascript&colon;alert(1)">x</a>',
    "<a href='JAVASCRIPT:alert(1)'>x</a>",
    '[x](blob:https://example.org/1)',
    '[x](filesystem:https://example.org/1)',
  ])('%s is text', (source) => {
    const parsed = read(source);
    expect(parsed.links).toEqual([]);
    expect(htmlOf(source)).not.toContain('<a');
    expect(htmlOf(source)).toMatch(/x|alert/);
  });
});

describe('tokens of our own', () => {
  it.each([
    '<minutes-image n="0"></minutes-image>',
    '`<minutes-image n="0">`',
    '<minutes-link n="0">x</minutes-link>',
    '`<minutes-link n="0">x</minutes-link>`',
    '    <minutes-link n="0">x</minutes-link>',
    '# <minutes-link n="0">x</minutes-link> &lt;minutes-link n="0">',
    '## <b><minutes-link n="0"></b> title="<minutes-link n=0>"',
    '&lt;minutes-link n="0"&gt;x&lt;/minutes-link&gt;',
    '![<minutes-image n="0">](x.png "<minutes-link n=\\"0\\">")',
  ])('cannot be written by a file: %s', (source) => {
    const {links, images, sections} = read(source);
    const html = sections.map((section) => section.html).join('');
    expect(html.match(/<minutes-link/g) ?? []).toHaveLength(links.length);
    expect(html.match(/<minutes-image/g) ?? []).toHaveLength(images.length);
    expect(links).toEqual([]);
  });

  it('gives every link a token of its own', () => {
    const html = htmlOf('[a](javascript:7) [b](https://b.example)');
    expect(html).toBe('<p>a <minutes-link n="0">b</minutes-link></p>');
  });

  it('takes no text for an attribute', () => {
    expect(htmlOf('a title="**b**"')).toBe('<p>a title="<strong>b</strong>"</p>');
  });
});

describe('input that could keep a parser busy or overflow its stack', () => {
  const long: [string, string][] = [
    ['a line of 5 MB', 'a'.repeat(5_000_000)],
    ['5 MB of at signs', 'a@'.repeat(2_500_000)],
    ['a list 10,000 deep on one line', `${'- '.repeat(10_000)}x`],
    ['quotes 10,000 deep', `${'>'.repeat(10_000)}x`],
    [
      'a list 300 deep by indentation',
      Array.from({length: 300}, (_, i) => `${'  '.repeat(i)}- x`).join('\n'),
    ],
    ['100,000 opening brackets', '['.repeat(100_000)],
    ['50,000 lines of brackets', '[\n'.repeat(50_000)],
    ['emphasis that never closes', '*a_ '.repeat(20_000)],
    ['nested links', '[a'.repeat(20_000) + '](b)'.repeat(20_000)],
    [
      'a table of 400 columns and 1,000 lines',
      `${'|a'.repeat(400)}\n${'|-'.repeat(400)}\n${'|x\n'.repeat(1000)}`,
    ],
    [
      'a table of 200 columns and 160 lines',
      `${'|a'.repeat(200)}\n${'|-'.repeat(200)}\n${`${'|a'.repeat(200)}\n`.repeat(160)}`,
    ],
    [
      'a definition used 1,000 times',
      `[a]: http://x/${'y'.repeat(7000)}\n\n${'[a] '.repeat(1000)}`,
    ],
    ['100,000 blank lines', '\n'.repeat(100_000)],
    ['a megabyte of U+FFFD', '\uFFFD'.repeat(300_000)],
  ];
  it.each(long)('%s is plain text within a moment', (_, text) => {
    const started = process.cpuUsage();
    const parsed = read(text);
    const {user} = process.cpuUsage(started);
    expect(parsed.plain).toBe(true);
    expect(parsed.problems.at(-1)?.rule).toBe('shown-as-plain-text');
    expect(parsed.sections[0]?.html).toMatch(/^<pre /);
    expect(user / 1000).toBeLessThan(3000);
  });

  it.each<[string, string]>([
    ['many paragraphs of brackets', `${'['.repeat(200)}\n\n`.repeat(100)],
    ['thousands of comments that never end', 'a <!-- '.repeat(12_000)],
    ['thousands of unclosed tags', `a ${'<b>'.repeat(1500)}`],
    ['tables inside of tables', '<table><tr><td>a'.repeat(900)],
    ['unclosed blocks', '<details>\n\n'.repeat(1500)],
    ['a URL with 50,000 brackets', `http://a.example${'('.repeat(50_000)}`],
    ['an address without end', `a@${'b-'.repeat(40_000)}`],
    ['digits without end', `+4${'9'.repeat(90_000)}`],
    ['a tag that never ends', `<a ${'b="c" '.repeat(10_000)}`],
    ['glued headings', `# ${'## a '.repeat(2000)}`],
    ['marks that never end', '==a'.repeat(20_000)],
    ['doubly encoded text', 'Ã¼'.repeat(40_000)],
    ['containers that never close', ':::a\n'.repeat(5000)],
  ])('%s is read within seconds', (_, text) => {
    const started = process.cpuUsage();
    read(text);
    const {user} = process.cpuUsage(started);
    expect(user / 1000).toBeLessThan(5000);
  });
});

describe('broken files', () => {
  const privacy = DEFAULT_PRIVACY;
  it('reads an empty file, and one of blanks', () => {
    expect(read('')).toMatchObject({sections: [], plain: false, problems: []});
    expect(read(' \n\t\n')).toMatchObject({sections: [], plain: false, problems: []});
  });

  it('shows invalid bytes as U+FFFD and says where', () => {
    const bytes = Uint8Array.from([0x61, 0x0a, 0x62, 0xff, 0x0a]);
    const {problems, sections} = readMinutes(bytes, {privacy});
    expect(problems).toMatchObject([{rule: 'invalid-utf8', line: 2}]);
    expect(sections[0]?.html).toBe('<p>a\nb\uFFFD</p>');
  });

  it('reads a file of random bytes', () => {
    const bytes = Uint8Array.from({length: 20_000}, (_, i) => (i * 7919 + (i >> 3)) % 256);
    expect(() => readMinutes(bytes, {privacy})).not.toThrow();
  });

  it('keeps merge conflicts and unclosed fences readable', () => {
    const html = htmlOf('<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> branch\n\n```\nopen');
    expect(html).toContain('ours');
    expect(html).toContain('theirs');
    expect(html).toContain('<code>open\n</code>');
  });
});

describe('front matter', () => {
  it('never runs code', () => {
    const marker = 'minutesFrontMatterRan';
    for (const word of ['js', 'javascript', 'coffee', 'json', '']) {
      const {frontMatter} = read(`---${word}\n{title: globalThis.${marker} = 'x'}\n---\n# A`);
      expect(frontMatter.title).toBeUndefined();
    }
    expect(marker in globalThis).toBe(false);
  });

  it('does not expand aliases', () => {
    const levels = 'abcdefghij'.split('').map((key, i, all) => {
      const value = i === 0 ? '"x"' : `*${all[i - 1]}`;
      return `${key}: &${key} [${Array(9).fill(value).join(', ')}]`;
    });
    const {frontMatter} = read(`---\n${levels.join('\n')}\ntitle: *j\nurl: https://x\n---\n# A`);
    expect(frontMatter).toEqual({url: 'https://x'});
  });

  it('survives deep nesting', () => {
    expect(read(`---\na: ${'['.repeat(5000)}\n---\n# A`).firstHeading).toBe('A');
  });
});
