import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {suggestTopics, type TopicCandidate} from '../../../plugins/minutes/suggest/topics';
import {hasArchive, readSiteOf} from '../search/realIndex';
import {siteOf} from '../search/sampleIndex';
import {makeFolder} from '../makeFolder';

const suggest = (files: Record<string, string>) => {
  const {meetings, teams} = siteOf(files, {registry: {topics: []}});
  return suggestTopics(meetings, teams, 20);
};
/** Four meetings of two teams; where there are fewer texts, the last one stands in all others. */
const meetingsOf = (...texts: string[]) =>
  Object.fromEntries(
    ['iaas/20240101', 'container/20240102', 'iaas/20240108', 'container/20240109'].map(
      (name, i) => [`${name}.md`, `# ${name.slice(-8)}\n\n${texts[i] ?? texts.at(-1)}\n`],
    ),
  );
const namesOf = (candidates: readonly TopicCandidate[]) => candidates.map(({name}) => name);

describe('suggestTopics', () => {
  it('says what speaks for a topic, and which spellings its name does not match', () => {
    const texts = [
      '## Keycloak\n\n- Keycloak, Keycloak, Keycloak',
      '- we use keycloak, key cloak',
      '- a Keycloak, a key cloak',
    ];
    const [first] = suggest(meetingsOf(...texts));
    expect(first).toEqual({
      slug: 'keycloak',
      name: 'Keycloak',
      aliases: ['key cloak'],
      documents: 4,
      headings: 1,
      teams: 2,
      first: '2024-01-01',
      last: '2024-01-09',
      links: 0,
      example: {path: 'iaas/20240101.md', line: 3, text: 'Keycloak'},
    });
  });

  it('names the whole of what is hardly written in part', () => {
    const texts = [
      '- the Load Balancer works',
      '- a load balancer',
      '- load balancer: slow, load balancers',
    ];
    expect(namesOf(suggest(meetingsOf(...texts)))).toEqual(['load balancer']);
  });

  it('takes teams, people, months, numbers and words of any meeting for no topics', () => {
    const text = '- Team IaaS, SIG IAM, March, the meeting, 15 CEST, Zoe, Zuul';
    const names = namesOf(
      suggest(meetingsOf(`## Participants\n\n- @zoe-x\n\n## Notes\n\n${text}`)),
    );
    expect(names).toEqual(['Zuul']);
  });

  it('makes one entry of a series', () => {
    const [series] = suggest(meetingsOf('- R4, R5, R6'));
    expect(series).toMatchObject({
      slug: 'r-{n}',
      name: 'R{n}',
      numbers: [4, 6],
      members: [
        {name: 'R4', documents: 4},
        {name: 'R5', documents: 4},
        {name: 'R6', documents: 4},
      ],
    });
  });

  it('suggests nothing for what two documents have', () => {
    expect(suggest({'iaas/20240101.md': '# Zuul', 'iaas/20240102.md': '# Zuul'})).toEqual([]);
  });
});

type KnownTopic = {
  name: string;
  patterns: {re: string}[];
  caseSensitive: boolean;
};

const archive = path.resolve(process.env.MINUTES_ARCHIVE ?? '../shared/minutes-archive');
const file = path.resolve('../shared/data/topics.json');
/** The least that is to be found, and among how many candidates. */
const LEAST = 65;
const LOOKED_AT = 150;

describe.skipIf(!hasArchive || !fs.existsSync(file))('with the real archive', () => {
  const empty = makeFolder();

  it(`finds ${LEAST} known topics among ${LOOKED_AT} candidates without a registry`, async () => {
    const {topics} = JSON.parse(fs.readFileSync(file, 'utf8')) as {topics: KnownTopic[]};
    const {meetings, teams} = await readSiteOf(archive, empty);
    const spellings = suggestTopics(meetings, teams, LOOKED_AT).flatMap((candidate) => [
      candidate.name,
      ...candidate.aliases,
      ...(candidate.members ?? []).map(({name}) => name),
    ]);
    const found = topics.filter(({name, patterns, caseSensitive}) => {
      const known = [
        name.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'),
        ...patterns.map(({re}) => re),
      ].map((source) => new RegExp(`^(?:${source})$`, caseSensitive ? '' : 'i'));
      return spellings.some((spelling) => known.some((pattern) => pattern.test(spelling)));
    });
    console.log(`suggest topics: ${found.length} of ${topics.length} in ${LOOKED_AT} candidates`);
    expect(found.length).toBeGreaterThanOrEqual(LEAST);
  }, 300_000);
});
