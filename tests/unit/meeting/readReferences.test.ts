import {describe, expect, it} from 'vitest';
import {collectTargets} from '../../../plugins/minutes/reading/collectTargets';
import {readReferences} from '../../../plugins/minutes/reading/meeting/readReferences';
import {findNumbers} from '../../../plugins/minutes/reading/meeting/referenceText';
import {sectionsOf} from './sectionsOf';

function read(markdown: string) {
  const sections = sectionsOf(markdown);
  return readReferences(sections, collectTargets(sections).links);
}
const ids = (markdown: string) => read(markdown).references.map(({id}) => id);
const bare = (markdown: string) =>
  read(markdown).bareNumbers.map(({repository = '', hint = '', number}) =>
    [repository || hint, number].join('#'),
  );

describe('readReferences: addresses', () => {
  it.each([
    ['https://github.com/SovereignCloudStack/issues/issues/528', 'SovereignCloudStack/issues#528'],
    ['https://github.com/osism/testbed/pull/181/files#diff-1', 'osism/testbed#181'],
    ['http://www.GitHub.com/a/b.git/pulls/7?x=1', 'a/b#7'],
    ['https://github.com/orgs/a/discussions/114', 'orgs/a/discussions#114'],
    ['https://github.com/a/b/discussions/3#discussioncomment-9', 'a/b#3'],
    ['https://github.com/orgs/a/projects/6/views/1?pane=issue&issue=a%7Cb%7C12', 'a/b#12'],
  ])('%s', (address, id) => {
    expect(ids(`- see [this](${address})`)).toEqual([id]);
  });

  it.each([
    'https://github.com/a/b/commit/1234567',
    'https://github.com/a/b/issues',
    'https://github.com/a/b/issues/new',
    'https://github.com/orgs/a/projects/6',
    'https://github.com/settings/x/issues/5',
    'https://example.org/github.com/a/b/issues/5',
  ])('names no issue: %s', (address) => {
    expect(ids(`[text](${address})`)).toEqual([]);
  });

  it('lets the text say the number where the address only says the repository', () => {
    expect(ids('[#494](https://github.com/a/b/issues/)')).toEqual(['a/b#494']);
  });

  it('believes the address where the text says another number, and reports it with its line', () => {
    const {references, problems} = read(
      'Agenda:\n\n* [standards/#928](https://github.com/a/b/pull/982)',
    );
    expect(references).toEqual([
      {id: 'a/b#982', kind: 'issue', section: 0, line: 3, text: 'standards/#928'},
    ]);
    expect(problems).toMatchObject([{rule: 'reference-mismatch', line: 3}]);
    expect(problems[0]?.message).toMatch(/#928.*#982/);
  });

  it('reports no mismatch for an address as text, for prose, or where one of two numbers is right', () => {
    const {problems} = read(
      '[https://github.com/a/b/issues/5#issuecomment-12](https://github.com/a/b/issues/5)\n' +
        '[Day 2 of 3](https://github.com/a/b/issues/5) [#4 and #5](https://github.com/a/b/issues/5)',
    );
    expect(problems).toEqual([]);
  });

  it('reads addresses in code, but no bare numbers', () => {
    expect(read('`gh x https://github.com/a/b/pull/5` and `a[#12]`')).toMatchObject({
      references: [{id: 'a/b#5'}],
      bareNumbers: [],
    });
  });
});

describe('readReferences: numbers in the text', () => {
  it.each([
    ['standards#859', 'standards#859'],
    ['done (issues/#136)', 'issues#136'],
    ['osism/issues#408', 'osism/issues#408'],
    ['SCS/issues/#90', 'SCS/issues#90'],
    ['SCS/PR#12', 'SCS#12'],
    ['release-notes/PR#5', 'release-notes#5'],
    ['docs!207', 'docs#207'],
    ['status-page-deployment/!11', 'status-page-deployment#11'],
    ['issue#191', '#191'],
    ['standards PR #148', 'standards#148'],
    ['[#405] is open', '#405'],
    ['PR 318 is merged', '#318'],
    ['PR#5', '#5'],
  ])('%s', (text, found) => {
    expect(bare(text)).toEqual([found]);
  });

  it('gives a name to the whole list that it begins', () => {
    expect(bare('review standards PRs #182 (+#187), #183, #186/#177. Later #12')).toEqual([
      'standards#182',
      'standards#187',
      'standards#183',
      'standards#186',
      'standards#177',
      '#12',
    ]);
  });

  it.each([
    'Hackathon #4, GX Workshop #15',
    'the #4 community hackathon',
    'colour #50c3a5 or #123abc',
    'room #scs-monitoring-sig:matrix.org',
    'x.md#L21 and y?a=b#12',
    '&#39; and v#1.5',
    'neutron/BUG#1996593',
    'issue 2023-04-01, issue 50%, PR 12.5',
    'Wow !34',
  ])('passes over: %s', (text) => {
    expect(bare(text)).toEqual([]);
  });

  it('counts lines within a paragraph', () => {
    expect(read('one\ntwo #12\nthree PR 345').bareNumbers.map(({line}) => line)).toEqual([2, 3]);
  });

  it('gets to the end of hostile lines', () => {
    const line = 'a/'.repeat(100_000) + '#1 ' + '#12 '.repeat(50_000) + 'PR '.repeat(50_000);
    expect(findNumbers(line).length).toBeLessThanOrEqual(50_001);
  });
});

describe('readReferences: standards', () => {
  it.each([
    ['scs-0104-v2', 'scs-0104-v2'],
    ['SCS-0004', 'scs-0004'],
    ['scs_0210', 'scs-0210'],
    ['scs-0103-w1', 'scs-0103-w1'],
    ['scs-0214 v1', 'scs-0214-v1'],
    ['scs-0210-v2-k8s-version-policy', 'scs-0210-v2'],
    ['extend scs-0003_', 'scs-0003'],
    ['standard 0214', 'scs-0214'],
    ['`scs-0104-v1.yaml`', 'scs-0104-v1'],
  ])('%s', (text, id) => {
    expect(ids(text)).toEqual([id]);
  });

  it.each(['SCS 2023', 'SCS-2V:4:20s', 'scs-0000-v1', 'scs-01041', 'the standard 2024'])(
    'passes over: %s',
    (text) => {
      expect(ids(text)).toEqual([]);
    },
  );

  it('takes name and address for one, in the version of the address', () => {
    const url = 'https://docs.scs.community/standards/scs-0104-v1-standard-images#decision';
    expect(ids(`[SCS-0104](${url})`)).toEqual(['scs-0104-v1']);
    const blob = 'https://github.com/a/standards/blob/main/Standards/scs-0104-v1-x.md';
    expect(ids(`[scs-0104-v1](${blob}) ${blob}`)).toEqual(['scs-0104-v1']);
  });

  it('reports a link whose text names another standard', () => {
    const {problems} = read('[scs-0400-v1](https://example.org/standards/scs-0004-v1-x)');
    expect(problems.map(({rule}) => rule)).toEqual(['reference-mismatch']);
  });
});
