import {describe, expect, it} from 'vitest';
import {createTopicMatcher} from '../../../plugins/minutes/registry/topicMatcher';
import type {ParsedMinutes, Section} from '../../../plugins/minutes/reading/types';
import type {TopicEntry} from '../../../plugins/minutes/registry/types';
import {makeParsed, makeSection} from '../meeting';

function topic(slug: string, aliases: string[], rest: Partial<TopicEntry> = {}): TopicEntry {
  const empty = {category: '', description: '', weakAliases: [], caseSensitive: false, links: []};
  return {slug, name: slug, aliases, ...empty, ...rest};
}

function minutes(sections: Partial<Section>[], links: ParsedMinutes['links'] = []): ParsedMinutes {
  const lines = (index: number) => ({startLine: index * 10 + 1, endLine: index * 10 + 10});
  return makeParsed({
    frontMatter: {title: 'Ceph'},
    sections: sections.map((section, index) => makeSection({...lines(index), ...section})),
    links,
    participants: ['@ceph'],
  });
}

/** `slug:words found` in a single line of text. */
function found(topics: TopicEntry[], text: string): string[] {
  const hits = createTopicMatcher(topics)(minutes([{lines: [{line: 2, text}]}]));
  return hits.map((hit) => `${hit.slug}:${hit.text}`);
}

describe('aliases', () => {
  const clusterStacks = [topic('stacks', ['Cluster Stack'])];
  it.each([
    'Cluster Stacks',
    'cluster-stack',
    'ClusterStacks',
    'cluster_stacks',
    '(cluster stack)',
  ])('finds "%s"', (text) => expect(found(clusterStacks, text)).toHaveLength(1));
  it.each([
    'Cluster  Stack',
    'mycluster stack',
    'cluster stackable',
    'cluster: stack',
    '@cluster-stack',
  ])('does not find "%s"', (text) => expect(found(clusterStacks, text)).toEqual([]));

  it('makes the plural optional both ways, but not on short words', () => {
    expect(found([topic('groups', ['security groups'])], 'a security group')).toHaveLength(1);
    expect(found([topic('tls', ['TLS'])], 'TL')).toEqual([]);
  });

  it('minds the case only where the topic does', () => {
    const r4 = topic('r4', ['R4', '/[Rr]elease ?4/'], {caseSensitive: true});
    expect(found([r4], 'r4, R4, release4, RELEASE 4')).toEqual(['r4:R4', 'r4:release4']);
  });

  it('prefers the longer of two spellings, but counts words of their own in a phrase', () => {
    const topics = [
      topic('capi', ['capi', '/cluster-?api/']),
      topic('kaas', ['k8s-capi', 'k8s-cluster-api-provider']),
      topic('ceph', ['Ceph']),
      topic('encryption', ['Ceph encryption']),
      topic('rook', ['Rook']),
      topic('rookify', ['Rookify']),
    ];
    expect(found(topics, 'k8s-capi and capi')).toEqual(['kaas:k8s-capi', 'capi:capi']);
    expect(found(topics, 'k8s-cluster-api-provider')).toEqual(['kaas:k8s-cluster-api-provider']);
    expect(found(topics, 'Ceph encryption')).toEqual(['encryption:Ceph encryption', 'ceph:Ceph']);
    expect(found(topics, 'Rookify')).toEqual(['rookify:Rookify']);
  });

  it('leaves out what lies in an exception, for that topic alone', () => {
    const topics = [
      topic('board', ['Project Board'], {exceptions: ['sprint project board']}),
      topic('sprint', ['sprint']),
    ];
    expect(found(topics, 'the Sprint Project Board')).toEqual(['sprint:Sprint']);
    expect(found(topics, 'the sprint, the project board')).toEqual([
      'sprint:sprint',
      'board:project board',
    ]);
  });

  it('finds spellings that begin with letters of other scripts or hold marks', () => {
    expect(found([topic('purpose', ['os_purpose'])], 'set `os_purpose`')).toHaveLength(1);
    expect(found([topic('über', ['Überwachung'])], 'die Überwachung')).toHaveLength(1);
  });
});

describe('createTopicMatcher', () => {
  const lb = topic('lb', ['Octavia'], {weakAliases: ['LB']});

  it('counts a weak alias only beside a strong one or in a heading', () => {
    const match = createTopicMatcher([lb]);
    const text = (value: string) => ({lines: [{line: 2, text: value}]});
    expect(match(minutes([text('the LB')]))).toEqual([]);
    expect(match(minutes([text('the LB'), text('Octavia')]))).toHaveLength(2);
    expect(match(minutes([{heading: 'LB'}]))).toMatchObject([{inHeading: true, line: 1}]);
  });

  it('says of a hit that it is named in passing, in a text as in the target of a link', () => {
    const ceph = createTopicMatcher([topic('ceph', ['Ceph'])]);
    const lines = [
      {line: 2, text: 'Ceph, and more (disks, Ceph)'},
      {line: 3, text: 'see the drawing'},
    ];
    const href = 'https://board.example/Ceph-2030';
    const links = [{href, text: 'the drawing', line: 3, section: 0}];
    const asides = ceph(minutes([{lines}], links)).map(({line, aside}) => [line, aside === true]);
    expect(asides).toEqual([
      [2, false],
      [2, true],
      [3, true],
    ]);
  });

  it('never looks at participants or front matter', () => {
    const section: Partial<Section> = {
      heading: 'Participants of Ceph',
      role: 'participants',
      lines: [{line: 2, text: 'Ceph'}],
    };
    expect(createTopicMatcher([topic('ceph', ['Ceph'])])(minutes([section]))).toEqual([]);
  });

  it.each([
    'https://github.com/ceph/tool/issues/1',
    'https://gitlab.example.org/ceph/tool',
    'https://github.com/team/tool/blob/fix-ceph/README.md',
    'https://monitoring.example.org/d/overview?pod=ceph-0&from=now',
  ])('does not take an owner, a branch or a query for the topic: %s', (url) => {
    expect(found([topic('ceph', ['Ceph'])], url)).toEqual([]);
  });

  it('does not take a host for the topic, but a path or the name in prose', () => {
    const docs = [topic('docs', ['docs.example.org']), topic('ceph', ['Ceph'])];
    expect(found(docs, 'see https://docs.example.org/iaas/ceph')).toEqual(['ceph:ceph']);
    expect(found(docs, 'the pages on docs.example.org')).toEqual(['docs:docs.example.org']);
  });

  it('counts what only the target of a link names, once a line', () => {
    const link = {href: 'https://github.com/x/ceph/pull/3', line: 2, section: 0, text: '#3'};
    const match = createTopicMatcher([topic('ceph', ['Ceph'])]);
    expect(match(minutes([{lines: [{line: 2, text: 'merge #3'}]}], [link]))).toHaveLength(1);
    expect(match(minutes([{lines: [{line: 2, text: 'Ceph: #3'}]}], [link]))).toHaveLength(1);
  });

  it('survives aliases that are no expression, and long lines', () => {
    const match = createTopicMatcher([topic('bad', ['/[/', '/(a+)+$/', 'Ceph'])]);
    const text = `${'ceph https://a.b/c '.repeat(20_000)}${'a'.repeat(100_000)}`;
    expect(match(minutes([{lines: [{line: 2, text}]}])).length).toBe(20_000);
  });
});
