import {beforeAll, describe, expect, it} from 'vitest';
import {resolveFilters} from '../../../../plugins/minutes/search/engine/filters';
import type {SearchIndex} from '../../../../plugins/minutes/search/engine/openIndex';
import {parseQuery} from '../../../../plugins/minutes/search/engine/parseQuery';
import {openSample} from '../sampleIndex';

const link = 'https://github.com/SovereignCloudStack/standards/issues/859';
let index: SearchIndex;

beforeAll(async () => {
  index = await openSample({
    'container/20231231.md': '# Images\n\n- Keycloak starts\n',
    'iaas/20240430.md': `# Images\n\n- See <${link}>\n\n# Network\n\n- Nothing new\n`,
    'iaas/20240501.md': '# Images\n\n- Decision: we take the health board\n',
    'iaas/20240531.md':
      '# Images\n\n- AI @kim: write scs-0104-v1 down\n- See [this](' + link + ')\n',
    'iaas/202406-review.md': '# Images\n\n- We agreed on a review\n',
    'sig-iam/20250101.md': '# Images\n\n- Keycloak, again, on the status page\n',
    'sig-iam/notes.md': '# Images\n\n- Undated\n- @kim will ask\n',
  });
});

/** Documents of which the filters of a query let any section through. */
async function pathsOf(query: string): Promise<string[]> {
  const {test} = await resolveFilters(index, parseQuery(query).filters);
  return index.head.paths.filter((_, document) =>
    [...index.documentOf].some((of, section) => of === document && test(section)),
  );
}

const problemsOf = async (query: string) =>
  (await resolveFilters(index, parseQuery(query).filters)).problems;

const everything = [
  'container/20231231.md',
  'iaas/20240430.md',
  'iaas/20240501.md',
  'iaas/20240531.md',
  'iaas/202406-review.md',
  'sig-iam/20250101.md',
  'sig-iam/notes.md',
];

describe('dates of a query', () => {
  it.each([
    // Both ends belong to it, be they days, months or years.
    ['after:2024-05-31', ['iaas/20240531.md', 'iaas/202406-review.md', 'sig-iam/20250101.md']],
    ['before:2024-05-01', ['container/20231231.md', 'iaas/20240430.md', 'iaas/20240501.md']],
    ['after:2025', ['sig-iam/20250101.md']],
    ['before:2023', ['container/20231231.md']],
    ['after:2024-05 before:2024-05', ['iaas/20240501.md', 'iaas/20240531.md']],
    ['after:2024-04-30 before:2024-05-01', ['iaas/20240430.md', 'iaas/20240501.md']],
    ['on:2024-05', ['iaas/20240501.md', 'iaas/20240531.md']],
    ['on:2024-05-31', ['iaas/20240531.md']],
    ['on:2023', ['container/20231231.md']],
    // Several days mean any of them, several ends all.
    ['on:2023 on:2025', ['container/20231231.md', 'sig-iam/20250101.md']],
    ['after:2023 after:2025', ['sig-iam/20250101.md']],
    // Of what is dated by month alone nobody can say that it was not that day.
    ['on:2024-06-15', ['iaas/202406-review.md']],
    ['on:2024-06', ['iaas/202406-review.md']],
    ['before:2024-06-01 after:2024-06-30', ['iaas/202406-review.md']],
    ['on:2024-07', []],
    // Undated minutes are never within, and always outside.
    ['after:1990', everything.filter((path) => path !== 'sig-iam/notes.md')],
    ['-on:2024', ['container/20231231.md', 'sig-iam/20250101.md', 'sig-iam/notes.md']],
    ['-after:2024', ['container/20231231.md', 'sig-iam/notes.md']],
  ])('%s', async (query, paths) => {
    expect(await pathsOf(query)).toEqual(paths);
  });
});

