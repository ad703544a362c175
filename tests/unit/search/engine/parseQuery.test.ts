import {describe, expect, it} from 'vitest';
import {OPERATORS, parseQuery} from '../../../../plugins/minutes/search/engine/parseQuery';
import {toPlain} from '../../../../plugins/minutes/search/fold';

/** What a query is taken apart into, without what is empty. */
function outline(query: string): object {
  const {words, phrases, excluded, excludedPhrases, filters, problems} = parseQuery(query);
  const parts = {
    words: words.map(({text}) => text),
    phrases: phrases.map(({text}) => text),
    excluded: excluded.map(({text}) => text),
    excludedPhrases: excludedPhrases.map(({text}) => text),
    filters: filters.map(
      ({operator, value, negative}) => `${negative ? '-' : ''}${operator}:${value}`,
    ),
    problems: problems.map(({reason}) => reason),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, list]) => list.length > 0));
}

describe('a query', () => {
  it.each([
    ['team:iaas', {filters: ['team:iaas']}],
    ['topic:status-page', {filters: ['topic:status-page']}],
    ['ref:standards#859', {filters: ['ref:standards#859']}],
    [
      'ref:https://github.com/SovereignCloudStack/standards/issues/859',
      {filters: ['ref:https://github.com/SovereignCloudStack/standards/issues/859']},
    ],
    ['after:2024-05-02', {filters: ['after:2024-05-02']}],
    ['before:2024-05', {filters: ['before:2024-05']}],
    ['on:2024', {filters: ['on:2024']}],
    ['is:decision', {filters: ['is:decision']}],
    ['TEAM:IaaS', {filters: ['team:IaaS']}],
    ['team:"Team IaaS" ovn', {words: ['ovn'], filters: ['team:Team IaaS']}],
    ['team:iaas team:ops', {filters: ['team:iaas', 'team:ops']}],
    ['-team:iaas', {filters: ['-team:iaas']}],
    ['-topic:"Status Page"', {filters: ['-topic:Status Page']}],
    ['zuul -kubernetes', {words: ['zuul'], excluded: ['kubernetes']}],
    ['zuul -status-page', {words: ['zuul'], excludedPhrases: ['status-page']}],
    ['zuul -scs-0214', {words: ['zuul'], excluded: ['scs-0214']}],
    ['"load balancer" -"source IP"', {phrases: ['load balancer'], excludedPhrases: ['source IP']}],
    ['gx"load balancer"ovn', {words: ['gx', 'ovn'], phrases: ['load balancer']}],
    ['', {}],
    [' \t\u00a0 ', {}],
    ['- -- – ! "" ""', {}],
  ])('%s is understood', (query, parts) => {
    expect(outline(query)).toEqual(parts);
  });

  it.each([
    ['10:30', ['10:30']],
    ['https://scs.community/start', ['https://scs.community/start']],
    ['k8s:capi', ['k8s:capi']],
    ['status-page', ['status-page']],
    ['e.g. a/b', ['e.g.', 'a/b']],
    ['note: cilium', ['note', 'cilium']],
  ])('%s has no operator, nor a wrong one', (query, words) => {
    expect(outline(query)).toEqual({words});
  });

  it.each([
    ['size:large', 'size:large', ['size', 'large']],
    ['tema:"Team IaaS"', 'tema:"Team IaaS"', ['tema', 'team', 'iaas']],
  ])('with an unknown operator, %s, says so and searches for it as words', (query, text, terms) => {
    const {problems, words, filters} = parseQuery(query);
    expect(problems).toEqual([
      {
        text,
        start: 0,
        end: text.length,
        reason: 'unknown operator',
        suggestions: expect.arrayContaining(OPERATORS.map((name) => `${name}:`)) as string[],
      },
    ]);
    expect(words.flatMap((word) => word.terms)).toEqual(terms);
    expect(filters).toEqual([]);
  });

  it('excludes the words of an unknown operator in a row where it has a minus', () => {
    expect(outline('-size:large')).toEqual({
      excludedPhrases: ['size large'],
      problems: ['unknown operator'],
    });
  });

  it.each(['team: ', 'ovn team: iaas', 'team:""', '-on: ', 'is:" "'])(
    'says that nothing stands after the colon of %s',
    (query) => {
      expect(parseQuery(query).problems.map(({reason}) => reason)).toEqual([
        'nothing after the colon',
      ]);
      expect(parseQuery(query).filters).toEqual([]);
      expect(parseQuery(query).words.map(({text}) => text)).not.toContain('team:');
    },
  );

  it('has words of which any will do', () => {
    const anyOf = (query: string) =>
      parseQuery(query).words.map(({text, or = []}) => [text, ...or.map((other) => other.text)]);
    expect(anyOf('cilium OR calico network')).toEqual([['cilium', 'calico'], ['network']]);
    expect(anyOf('(cilium OR calico OR flannel) network')).toEqual([
      ['(cilium', 'calico', 'flannel)'],
      ['network'],
    ]);
    expect(parseQuery('(cilium OR calico) network').problems).toEqual([]);
    expect(parseQuery('team:iaas OR team:ops').problems).toEqual([]);
  });

  it.each([
    ['"load balancer" OR ovn', 'OR', 'no such or'],
    ['ovn OR "load balancer"', 'OR', 'no such or'],
    ['ovn OR team:iaas', 'OR', 'no such or'],
    ['"load balancer"~3', '~3', 'no nearness'],
    ['(source ip) OR ovn', '(source ip)', 'no brackets'],
  ])('says what it can not do with %s', (query, text, reason) => {
    const {problems, words} = parseQuery(query);
    expect(problems.map((problem) => [problem.text, problem.reason])).toEqual([[text, reason]]);
    expect(words.map((word) => word.text)).not.toContain('3');
  });

  it('has each word of a language without blanks', () => {
    expect(parseQuery('粮食储存 ovn').words.map(({text}) => text)).toEqual(['粮食', '储存', 'ovn']);
  });

  it('waits for the value of an operator at its end', () => {
    expect(parseQuery('ovn team:')).toMatchObject({problems: [], filters: [], waits: true});
    expect(parseQuery('ovn team: ')).toMatchObject({waits: false});
  });

  it('takes an open quote as closed at the end, and offers that', () => {
    const {phrases, problems} = parseQuery('ovn "load balancer');
    expect(phrases).toEqual([{text: 'load balancer', terms: ['load', 'balancer']}]);
    expect(problems).toEqual([
      {
        text: '"load balancer',
        start: 4,
        end: 18,
        reason: 'open quote',
        suggestions: ['"load balancer"'],
      },
    ]);
  });

  it('does the same with the value of an operator', () => {
    expect(outline('team:"Team IaaS')).toEqual({
      filters: ['team:Team IaaS'],
      problems: ['open quote'],
    });
  });

  it('says of each problem where it stands', () => {
    const query = 'Nürnberg size:large  -team: "𝒪pen';
    const {problems} = parseQuery(query);
    expect(problems.map(({start, end}) => query.slice(start, end))).toEqual([
      'size:large',
      '-team:',
      '"𝒪pen',
    ]);
    expect(problems.map(({text}) => text)).toEqual(['size:large', '-team:', '"𝒪pen']);
  });

  it('says of each filter where it stands, so that it can be taken out', () => {
    const query = 'ovn -team:"Team IaaS" on:2024 ip';
    expect(parseQuery(query).filters.map(({start, end}) => query.slice(start, end))).toEqual([
      '-team:"Team IaaS"',
      'on:2024',
    ]);
  });
});

