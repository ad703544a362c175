import {describe, expect, it} from 'vitest';
import {toEmbed} from '../../../plugins/minutes/pages/embeds';
import {siteOf} from '../search/sampleIndex';

const SITE = siteOf({
  'iaas/20230111.md':
    '# 2023-01-11\n\n## Participants\n\n- @jo-iaas\n\n## Keycloak\n\n- Decision: stay, see https://github.com/SCS/standards/issues/12\n- AI @kim: ask jo@example.org\n',
  'iaas/20230104.md':
    '# 2023-01-04\n\n## Keycloak\n\n- Decision: move, as scs-0104-v1 says\n- AI @kim: done with it (done)\n',
  'container/20220105.md': '# 2022-01-05\n\n## AOB\n\n- Decision: tea\n',
});

const embedOf = (name: string, props: Record<string, string>) => toEmbed(SITE, name, props).embed;
const json = (name: string, props: Record<string, string>) => JSON.stringify(embedOf(name, props));

describe('MinutesList', () => {
  it('has the newest, as many as asked for, and leads to all', () => {
    expect(embedOf('MinutesList', {limit: '2'})).toMatchObject({
      kind: 'meetings',
      rows: [{date: '2023-01-11'}, {date: '2023-01-04'}],
      showTeam: true,
      count: 3,
      all: '/minutes',
    });
    expect(embedOf('MinutesList', {team: 'container'})).toMatchObject({
      rows: [{date: '2022-01-05'}],
      showTeam: false,
      count: 1,
    });
  });

  it('has what is of the topic and the team only', () => {
    const list = json('MinutesList', {topic: 'keycloak', kind: 'decision', limit: '1'});
    expect(JSON.parse(list)).toMatchObject({
      kind: 'decisions',
      decisions: [{meeting: {path: 'iaas/20230111.md'}}],
      count: 2,
      all: '/minutes/decisions?topic=keycloak',
    });
    expect(list).not.toMatch(/move|tea\b|jo-iaas/);
    expect(
      embedOf('MinutesList', {topic: 'keycloak', team: 'container', kind: 'decision'}),
    ).toMatchObject({count: 0, decisions: []});
  });

  it('has action items that are still open, masked as everywhere', () => {
    const list = json('MinutesList', {topic: 'keycloak', kind: 'action'});
    expect(JSON.parse(list)).toMatchObject({kind: 'actions', count: 1});
    expect(list).toContain('[e-mail address hidden]');
    expect(list).not.toMatch(/jo@example|done with it/);
  });
});

describe('what is wrong with a list', () => {
  it('is said at once', () => {
    const props = {team: 'iaas', kind: 'decisions', limit: '200', teams: 'a'};
    expect(toEmbed(SITE, 'MinutesList', props)).toEqual({
      embed: {kind: 'missing', name: 'MinutesList'},
      problem: expect.stringMatching(/no property "teams".*limit is "200".*kind is "decisions"/),
    });
  });

  it('may be that there are no topics yet', () => {
    const site = siteOf({'iaas/20230111.md': '# 2023-01-11\n'}, {registry: {topics: []}});
    expect(toEmbed(site, 'MinutesList', {topic: 'lbaas'}).problem).toBe(
      'The minutes have no topic "lbaas", for they have no topics yet: there is no topics.yml, or nothing in it is found in them. Write one, or take the element out.',
    );
  });
});

describe('DiscussedIn', () => {
  it.each(['SCS/standards#12', 'standards#12', 'Standards#12'])('finds %s', (reference) => {
    expect(embedOf('DiscussedIn', {reference})).toMatchObject({
      kind: 'reference',
      reference: {id: 'SCS/standards#12'},
      mentions: [{meeting: {path: 'iaas/20230111.md'}}],
      count: 1,
    });
  });

  it('finds a standard, whichever version is named', () => {
    expect(embedOf('DiscussedIn', {reference: 'scs-0104-v3'})).toMatchObject({
      reference: {id: 'scs-0104'},
    });
  });

  it('takes no offence at what no minutes name, but at what names nothing', () => {
    expect(toEmbed(SITE, 'DiscussedIn', {reference: 'standards#99'})).toEqual({
      embed: {kind: 'missing', name: 'standards#99'},
    });
    expect(toEmbed(SITE, 'DiscussedIn', {reference: 'the standard'}).problem).toMatch(
      /standards#1020, owner\/repository#12 or scs-0104/,
    );
  });
});

it('TeamHistory has years, span and what it came from', () => {
  expect(embedOf('TeamHistory', {team: 'iaas'})).toMatchObject({
    kind: 'team',
    first: '2023-01-04',
    last: '2023-01-11',
    count: 2,
    years: [{year: '2023', meetings: 2}],
    lineage: [],
  });
  expect(toEmbed(SITE, 'TeamHistory', {}).problem).toMatch(/no team "".*iaas/);
});