describe('minutes of several days', () => {
  it.each(['on:2023-02-07', 'on:2023-02-08', 'after:2023-02-08', 'before:2023-02-07', 'on:2023'])(
    '%s is one of them',
    async (query) => {
      const event = await openSample({
        'hackathons/2023-02-07-08-hack/Readme.md': '# Hack\n\n- a\n',
      });
      const {test} = await resolveFilters(event, parseQuery(query).filters);
      expect(test(0)).toBe(true);
    },
  );

  it.each(['on:2023-02-06', 'on:2023-02-09', 'after:2023-02-09', 'before:2023-02-06'])(
    '%s is none of them',
    async (query) => {
      const event = await openSample({
        'hackathons/2023-02-07-08-hack/Readme.md': '# Hack\n\n- a\n',
      });
      const {test} = await resolveFilters(event, parseQuery(query).filters);
      expect(test(0)).toBe(false);
    },
  );
});

describe('teams and topics of a query', () => {
  it.each([
    ['team:container', ['container/20231231.md']],
    ['team:"Team Container"', ['container/20231231.md']],
    ['team:SIG-IAM', ['sig-iam/20250101.md', 'sig-iam/notes.md']],
    // A heading that the team has in calls.
    ['team:"team iaas / networking"', everything.filter((path) => path.startsWith('iaas/'))],
    // A name that is begun, and none that only contains it.
    ['team:cont', ['container/20231231.md']],
    ['team:sig', ['sig-iam/20250101.md', 'sig-iam/notes.md']],
    ['team:tainer', []],
    // Several of one kind mean any of them, two kinds mean both.
    [
      'team:container team:sig-iam',
      ['container/20231231.md', 'sig-iam/20250101.md', 'sig-iam/notes.md'],
    ],
    ['team:sig-iam topic:keycloak', ['sig-iam/20250101.md']],
    [
      'topic:keycloak topic:status-page',
      ['container/20231231.md', 'iaas/20240501.md', 'sig-iam/20250101.md'],
    ],
    ['topic:"Status Page"', ['iaas/20240501.md', 'sig-iam/20250101.md']],
    ['topic:"health board"', ['iaas/20240501.md', 'sig-iam/20250101.md']],
    ['topic:status-page -team:iaas', ['sig-iam/20250101.md']],
    ['-topic:keycloak team:container', []],
    // An unknown one lets nothing through, but doesn't take away what another finds.
    ['team:nobody', []],
    ['team:nobody team:container', ['container/20231231.md']],
    ['-team:nobody', everything],
  ])('%s', async (query, paths) => {
    expect(await pathsOf(query)).toEqual(paths);
  });

  it('offers first what is most like an unknown team or topic', async () => {
    expect((await problemsOf('team:iass'))[0]?.suggestions[0]).toBe('team:iaas');
    expect((await problemsOf('team:contaner'))[0]?.suggestions[0]).toBe('team:container');
    expect((await problemsOf('topic:keycloack'))[0]?.suggestions[0]).toBe('topic:keycloak');
  });

  it.each(['after:20', 'after:2024-', 'on:2024-0', 'is:dec'])(
    'waits for the rest of %s while it is written',
    async (operator) => {
      expect(await problemsOf(operator)).toEqual([]);
      expect(await problemsOf(`${operator} ovn`)).toHaveLength(1);
    },
  );

  it('says which team or topic is unknown, and what there is', async () => {
    expect(await problemsOf('ovn team:nobody topic:"no thing"')).toEqual([
      {
        text: 'team:nobody',
        start: 4,
        end: 15,
        reason: 'unknown team',
        suggestions: expect.arrayContaining(['team:container', 'team:iaas']) as string[],
      },
      {
        text: 'topic:"no thing"',
        start: 16,
        end: 32,
        reason: 'unknown topic',
        suggestions: expect.arrayContaining(['topic:status-page', 'topic:keycloak']) as string[],
      },
    ]);
  });
});

