import {describe, expect, it} from 'vitest';
import {mailingListTest, maskEmails} from '../../../../plugins/minutes/reading/masking/emails';

const mask = (text: string) => maskEmails(text, mailingListTest(['lists.*', 'info@b.example']));

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
    'dev@lists.a.example',
    'info@b.example',
    'look [at] this',
  ])('%s', (text) => {
    expect(mask(text)).toBe(text);
  });
});

it('masks the address in a URL and keeps the URL', () => {
  expect(mask('https://a.example/?to=jo@b.org&x=1')).toBe(
    'https://a.example/?to=[e-mail address hidden]&x=1',
  );
});
