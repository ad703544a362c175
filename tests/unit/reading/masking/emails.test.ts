import {describe, expect, it} from 'vitest';
import {createMask} from '../../../../plugins/minutes/reading/masking/createMask';

const {text: mask, target} = createMask({
  maskEmails: true,
  maskPhones: false,
  mailingLists: ['lists.*', 'info@b.example'],
  redact: [],
});

describe('is masked', () => {
  it.each([
    'jo.do+x@a.example',
    'jo@müller.example',
    '<jo@a.example>',
    'jo [at] a.example',
    'jo[at]a-b.example',
    'jo (at) a (dot) example',
    'mailto:jo@a.example',
    'JO@A.EXAMPLE.',
    'jo＠a.example',
    'jo%40a.example',
    'jo[at]host-of-example',
    'jo.do AT a-b DOT example',
    'jo at a dot b dot de',
    'jo ät a punkt de',
    "'jo@a.example'",
    '...jo@a.example',
    'jo%2540a%252Eexample',
    '%6A%6f%40%61.example',
    'jo&#64;a&period;example',
    'jo%26%2364%3Ba.example',
    'jo\u200B@a.ex\u00ADample',
    'ask about ssh keys, jo@a.example',
    'jo@a.example:he knows',
    '100@jo@a.example',
    'https://jo@a.example',
    'https://b.org/mailto:jo@a.example',
    'https://b.org/?email=jo%40a.example',
    'https://b.org/#/invite?email=jo@a.example',
    'https://b.org/q/owner:jo@a.example',
    'https://b.org/x,jo@a.example',
    'https://cal.b.org/embed?src=jo%40a.example',
    'Jo/jo@a.example',
    '/b.org/?email=jo@a.example',
    'jo < at > a < dot > example',
    'jo [ at ] a [ dot ] example',
    'jo\u00A0(at)\u00A0a.example',
    '"jo doe"@a.example',
    'jo\\@a\\.example',
    '{"mail": "jo\\u0040a.example"}',
    '_jo@a.example_',
    'jo@a.example—he knows',
    'jo@xn--a-1ga.example.xn--p1ai',
  ])('%s', (text) => {
    expect(mask(text)).toContain('[e-mail address hidden]');
    expect(mask(text)).not.toMatch(/example/i);
  });
});

describe('stays', () => {
  it.each([
    'root@10.0.0.1',
    'ssh -i key ubuntu@host.example',
    'scp a jo@host.example',
    'git@github.com:org/repo.git',
    'jo@host.example:/srv',
    'ssh://git@host.example/x',
    'https://user:secret@host.example/x',
    '@jo:matrix.example',
    '@handle',
    'name@localhost',
    'package@1.2.3',
    'package@1.0.beta.3',
    'package@1.2.3-beta.1',
    'dev@lists.a.example',
    'info@b.example',
    'look [at] this',
    'we looked at the line dot product',
    'we look at this dot',
    'dev at lists dot a dot example',
    'https://mail.b.org/archives/list/x@a.example/message/ABC/',
    'https://mail.b.org/archives/list/x%40a.example/message/ABC/',
    'https://lore.b.org/r/2024.1-ann@a.example',
    'lore.b.org/r/2024.1-ann@a.example',
    './list/x@a.example/message',
    'https://b.org/?list=x@a.example',
    'https://b.org/#/list/x@a.example',
    'https://cal.b.org/embed?src=abc%40group.calendar.b.org&ctz=UTC',
    'https://social.b.org/@ann',
    'https://social.b.org/@ann@a.example',
    'https://jo@git.b.org/team/repo.git',
    'logo@2x.png',
    'img/logo@2x.min.js',
    'main@app.py',
    'getty@tty1.service',
    'a@b &amp; c%20d',
  ])('%s', (text) => {
    expect(mask(text)).toBe(text);
  });
});

it('masks the address in a URL and keeps the URL', () => {
  expect(mask('https://a.example/?to=jo@b.org&x=1')).toBe(
    'https://a.example/?to=[e-mail address hidden]&x=1',
  );
});

describe('as what a link leads to', () => {
  it.each([
    'jo@a.example',
    'xmpp:jo@a.example',
    'mailto:jo@host',
    'https://jo@a.example/',
    '//jo@a.example',
  ])('%s is nothing to follow', (url) => {
    expect(target(url)).toEqual({mark: '[e-mail address hidden]'});
  });

  it.each(['list/x@a.example/', '../x@a.example.md', 'logo@2x.png', '//b.org/x@a.example/'])(
    '%s stays',
    (url) => {
      expect(target(url)).toEqual({url});
    },
  );

  it('keeps the rest of an address with a query', () => {
    expect(target('https://b.org/?to=jo%40a.example&x=1')).toEqual({
      url: 'https://b.org/?to=%5Be-mail%20address%20hidden%5D&x=1',
    });
  });
});