describe('marks of a query', () => {
  it.each([
    ['is:decision', ['iaas/20240501.md', 'iaas/202406-review.md']],
    ['is:marked', ['iaas/20240501.md']],
    ['is:likely', ['iaas/202406-review.md']],
    ['is:action', ['iaas/20240531.md', 'sig-iam/notes.md']],
    ['is:probable', ['sig-iam/notes.md']],
    ['is:Marked is:action', ['iaas/20240501.md', 'iaas/20240531.md', 'sig-iam/notes.md']],
  ])('%s', async (query, paths) => {
    expect(await pathsOf(query)).toEqual(paths);
  });
});

describe('references of a query', () => {
  it.each([
    'ref:standards#859',
    'ref:Standards#859',
    'ref:SovereignCloudStack/standards#859',
    'ref:#859',
    `ref:${link}`,
    'ref:github.com/SovereignCloudStack/standards/pull/859',
    `ref:${link}#issuecomment-1`,
  ])('%s is one issue', async (query) => {
    expect(await pathsOf(query)).toEqual(['iaas/20240430.md', 'iaas/20240531.md']);
  });

  it.each(['ref:scs-0104', 'ref:SCS-0104', 'ref:scs-0104-v1', 'ref:scs-0104-v2', 'ref:"SCS 0104"'])(
    '%s is a standard with all its versions',
    async (query) => {
      expect(await pathsOf(query)).toEqual(['iaas/20240531.md']);
    },
  );

  it('lead to the sections that name them, not to the document', async () => {
    const {test} = await resolveFilters(index, parseQuery('ref:#859 team:iaas').filters);
    const document = index.head.paths.indexOf('iaas/20240430.md');
    const [first = 0] = [...index.documentOf].flatMap((of, i) => (of === document ? [i] : []));
    expect([test(first), test(first + 1)]).toEqual([true, false]);
  });

  it.each(['ref:issues#859', 'ref:standards#85', 'ref:scs-9999', 'ref:859', 'ref:zuul'])(
    '%s is none that any minutes name',
    async (query) => {
      expect(await problemsOf(query)).toMatchObject([{text: query, reason: 'unknown reference'}]);
      expect(await pathsOf(query)).toEqual([]);
    },
  );
});

describe('a value that can be none', () => {
  it.each([
    ['after:yesterday', 'not a date', ['after:2024', 'after:2024-05', 'after:2024-05-02']],
    ['on:2023-02-29', 'not a date', ['on:2024', 'on:2024-05', 'on:2024-05-02']],
    [
      'is:done',
      'unknown kind',
      ['is:decision', 'is:marked', 'is:likely', 'is:action', 'is:probable'],
    ],
  ])('%s is told and left out', async (query, reason, suggestions) => {
    expect(await problemsOf(query)).toEqual([
      {text: query, start: 0, end: query.length, reason, suggestions},
    ]);
    expect(await pathsOf(query)).toEqual(everything);
    expect((await resolveFilters(index, parseQuery(query).filters)).active).toBe(false);
  });

  it('is told at most five other values', async () => {
    const many = await openSample(
      Object.fromEntries(
        'abcdefg'.split('').map((team) => [`${team}/20240101.md`, '# A\n\n- b\n']),
      ),
    );
    const {problems} = await resolveFilters(many, parseQuery('team:nobody').filters);
    expect(problems[0]?.suggestions).toHaveLength(5);
  });
});

describe('filters', () => {
  it('can be asked without those of one operator, which facets need', async () => {
    const {test} = await resolveFilters(
      index,
      parseQuery('team:container on:2024 -topic:keycloak').filters,
    );
    const paths = (without?: 'team' | 'on') =>
      index.head.paths.filter((_, document) =>
        [...index.documentOf].some((of, section) => of === document && test(section, without)),
      );
    expect(paths()).toEqual([]);
    expect(paths('on')).toEqual([]);
    expect(paths('team')).toEqual(everything.filter((path) => path.startsWith('iaas/')));
  });
});
