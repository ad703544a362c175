import {describe, expect, it} from 'vitest';
import {findReferences} from '../../../plugins/minutes/model/references';
import type {Meeting} from '../../../plugins/minutes/model/types';
import type {BareNumber, LinkRef, Reference} from '../../../plugins/minutes/reading/types';
import {makeMeeting} from '../meeting';

const address = (repository: string, number: number, list = 'issues') =>
  `https://github.com/${repository}/${list}/${number}`;

/** A meeting with links (text and target), what they name, and numbers without a repository. */
function meetingWith(
  path: string,
  links: [text: string, repository: string, number: number, list?: string][],
  bareNumbers: Partial<BareNumber>[] = [],
  more: Partial<Meeting> = {},
): Meeting {
  return makeMeeting(
    path,
    {
      links: links.map(([text, repository, number, list], i): LinkRef => ({
        href: address(repository, number, list),
        text,
        line: i + 1,
        section: 0,
      })),
      references: links.map(([text, repository, number], i): Reference => ({
        id: `${repository}#${number}`,
        kind: 'issue',
        section: 0,
        line: i + 1,
        text,
      })),
      bareNumbers: bareNumbers.map((bare) => ({number: 0, section: 0, line: 99, ...bare})),
    },
    more,
  );
}

/** Ids that the bare numbers of the first meeting come to. */
function resolve(...meetings: Meeting[]): string[] {
  const {referencesOf} = findReferences(meetings);
  return (referencesOf.get(meetings[0]?.path ?? '') ?? [])
    .filter(({line}) => line === 99)
    .map(({id}) => id);
}

describe('findReferences', () => {
  it('spells a repository as most links do, and gathers its mentions newest first', () => {
    const {references} = findReferences([
      meetingWith('a/20230301.md', [['x', 'scs/Docs', 1]]),
      meetingWith('a/20230201.md', [['x', 'SCS/docs', 1]]),
      meetingWith('b/20230101.md', [['x', 'SCS/docs', 1]]),
    ]);
    expect(references.map(({id, mentions}) => [id, mentions.length])).toEqual([['SCS/docs#1', 3]]);
    expect(references[0]?.mentions[0]?.meeting.path).toBe('a/20230301.md');
  });

  it('reads copies, but does not count them', () => {
    const {references, referencesOf} = findReferences([
      meetingWith('a/20230301.md', [['x', 'o/r', 1]]),
      meetingWith('b/20230301.md', [['x', 'o/r', 1]], [], {duplicateOf: 'a/20230301.md'}),
    ]);
    expect(references[0]?.mentions).toHaveLength(1);
    expect(referencesOf.get('b/20230301.md')).toHaveLength(1);
  });

  it('counts all versions of a standard as one, and keeps each as named', () => {
    const standard = (id: string, line: number): Reference => ({
      id,
      kind: 'standard',
      section: 0,
      line,
      text: id,
    });
    const {references} = findReferences([
      makeMeeting('a/20230301.md', {
        references: [standard('scs-0104-v1', 1), standard('scs-0104', 2)],
      }),
    ]);
    expect(references).toMatchObject([
      {id: 'scs-0104', number: '0104', mentions: [{places: [{id: 'scs-0104-v1'}, {}]}]},
    ]);
  });
});

describe('the repository of a name', () => {
  it('is the one of that name that is linked most', () => {
    const meeting = meetingWith(
      'a/20230301.md',
      [
        ['x', 'big/issues', 1],
        ['y', 'big/issues', 2],
        ['z', 'small/issues', 3],
      ],
      [{repository: 'issues', number: 9}],
    );
    expect(resolve(meeting)).toEqual(['big/issues#9']);
  });

  it('is what links with that nickname lead to, if three agree', () => {
    const bare = [{repository: 'k8s', number: 9}];
    const links = (count: number) =>
      [1, 2, 3].slice(0, count).map((n): [string, string, number] => [`k8s/#${n}`, 'o/capi', n]);
    expect(resolve(meetingWith('a/20230301.md', links(3), bare))).toEqual(['o/capi#9']);
    expect(resolve(meetingWith('a/20230301.md', links(2), bare))).toEqual([]);
  });

  it('may have a nickname for its owner', () => {
    const links = [1, 2, 3].map((n): [string, string, number] => [`SCS/PR#${n}`, 'Sov/docs', n]);
    const meeting = meetingWith('a/20230301.md', links, [{repository: 'SCS/docs', number: 9}]);
    expect(resolve(meeting)).toEqual(['Sov/docs#9']);
  });

  it('stays open where nobody links it', () => {
    const meeting = meetingWith('a/20230301.md', [], [{repository: 'Hackathon', number: 4}]);
    expect(resolve(meeting)).toEqual([]);
  });

  it('is believed when it is written out with its owner', () => {
    const meeting = meetingWith('a/20230301.md', [], [{repository: 'o/new', number: 4}]);
    expect(resolve(meeting)).toEqual(['o/new#4']);
  });
});

describe('a number without a repository', () => {
  const bare = [{number: 251}];

  it('means the same number that is linked in the document', () => {
    const own = meetingWith('a/20230301.md', [['x', 'o/r', 251]], bare);
    const near = meetingWith('a/20230302.md', [['x', 'o/other', 251]]);
    expect(resolve(own, near)).toEqual(['o/r#251']);
  });

  it('means what its team links within 60 days, not later and not in another team', () => {
    const own = meetingWith('a/20230301.md', [], bare);
    const linking = (path: string) => meetingWith(path, [['x', 'o/r', 251]]);
    expect(resolve(own, linking('a/20230430.md'))).toEqual(['o/r#251']);
    expect(resolve(own, linking('a/20230501.md'))).toEqual([]);
    expect(resolve(own, linking('b/20230302.md'))).toEqual([]);
  });

  it('stays open where two repositories have it', () => {
    const own = meetingWith('a/20230301.md', [], bare);
    const near = meetingWith('a/20230302.md', [
      ['x', 'o/r', 251],
      ['x', 'o/q', 251],
    ]);
    expect(resolve(own, near)).toEqual([]);
  });

  describe('in a team that links one repository', () => {
    const links = (count: number, repository: string, first = 300) =>
      Array.from({length: count}, (_, i): [string, string, number] => [
        `#${first + i}`,
        repository,
        first + i,
      ]);
    const team = meetingWith('a/20200101.md', [...links(20, 'o/r'), ...links(2, 'o/q', 100)]);

    it('means that one, from 20 numbers and nine tenths on', () => {
      const own = meetingWith('a/20230301.md', [], bare);
      expect(resolve(own, team)).toEqual(['o/r#251']);
      expect(resolve(own, meetingWith('a/20200101.md', links(19, 'o/r')))).toEqual([]);
      const mixed = meetingWith('a/20200101.md', [...links(20, 'o/r'), ...links(3, 'o/q', 100)]);
      expect(resolve(own, mixed)).toEqual([]);
    });

    it.each([
      ['higher than any of it', {number: 1402}],
      ['of a pull request, where it has none', {number: 251, pull: true}],
      ['without a sign', {number: 251, unsigned: true}],
    ])('stays open if it is %s', (_, number) => {
      expect(resolve(meetingWith('a/20230301.md', [], [number]), team)).toEqual([]);
    });
  });
});
