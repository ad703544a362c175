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

  it('leave a sign where the link text was a name', () => {
    expect(htmlOf('[Jo](mailto:jo@a.example)')).toBe('<p>Jo [e-mail address hidden]</p>');
  });
});

describe('texts to be removed', () => {
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
