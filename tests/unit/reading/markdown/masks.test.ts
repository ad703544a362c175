import {describe, expect, it} from 'vitest';
import {htmlOf, read} from '../read';

describe('e-mail addresses', () => {
  it('are masked in text, code, links, alternative texts and anchors', () => {
    const text =
      '# Ask jo@a.example\n\njo@a.example `jo@a.example` <jo@a.example> [write](mailto:jo@a.example) ![jo@a.example](i.png) <a href="mailto:jo@a.example">Jo</a> https://b.example/?to=jo%40a.example\n\n    jo@a.example';
    expect(JSON.stringify(read(text))).not.toMatch(/jo(?:@|%40)?a\.?example/);
  });

  it('are masked in angle brackets without a domain, too', () => {
    expect(htmlOf('<jo@host>')).toBe('<p>[e-mail address hidden]</p>');
  });

  it('stay no part of a link or an image that repeats them', () => {
    const text =
      '[jo@host](mailto:jo@host) ![x](https://b.example/?mail=jo@host.example) **jo**@host.example jo@<b>host.example</b>';
    expect(JSON.stringify(read(text))).not.toMatch(/jo(?:@|%40)?host/);
  });

  it('are masked in an alternative text whatever stands beside the image', () => {
    expect(read('![jo@a.example](i.png)-7').images[0]?.alt).toBe('[e-mail address hidden]');
  });

  it('leave a sign where the link text was a name', () => {
    expect(htmlOf('[Jo](mailto:jo@a.example)')).toBe('<p>Jo [e-mail address hidden]</p>');
  });
});

describe('web addresses that only hold an at sign', () => {
  it.each([
    'https://mail.b.example/archives/list/x@a.example/message/ABC/',
    'https://lore.b.example/r/2024.1-ann@a.example',
    'https://cal.b.example/embed?src=abc@group.calendar.b.example',
    'https://social.b.example/@ann',
  ])('%s is a link to itself', (url) => {
    expect(read(`${url} [x](${url})`).links.map(({href}) => href)).toEqual([url, url]);
  });

  it('lead to files', () => {
    const {links, images} = read('[a](logo@2x.png) ![b](logo@3x.png)');
    expect([links[0]?.href, images[0]?.src]).toEqual(['logo@2x.png', 'logo@3x.png']);
  });
});

describe('telephone numbers', () => {
  it.each([
    '[call](tel:+492211234567)',
    '[call](TEL:0221-1234567 "+49 221 1234567")',
    '[call](<tel:+49 221 1234567>)',
    '[call](tel:%2B49%20221%201234567)',
    '[call][c]\n\n[c]: tel:+492211234567',
    '[call][a\\]c]\n\n[a\\]c]: tel:+492211234567 "+49 221 1234567"',
    '<a href="tel:+492211234567" title="+49 221 1234567">call</a>',
    "<a href='te&#108;:&#43;492211234567'>call</a>",
    '[0221 1234567](tel:+492211234567)',
    '[0221/123 **45-67**](tel:+492211234567)',
    '<tel:+492211234567>',
    '[call](sms:+492211234567) [call](callto:02211234567) [call](fax:+492211234567)',
    '[call](https://wa.me/492211234567)',
    '![+49 221 1234567](tel:+492211234567)',
    '![call](https://a.example/?tel=02211234567)',
    '`tel:+49 221 1234567`',
    '```+492211234567\n+49 221 1234567\n```',
    ':::info +49 221 1234567\ntext\n:::',
    '# +49 221 1234567',
    '+49 **221** 123*45*67',
    '**Phone:** 0221 1234567',
    '| Jo |\n|--|\n| +49 221 1234567 |',
    '+49&nbsp;221<br>1234567',
    '---\ntitle: +49 221 1234567\n---\n',
  ])('go from everything that is read: %s', (text) => {
    const read_ = JSON.stringify(read(text)).replace(/minutes-link:\d+/g, '');
    expect(read_).toMatch(/phone(?: |%20)number(?: |%20)hidden|"src":""/);
    expect(read_.replace(/[^\da-z]/gi, '')).not.toMatch(/2211234|123456/);
  });

  it('leave the words of a link, and a sign', () => {
    expect(htmlOf('[call](tel:+492211234567)')).toBe('<p>call [phone number hidden]</p>');
    expect(htmlOf('[0221 1234567 (office)](tel:+492211234567)')).toBe(
      '<p>[phone number hidden] (office)</p>',
    );
  });

  it('stay where the option says so', () => {
    const {links} = read('[call](tel:+492211234567)', {maskPhones: false});
    expect(links[0]?.href).toBe('tel:+492211234567');
  });
});

describe('texts to be removed', () => {
  it.each([
    'https://a.example/jane%20roe',
    '[x](https://a.example/J%41ne%2520Roe)',
    '[x](https://a.example/?q=jane+roe)',
    '[x](https://a.example/jane-roe)',
    '![x](Jane%20Roe.png)',
    '![x](img/JANE%20%52oe.png "Jane Roe")',
    '![x](<Jane Roe.png>)',
    '<img src="Jane&#32;Roe.png" alt="Jane&nbsp;Roe" title="Jane Roe">',
    '<a href="x?a=Jane%2BRoe" title="Jane Roe">x</a>',
    '[x][y]\n\n[y]: Jane%20Roe.md "Jane Roe"',
    '`Jane%20Roe` `jane&#x20;roe` jane&amp;nbsp;roe',
    '# Jane&#32;Roe',
    '[Jane](https://a.example) Roe',
    'Ja\u00ADne Roe',
  ])('go however they are coded: %s', (text) => {
    const parsed = JSON.stringify(read(text, {redact: ['Jane Roe']}));
    expect(parsed).not.toMatch(/roe/i);
  });

  it.each([
    'M%C3%BCller',
    'M%c3%bcller',
    'Mu%CC%88ller',
    'M%FCller',
    'M&uuml;ller',
    'Mu\u0308ller',
  ])('go whatever their letters are made of: %s', (name) => {
    const parsed = JSON.stringify(read(`![x](${name}.png) ${name}`, {redact: ['Müller']}));
    expect(parsed).not.toContain('ller');
  });

  it('go from text, links and headings, whatever their case', () => {
    const parsed = read('# About jane roe\n\n[Jane\nRoe](https://a.example/jane%20roe) JANE ROE', {
      redact: ['Jane Roe'],
    });
    expect(JSON.stringify(parsed)).not.toMatch(/jane[\s-]*roe/i);
    expect(parsed.sections[0]?.heading).toBe('About [removed on request]');
  });

  it('go where emphasis cuts them up, too', () => {
    expect(htmlOf('a **Jane** Roe b', {redact: ['Jane Roe']})).toBe(
      '<p>a [removed on request] b</p>',
    );
  });

  it('take the link with them that holds them', () => {
    const parsed = read('[profile](https://a.example/janeroe)', {redact: ['janeroe']});
    expect(parsed.links).toEqual([]);
    expect(parsed.sections[0]?.html).toBe('<p>profile</p>');
  });
});

it('masks values of the front matter', () => {
  expect(read('---\ntitle: by jo@a.example\n---\n').frontMatter.title).not.toContain('@');
});