describe('a word of a query', () => {
  it.each([
    ['scs-0214-v2', 'scs-0214-v2', ['scs', '0214', 'v2']],
    ['(scs-0214-v2)', 'scs-0214-v2', ['scs', '0214', 'v2']],
    ['Standards#859,', 'standards#859', ['standards', '859']],
    ['k8s-capi', 'k8s-capi', ['k8s', 'capi']],
    ['v1.27.3', 'v1.27.3', ['v1', '27', '3']],
  ])('%s is one name', (query, identifier, terms) => {
    expect(parseQuery(query).words).toEqual([{text: query, terms, identifier}]);
  });

  it.each([
    ['status-page', ['status', 'page']],
    ['R6', ['r6']],
    ['Nürnberg', ['nuernberg']],
    ['https://example.org/a-1', ['https', 'example', 'org', 'a', '1']],
  ])('%s is no name with a digit', (query, terms) => {
    expect(parseQuery(query).words).toEqual([{text: query, terms}]);
  });

  it.each([
    ['zit', true],
    ['zit ', false],
    ['keycloak zit', true],
    ['zit -', false],
    ['-zit', false],
    ['zit team:iaas', false],
    ['"zit', false],
    ['zit "', false],
    ['', false],
  ])('may go on at the end of %s: %s', (query, open) => {
    expect(parseQuery(query).open).toBe(open);
  });
});

describe('a name', () => {
  it('is compared without case, accents and signs', () => {
    expect(['Status Page', 'status-page', ' STATUS  “Page”'].map(toPlain)).toEqual(
      Array(3).fill('status page'),
    );
    expect(toPlain('Köln')).toBe(toPlain('koeln'));
  });

  it('knows the quotes that phones write', () => {
    expect(parseQuery('“status page” zuul')).toMatchObject({
      phrases: [{terms: ['status', 'page']}],
      words: [{text: 'zuul'}],
      problems: [],
    });
  });
});
