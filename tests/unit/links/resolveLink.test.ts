import {describe, expect, it} from 'vitest';
import {createLinkResolver} from '../../../plugins/minutes/links/resolveLink';
import type {ArchiveSource} from '../../../plugins/minutes/source/types';
import {makeMeeting, makeSection} from '../meeting';

const source: ArchiveSource = {
  repository: 'https://github.com/SovereignCloudStack/minutes',
  branch: 'main',
  directory: '',
  licenseName: '',
  attribution: '',
};
const iaas = makeMeeting('iaas/20230125.md', {
  sections: [
    makeSection({startLine: 1, endLine: 4}),
    makeSection({anchor: 'agenda', startLine: 5, endLine: 9, html: '<h2 id="agenda">A</h2>'}),
    makeSection({anchor: 'ovn', startLine: 10, endLine: 30, html: '<h3 id="ovn">O</h3>'}),
  ],
});
const call = makeMeeting('community-call/20230126.md', {
  sections: [makeSection({anchor: 'team-iaas', html: '<h2 id="team-iaas">T</h2>'})],
});
const targets = {
  meetings: new Map([iaas, call].map((meeting) => [meeting.path, meeting])),
  folders: new Map([['iaas', '/minutes/iaas']]),
  files: new Set(['iaas/20230125.md', 'community-call/20230126.md', 'iaas/plan.odt', 'tools/x.sh']),
  findAttachment: (href: string) => (href.endsWith('a.png') ? '/assets/minutes/a.png' : undefined),
};
const resolve = createLinkResolver(targets, source);
const from = (href: string) => resolve(href, call);
const page = (url: string) => ({kind: 'page', url});
const REPO = 'https://github.com/SovereignCloudStack/minutes';

describe('resolveLink', () => {
  it.each([
    [`${REPO}/blob/main/iaas/20230125.md`, '/minutes/iaas/20230125'],
    [`${REPO}/tree/main/iaas/20230125.md`, '/minutes/iaas/20230125'],
    [`${REPO}/blob/bc36816/iaas/20230125.md#ovn`, '/minutes/iaas/20230125#ovn'],
    [`${REPO}/blob/main/iaas/20230125.md#OVN`, '/minutes/iaas/20230125#ovn'],
    [`${REPO}/blob/main/iaas/20230125.md?plain=1#L12`, '/minutes/iaas/20230125#ovn'],
    [`${REPO}/blob/main/iaas/20230125.md#L6-L8`, '/minutes/iaas/20230125#agenda'],
    [`${REPO}/blob/main/iaas/20230125.md#L2`, '/minutes/iaas/20230125'],
    [`${REPO}/blob/main/iaas/20230125.md#gone`, '/minutes/iaas/20230125'],
    [`${REPO}/tree/main/iaas/`, '/minutes/iaas'],
    [
      'https://raw.githubusercontent.com/SovereignCloudStack/minutes/main/iaas/20230125.md',
      '/minutes/iaas/20230125',
    ],
    [
      'http://www.github.com/sovereigncloudstack/Minutes/blob/main/iaas/20230125',
      '/minutes/iaas/20230125',
    ],
    ['../iaas/20230125.md#ovn', '/minutes/iaas/20230125#ovn'],
    ['./20230126.md', '/minutes/community-call/20230126'],
    ['#team-iaas', '/minutes/community-call/20230126#team-iaas'],
    ['#user-content-team-iaas', '/minutes/community-call/20230126#team-iaas'],
  ])('makes %s a link of the site', (href, url) => {
    expect(from(href)).toMatchObject(page(url));
  });

  it('leads to the repository for files that are not served', () => {
    expect(from('../iaas/plan.odt')).toEqual({
      kind: 'elsewhere',
      url: `${REPO}/blob/main/iaas/plan.odt`,
    });
    expect(from('../tools')).toEqual({kind: 'elsewhere', url: `${REPO}/tree/main/tools`});
  });

  it('leads to attachments that are served', () => {
    expect(from('a.png')).toEqual({kind: 'elsewhere', url: '/assets/minutes/a.png'});
  });

  it.each([
    `${REPO}/pull/207`,
    `${REPO}/blob/bc36816/iaas/20991231.md`,
    `${REPO}/blob/main/.github/CODEOWNERS`,
    'https://github.com/SovereignCloudStack/minutes-tools/blob/main/iaas/20230125.md',
    'https://example.org/a',
    'mailto:scs-tech@lists.scs.community',
  ])('leaves %s as it is', (url) => {
    expect(from(url)).toEqual({kind: 'elsewhere', url});
  });

  it.each([
    ['../iaas/plan', 'no such file'],
    ['../../outside.md', 'no such file'],
    ['../%2e%2e/%2e%2e/etc/passwd', 'no such file'],
    ['/etc/passwd', 'no such file'],
    ['#nothing', 'no such section'],
    ['javascript:alert(1)', 'not a web address'],
    ['JaVaScRiPt:alert(1)', 'not a web address'],
    ['data:text/html,x', 'not a web address'],
    ['file:///etc/passwd', 'not a web address'],
    ['https://[', 'not a web address'],
  ])('calls %s dead', (href, reason) => {
    expect(from(href)).toEqual({kind: 'dead', reason});
  });

  it('names the nearest meeting of the team where there are no such minutes', () => {
    const dead = {kind: 'dead', reason: 'no such file', nearest: iaas};
    expect(from('../iaas/20230124.md')).toEqual(dead);
    const url = `${REPO}/blob/main/iaas/20990101.md#ovn`;
    expect(from(url)).toEqual({...dead, url});
    expect(from(`${REPO}/blob/main/ops/20230124.md`)).not.toHaveProperty('nearest');
  });

  it('leads from the path that a file had to the file, anchor and all', () => {
    const renames = new Map([
      ['iaas/202301250.md', 'iaas/20230125.md'],
      ['community-call/20230126.md', 'iaas/20230125.md'],
      ['old/plan.odt', 'iaas/plan.odt'],
    ]);
    const renamed = createLinkResolver({...targets, renames}, source);
    const ovn = page('/minutes/iaas/20230125#ovn');
    expect(renamed('../iaas/202301250.md#ovn', call)).toMatchObject(ovn);
    expect(renamed(`${REPO}/blob/main/iaas/202301250#ovn`, call)).toMatchObject(ovn);
    expect(renamed('../old/plan.odt', call).kind).toBe('elsewhere');
    // What is there under the name is what is meant.
    expect(renamed('./20230126.md', call)).toMatchObject(page('/minutes/community-call/20230126'));
  });

  it('finds the archive below a folder of its repository', () => {
    const below = createLinkResolver(targets, {...source, directory: 'notes'});
    expect(below(`${REPO}/blob/main/notes/iaas/20230125.md`, call)).toMatchObject(
      page('/minutes/iaas/20230125'),
    );
    expect(below(`${REPO}/blob/main/iaas/20230125.md`, call).kind).toBe('elsewhere');
  });
});
