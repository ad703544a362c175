import {describe, expect, it} from 'vitest';
import {findReferences} from '../../../plugins/minutes/model/references';
import {createAddressOf, createAddressRules} from '../../../plugins/minutes/pages/addresses';
import {createApi} from '../../../plugins/minutes/pages/api/parts';
import {toReferenceFiles} from '../../../plugins/minutes/pages/api/referenceFiles';
import {
  toReferenceListPages,
  toReferencePages,
  toReferencesPage,
} from '../../../plugins/minutes/pages/referencePages';
import {
  findMainOwner,
  toNamedReferences,
  toReferenceDataAddress,
  toReferenceListAddress,
} from '../../../plugins/minutes/pages/referenceRefs';
import type {Site} from '../../../plugins/minutes/pages/site';
import type {Meeting, Team} from '../../../plugins/minutes/model/types';
import type {Page} from '../../../plugins/minutes/pages/types';
import type {Reference} from '../../../plugins/minutes/reading/types';
import {makeMeeting, makeSection} from '../meeting';

const rules = createAddressRules('/minutes');
const {toPermalink} = rules;

const issue = (id: string, line: number, section = 0): Reference => ({
  id,
  kind: 'issue',
  section,
  line,
  text: id,
});
const standard = (id: string, line: number): Reference => ({...issue(id, line), kind: 'standard'});

const meetingWith = (path: string, references: Reference[], more: Partial<Meeting> = {}) =>
  makeMeeting(
    path,
    {
      sections: [
        makeSection({
          anchor: 'images',
          heading: 'Images',
          startLine: 3,
          lines: [
            {line: 4, text: 'The parent'},
            {line: 5, text: 'The item, on two lines'},
          ],
        }),
        makeSection({
          anchor: 'participants',
          heading: 'Participants',
          role: 'participants',
          startLine: 9,
        }),
      ],
      references,
    },
    more,
  );

/** What the pages and files of references are made from. */
function siteOf(meetings: Meeting[], standards: Site['standards'] = {tracks: {}}): Site {
  const {references, referencesOf} = findReferences(meetings);
  const teamOf = new Map(
    meetings.map(({team}) => [
      team,
      {slug: team, permalink: `/minutes/${team}`, entry: {label: `Team ${team}`}} as Team,
    ]),
  );
  return {
    meetings,
    addressOf: createAddressOf(rules),
    toPermalink,
    teamOf,
    references,
    mainOwner: findMainOwner(references),
    referencesOf,
    referenceOf: new Map(references.map((entry) => [entry.id, entry])),
    standards,
  } as unknown as Site;
}

const toPages = (site: Site): Page[] => [
  toReferencesPage(site),
  ...toReferenceListPages(site),
  ...toReferencePages(site),
];

const findPage = (site: Site, permalink: string): Page | undefined =>
  toPages(site).find((page) => page.permalink === permalink);

describe('addresses of references', () => {
  it('are in lower case, and keep an owner "standards" apart from the standards', () => {
    expect(toReferenceListAddress(rules, 'SovereignCloudStack/issues')).toBe(
      '/minutes/references/sovereigncloudstack/issues',
    );
    expect(toReferenceListAddress(rules, '')).toBe('/minutes/references/standards');
    expect(toReferenceListAddress(rules, 'standards/scs-0104')).toBe(
      '/minutes/references/standards-/scs-0104',
    );
    expect(toReferenceDataAddress(rules, '', 'scs-0104')).toBe(
      '/minutes/references/standards/scs-0104.json',
    );
  });
});

