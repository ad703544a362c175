import {beforeAll, describe, expect, it} from 'vitest';
import type {SearchEngine} from '../../../../plugins/minutes/search/types';
import {engineOf} from '../sampleIndex';

const issue = 'https://github.com/SovereignCloudStack/standards/issues/859';
let engine: SearchEngine;

beforeAll(() => {
  engine = engineOf({
    'container/20240102.md': `# Status page\n\n- ${issue}\n- scs-0104-v1\n- scs-0101-v1\n`,
    'iaas/20240102.md': `# Images\n\n- Keycloak and ${issue}\n- scs-0104-v2\n- scs-0101-v1\n`,
    'iaas/20240516.md': '# Images\n\n- Keycloak\n',
    'iaas/20240530.md':
      '# Images\n\n- [once](https://github.com/SovereignCloudStack/issues/issues/7)\n',
    'sig-iam/202406-review.md': '# Review\n\n- Zuul\n',
  });
});

const jump = async (query: string, limit?: number) =>
  (await engine.jump(query, limit)).map(({kind, title}) => `${kind} ${title}`);

describe('a page to go straight to', () => {
  it.each([
    ['keycloak', 'topic Keycloak'],
    ['keyc', 'topic Keycloak'],
    ['status page', 'topic Status Page'],
    ['page stat', 'topic Status Page'],
    ['staus page', 'topic Status Page'],
    ['Health Board', 'topic Status Page'],
    ['team iaas', 'team Team IaaS'],
    ['sig-iam', 'team SIG IAM'],
    ['IAM', 'team SIG IAM'],
    ['team:container keycloak', 'topic Keycloak'],
    ['"keycloak"', 'topic Keycloak'],
    ['standards#859', 'reference SovereignCloudStack/standards#859'],
    ['#859', 'reference SovereignCloudStack/standards#859'],
    [issue, 'reference SovereignCloudStack/standards#859'],
    ['standards 859', 'reference SovereignCloudStack/standards#859'],
    ['standards/#859', 'reference SovereignCloudStack/standards#859'],
    ['PR 859', 'reference SovereignCloudStack/standards#859'],
    ['859', 'reference SovereignCloudStack/standards#859'],
    ['next iaas', 'next Team IaaS'],
    ['nächste Sitzung Team IaaS', 'next Team IaaS'],
    ['issue 7', 'meeting Team IaaS, 30 May 2024'],
    ['scs-0104', 'standard scs-0104'],
    ['SCS 0104', 'standard scs-0104'],
    ['scs-0104-v1', 'standard scs-0104'],
    ['0104', 'standard scs-0104'],
    ['why was keycloak dropped', 'topic Keycloak'],
    [`${'and more '.repeat(20)} keycloak`, 'topic Keycloak'],
  ])('%s: %s', async (query, first) => {
    expect((await jump(query))[0]).toBe(first);
  });

  it.each([
    ['', []],
    ['"', []],
    ['team:iaas', []],
    ['zuul', []],
    ['c++', []],
    ['client ip', []],
    ['2023', []],
    ['container 859', []],
    ['what comes next', []],
    [`keycloak ${'and more '.repeat(9)}`, ['topic Keycloak']],
    ['scs-010', ['standard scs-0101', 'standard scs-0104']],
  ])('%s: %j', async (query, titles) => {
    expect((await jump(query)).sort()).toEqual(titles);
  });

  it('is a meeting where a day or month is named, newest first, of the team that is named', async () => {
    const meetings = async (query: string) =>
      (await engine.jump(query, 9))
        .filter(({kind}) => kind === 'meeting')
        .map(({permalink, date}) => `${date} ${permalink}`);
    expect(await meetings('iaas 2024-05')).toEqual([
      '2024-05-30 /minutes/iaas/20240530',
      '2024-05-16 /minutes/iaas/20240516',
    ]);
    expect(await meetings('2024-05-16')).toEqual(['2024-05-16 /minutes/iaas/20240516']);
    expect(await meetings('team container 20240102')).toEqual([
      '2024-01-02 /minutes/container/20240102',
    ]);
    expect(await meetings('2024-06-11')).toEqual(['2024-06 /minutes/sig-iam/202406-review']);
    expect(await meetings('last iaas')).toEqual(['2024-05-30 /minutes/iaas/20240530']);
    expect(await meetings('keycloak 2024-05')).toEqual([]);
  });

  it('is what is nearest before and after where there was no meeting that day, said so', async () => {
    expect(await engine.jump('iaas 20.05.2024', 2)).toMatchObject([
      {permalink: '/minutes/iaas/20240516', why: 'before'},
      {permalink: '/minutes/iaas/20240530', why: 'after'},
    ]);
    expect(await engine.jump('container 2024-05')).toMatchObject([
      {permalink: '/minutes/container/20240102', why: 'before'},
    ]);
    expect(await engine.jump('iaas 2022')).toEqual([]);
  });

  it('is the only minutes that name a reference', async () => {
    expect(await engine.jump('issues#7')).toMatchObject([
      {kind: 'meeting', permalink: '/minutes/iaas/20240530', why: 'only'},
    ]);
  });

  it.each([
    ['/minutes/references/sovereigncloudstack/standards/859', '/sovereigncloudstack/standards/859'],
    ['/minutes/references/standards/scs-0104-v2', '/standards/scs-0104'],
    ['/minutes/references/standards/0104/', '/standards/scs-0104'],
  ])('is what an address of a reference names, and nothing else: %s', async (address, page) => {
    expect(await engine.jump(address)).toMatchObject([{permalink: `/minutes/references${page}`}]);
  });

  it('is none for an address of a reference that no minutes name', async () => {
    expect(await jump('/minutes/references/sovereigncloudstack/status-page/9')).toEqual([]);
  });

  it('is the only minutes that name a reference, by the address that its page would have', async () => {
    expect(await engine.jump('/minutes/references/sovereigncloudstack/issues/7')).toMatchObject([
      {kind: 'meeting', permalink: '/minutes/iaas/20240530', why: 'only'},
    ]);
  });

  it('is a meeting of several days by each of them', async () => {
    const event = engineOf({'hackathons/2023-02-07-08-hack/Readme.md': '# Hack\n\n- a\n'});
    expect(await event.jump('2023-02-08')).toMatchObject([{kind: 'meeting', date: '2023-02-07'}]);
    expect(await event.jump('2023-02-09')).toMatchObject([{why: 'before'}]);
  });

  it('says where its name fits, and by which other name it was found', async () => {
    const [page] = await engine.jump('status page');
    expect(page).toMatchObject({
      title: 'Status Page',
      permalink: '/minutes/topics/status-page',
      count: 1,
    });
    expect(page?.marks.map(([start, end]) => page.title.slice(start, end))).toEqual([
      'Status Page',
    ]);
    expect(page?.alias).toBeUndefined();
    const [other] = await engine.jump('health board');
    expect(other).toMatchObject({title: 'Status Page', alias: 'health board', marks: []});
  });

  it('is none of what has no minutes, nor more than asked for', async () => {
    const few = engineOf({'iaas/20240102.md': '# Images\n\n- x\n'});
    expect(await few.jump('keycloak')).toEqual([]);
    expect(await few.jump('container')).toEqual([]);
    expect(await engine.jump('iaas 2024', 2)).toHaveLength(2);
  });
});