describe('pages of references', () => {
  const meetings = [
    meetingWith('iaas/20230302.md', [
      issue('o/r#1', 6),
      issue('o/r#2', 3),
      standard('scs-0104-v1', 5),
    ]),
    meetingWith('ops/20230301.md', [issue('o/r#1', 9, 1), standard('scs-0104', 5)]),
  ];
  const site = siteOf(meetings);

  it('exist for what several meetings name; the rest stands in the list of its repository', () => {
    const addressesOf = toPages(site).map(({permalink}) => permalink);
    expect(addressesOf.sort()).toEqual([
      '/minutes/references',
      '/minutes/references/o/r',
      '/minutes/references/o/r/1',
      '/minutes/references/standards',
      '/minutes/references/standards/scs-0104',
    ]);
    expect(findPage(site, '/minutes/references/o/r')).toMatchObject({
      references: [
        {label: 'r#1', meetings: 2},
        {label: 'r#2', meetings: 1, url: 'https://github.com/o/r/issues/2'},
      ],
    });
  });

  it('quote the whole item, and nothing of the participants', () => {
    expect(findPage(site, '/minutes/references/o/r/1')).toMatchObject({
      mentions: [
        {sections: [{heading: 'Images', items: [{text: 'The item, on two lines'}]}]},
        {sections: [{heading: 'Participants', items: [{text: ''}]}]},
      ],
    });
  });

  it('fold what a team says again, word for word, and count it all the same', () => {
    const again = ['iaas/20230323.md', 'iaas/20230316.md', 'ops/20230309.md'].map((path) =>
      meetingWith(path, [issue('o/r#1', 6)]),
    );
    expect(findPage(siteOf(again), '/minutes/references/o/r/1')).toMatchObject({
      count: 3,
      mentions: [
        {meeting: {path: 'iaas/20230323.md'}, same: [{path: 'iaas/20230316.md'}]},
        {meeting: {path: 'ops/20230309.md'}, same: []},
      ],
    });
  });

  it('say with each item which version of a standard is named', () => {
    expect(findPage(site, '/minutes/references/standards/scs-0104')).toMatchObject({
      versions: [
        {id: 'scs-0104', meetings: 1},
        {id: 'scs-0104-v1', meetings: 1},
      ],
      mentions: [
        {sections: [{items: [{versions: ['scs-0104-v1']}]}]},
        {sections: [{items: [{versions: ['scs-0104']}]}]},
      ],
    });
  });

  it('link to standards as the options say, and not where their track is unknown', () => {
    const url = 'https://example.org/{track}/scs-{number}';
    const urlOf = (tracks: Record<string, string>) =>
      siteOf(meetings, {url, tracks}) &&
      (findPage(siteOf(meetings, {url, tracks}), '/minutes/references/standards/scs-0104') as {
        url?: string;
      });
    expect(urlOf({'01': 'iaas'}).url).toBe('https://example.org/iaas/scs-0104');
    expect(urlOf({'02': 'kaas'}).url).toBeUndefined();
  });
});

describe('what a meeting names', () => {
  it('tells in how many others it comes up; a copy does not count its original', () => {
    const original = meetingWith('iaas/20230302.md', [issue('o/r#1', 5), issue('o/r#1', 6)]);
    const copy = meetingWith('ops/20230302.md', [issue('o/r#1', 5)], {
      duplicateOf: original.path,
    });
    const other = meetingWith('ops/20230301.md', [issue('o/r#1', 5)]);
    const site = siteOf([original, copy, other]);
    expect(toNamedReferences(site, original)).toMatchObject([{label: 'r#1', others: 1}]);
    expect(toNamedReferences(site, copy)).toMatchObject([{others: 1}]);
  });
});

describe('references as data', () => {
  it('hold headings and addresses, and no text of the minutes', () => {
    const site = siteOf([
      meetingWith('iaas/20230302.md', [standard('scs-0104-v1', 5), standard('scs-0104-w1', 5)]),
    ]);
    const files = [...toReferenceFiles(createApi(site, 'https://example.org'))];
    expect(files.map(({address}) => address)).toEqual([
      '/minutes/references/standards.json',
      '/minutes/references/standards/scs-0104.json',
    ]);
    expect(files[1]?.data).toEqual({
      $schema: 'https://example.org/minutes/api/v1/schema.json',
      schema: 1,
      kind: 'standard',
      id: 'scs-0104',
      number: '0104',
      url: null,
      page: null,
      meetings: [
        {
          title: 'iaas/20230302',
          date: '2023-03-02',
          team: {slug: 'iaas', label: 'Team iaas'},
          url: 'https://example.org/minutes/iaas/20230302',
          sections: [
            {
              heading: 'Images',
              url: 'https://example.org/minutes/iaas/20230302#images',
              versions: ['scs-0104-v1', 'scs-0104-w1'],
            },
          ],
        },
      ],
    });
    expect(JSON.stringify(files)).not.toContain('The item');
  });
});
