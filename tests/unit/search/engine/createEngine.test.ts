import {beforeEach, describe, expect, it} from 'vitest';
import {createEngine} from '../../../../plugins/minutes/search/engine/createEngine';
import type {SearchEngine, SearchRequest} from '../../../../plugins/minutes/search/types';
import {engineOf, type Files, indexFilesOf, loadFrom, placesOf, siteOf} from '../sampleIndex';

/** Files of an index that can be broken and mended while an engine reads them. */
function breakable(files: Files) {
  const stored = indexFilesOf(siteOf(files));
  const loaded: string[] = [];
  const load = loadFrom(stored);
  const broken = new Map<string, string>();
  return {
    loaded,
    engine: createEngine((name) => {
      loaded.push(name);
      return load(name);
    }),
    break(kind: string) {
      for (const [name, json] of stored) {
        if (name.startsWith(kind)) {
          broken.set(name, json);
          stored.delete(name);
        }
      }
    },
    mend() {
      broken.forEach((json, name) => stored.set(name, json));
      broken.clear();
    },
    /** As if the site had been built again. */
    replace(other: Files) {
      stored.clear();
      indexFilesOf(siteOf(other)).forEach((json, name) => stored.set(name, json));
    },
  };
}

const find = async (engine: SearchEngine, query: string, more: Partial<SearchRequest> = {}) =>
  placesOf(await engine.search({query, ...more}));

describe('the order of hits', () => {
  it('is all words first, then at least 60 % of them', async () => {
    const engine = engineOf({
      'ops/20240101.md': '# Two of three\n\n- Zuul runs, zuul runs, zuul runs on kubernetes\n',
      'ops/20240102.md':
        '# All\n\n- Something about zuul, and much else that nobody looks for\n- nodes and kubernetes\n',
      'ops/20240103.md': '# One of three\n\n- Zuul zuul zuul\n',
      'ops/20240104.md': '# None\n\n- Ceph\n',
    });
    expect(await find(engine, 'zuul kubernetes nodes')).toEqual([
      'ops/20240102.md#all',
      'ops/20240101.md#two-of-three',
    ]);
    // Words that say nothing are none.
    expect(await find(engine, 'what is the ceph for')).toEqual(['ops/20240104.md#none']);
    expect(await find(engine, 'wedding photographer')).toEqual([]);
  });

  it('is all words first also where others have most of them in their headings', async () => {
    const engine = engineOf({
      'ops/20190101.md': `# Old\n\n- zuul\n${'- much, that says nothing, of other kinds\n'.repeat(9)}- kubernetes\n- nodes\n- gardener\n`,
      'ops/20240101.md': '# Zuul, kubernetes, nodes\n\n- Zuul, kubernetes, nodes\n',
      'ops/20240102.md': '# Zuul, kubernetes, gardener\n\n- Zuul, kubernetes, gardener\n',
    });
    const found = await find(engine, 'zuul kubernetes nodes gardener');
    expect(found[0]).toBe('ops/20190101.md#old');
    expect(found).toHaveLength(3);
  });

  it('is decided by the words themselves, not by those of an operator that does not exist', async () => {
    const engine = engineOf({
      'ops/20240101.md': '# Zuul\n\n- runs\n',
      'ops/20240102.md': '# Size\n\n- Size: large\n',
      'ops/20240103.md': '# Build\n\n- a large zuul\n',
    });
    for (const query of ['size:large zuul', 'zuul size:large', 'size:large zuul decision']) {
      expect(await find(engine, query)).toEqual(['ops/20240103.md#build', 'ops/20240101.md#zuul']);
    }
    // Where there are no others, or none that stand in the minutes, they are all there is.
    expect((await find(engine, 'size:large'))[0]).toBe('ops/20240102.md#size');
    expect(await engine.search({query: 'size:large wedding'})).toMatchObject({
      leftOut: ['wedding'],
      hits: [{path: 'ops/20240102.md'}],
    });
    // What stands in none goes first.
    expect((await engine.search({query: 'colour:red zuul'})).leftOut).toEqual(['colour red']);
  });

  it('is headings before texts', async () => {
    const engine = engineOf({
      'ops/20240101.md': '# Zuul\n\n- Something else entirely\n',
      'ops/20240102.md': '# Other\n\n- Zuul entirely\n',
    });
    expect(await find(engine, 'zuul')).toEqual(['ops/20240101.md#zuul', 'ops/20240102.md#other']);
  });

  it('is words in one line before words apart', async () => {
    const engine = engineOf({
      'ops/20240102.md': '# Apart\n\n- Source of things\n- An IP of nodes\n',
      'ops/20240101.md': '# Near\n\n- Source IP of nodes\n- A thing, of, an\n',
    });
    expect(await find(engine, 'source ip')).toEqual([
      'ops/20240101.md#near',
      'ops/20240102.md#apart',
    ]);
  });

  it('is the newer of equals, or by date alone where that is asked, undated last', async () => {
    const engine = engineOf({
      'ops/20220101.md': '# A\n\n- Zuul\n',
      'ops/20240101.md': '# A\n\n- Zuul\n',
      'ops/20230101.md': '# Zuul\n\n- Zuul zuul\n',
      'ops/notes.md': '# A\n\n- Zuul\n',
    });
    expect(await find(engine, 'zuul')).toEqual([
      'ops/20230101.md#zuul',
      'ops/20240101.md#a',
      'ops/20220101.md#a',
      'ops/notes.md#a',
    ]);
    expect(await find(engine, 'zuul', {sort: 'date'})).toEqual([
      'ops/20240101.md#a',
      'ops/20230101.md#zuul',
      'ops/20220101.md#a',
      'ops/notes.md#a',
    ]);
    expect(await find(engine, 'team:ops -on:2024')).toEqual([
      'ops/20230101.md#zuul',
      'ops/20220101.md#a',
      'ops/notes.md#a',
    ]);
  });

  it('stays when more hits are asked for', async () => {
    const engine = engineOf(
      Object.fromEntries(
        Array.from({length: 60}, (_, i) => {
          // The newer ones have the words on two lines, the others on one.
          const isNew = i < 20;
          const text = isNew
            ? '- Source is here\n- IP is there\n'
            : '- Source IP is there\n- here\n';
          return [`ops/${isNew ? '2024' : '2023'}0102-${i}.md`, `# Heading\n\n${text}`];
        }),
      ),
    );
    const few = await find(engine, 'source ip', {limit: 10});
    const many = await find(engine, 'source ip', {limit: 60});
    expect(many).toHaveLength(60);
    expect(many.slice(0, 10)).toEqual(few);
    expect(await find(engine, 'source ip', {limit: 10, full: true})).toEqual(few);
  });
});

describe('a query', () => {
  const engine = engineOf({
    'container/20230619.md':
      '# Reference Implementation\n\n- Cilium replaces Calico as default CNI\n- The status page is down\n',
    'iaas/20230104.md': '# Nürnberg\n\n- Meet in Köln\n- scs-0214-v2 passed; see v1.27.3 and R6\n',
    'iaas/20230111.md': '# Sizes\n\n- scs-0214-v1 and 0214 of scs\n- Health board, again\n',
    'sig-iam/20230118.md': '# Zitadel\n\n- Zitadel or Keycloak\n',
  });

  it('leaves out what has a word with a minus', async () => {
    expect(await find(engine, 'scs 0214 -passed')).toEqual(['iaas/20230111.md#sizes']);
    expect(await find(engine, '-zitadel -status on:2023')).toEqual([
      'iaas/20230111.md#sizes',
      'iaas/20230104.md#nürnberg',
    ]);
  });

  it('has no answer where nothing is asked', async () => {
    for (const query of ['', '  ', '-', 'zzz:', '""', 'is:nothing', 'team:']) {
      const {hits, total} = await engine.search({query, full: true});
      expect([query, hits.length, total]).toEqual([query, 0, 0]);
    }
  });

  it('finds names with digits exactly, before what has only their parts', async () => {
    expect((await find(engine, 'scs-0214-v2'))[0]).toBe('iaas/20230104.md#nürnberg');
    expect((await find(engine, 'SCS-0214-v1'))[0]).toBe('iaas/20230111.md#sizes');
    expect(await find(engine, 'v1.27.3')).toEqual(['iaas/20230104.md#nürnberg']);
    expect(await find(engine, 'R6')).toEqual(['iaas/20230104.md#nürnberg']);
    expect((await engine.search({query: 'R7'})).hits).toEqual([]);
  });

  it('finds umlauts however they are written', async () => {
    for (const query of ['nürnberg', 'NUERNBERG', 'Nu\u0308rnberg', 'nurnberg', 'koeln']) {
      expect(await find(engine, query)).toEqual(['iaas/20230104.md#nürnberg']);
    }
  });

  it('is corrected where no minutes have its word, and says so', async () => {
    const answer = await engine.search({query: 'zitadle '});
    expect(answer.corrections).toEqual([{from: 'zitadle', to: ['zitadel']}]);
    expect(placesOf(answer)).toEqual(['sig-iam/20230118.md#zitadel']);
    expect(answer.hits[0]?.headingMarks).toEqual([[0, 7]]);
  });

  it('is not corrected in the small words of a question', async () => {
    const own = engineOf({'iaas/20230104.md': '# Tests\n\n- Kummer about tests\n'});
    const answer = await own.search({query: 'wer kümmert sich um tests'});
    expect(answer.corrections).toEqual([]);
    expect(placesOf(answer)).toEqual(['iaas/20230104.md#tests']);
  });

  it('is not corrected where it is meant exactly', async () => {
    const answer = await engine.search({query: 'zitadle ', exact: true});
    expect([answer.corrections, answer.hits]).toEqual([[], []]);
    expect((await engine.search({query: 'zitadel '})).corrections).toEqual([]);
  });

  it('finds other spellings of a topic, and says which', async () => {
    const answer = await engine.search({query: 'status page'});
    expect(answer.also).toEqual([{word: 'status page', spellings: ['health board']}]);
    expect(placesOf(answer)).toEqual([
      'container/20230619.md#reference-implementation',
      'iaas/20230111.md#sizes',
    ]);
    const [, other] = answer.hits;
    expect(other?.line?.text.slice(...(other.line.marks[0] ?? []))).toBe('Health board');
    expect(await find(engine, 'status page', {exact: true})).toEqual([
      'container/20230619.md#reference-implementation',
    ]);
  });

  it('puts a decision on the topic asked for before one that only stands beside it', async () => {
    const own = engineOf({
      'iaas/20240101.md': '# Plans\n\n- status page: we agreed to drop it\n',
      'iaas/20240102.md': '# Other\n\n- Decision: zuul\n- status page: slides\n',
      'iaas/20240103.md': '# A\n\n- one\n\n# B\n\n- two\n\n# C\n\n- three\n\n# D\n\n- four\n',
    });
    const {hits} = await own.search({query: 'status page decision'});
    expect(hits.map(({line}) => line?.text)).toEqual([
      'status page: we agreed to drop it',
      'status page: slides',
    ]);
  });

  it('shows the line that fits best, marked', async () => {
    const {hits} = await engine.search({query: 'calico cilium'});
    expect(hits).toMatchObject([
      {
        path: 'container/20230619.md',
        heading: 'Reference Implementation',
        date: '2023-06-19',
        team: 'container',
        teamLabel: 'Team Container',
        page: '/minutes/container/20230619',
        permalink: '/minutes/container/20230619#reference-implementation',
        line: {
          line: 3,
          text: 'Cilium replaces Calico as default CNI',
          marks: [
            [0, 6],
            [16, 22],
          ],
        },
      },
    ]);
  });

  it('tells its problems in their order, of words as of values', async () => {
    const {problems} = await engine.search({query: 'team:nobody size:x on:never'});
    expect(problems.map(({reason}) => reason)).toEqual([
      'unknown team',
      'unknown operator',
      'not a date',
    ]);
  });

  it('may go on at its end', async () => {
    expect(await find(engine, 'zita')).toEqual(['sig-iam/20230118.md#zitadel']);
    expect(await find(engine, 'keyc', {exact: true})).toEqual(['sig-iam/20230118.md#zitadel']);
    expect(await find(engine, 'calico cil')).toEqual([
      'container/20230619.md#reference-implementation',
    ]);
    const texts = (await engine.complete('calico tea')).map(({query}) => query);
    expect(texts).toEqual(['calico team:']);
  });
});

describe('decisions', () => {
  const engine = engineOf({
    'iaas/20240101.md': '# Flavors\n\n- Naming of flavors, naming, flavors, who knows, naming\n',
    'iaas/20230101.md':
      '# Flavors\n\n- Naming of flavors came up\n- Long talk, nothing clear\n- Decision: names stay\n',
    'iaas/20220101.md': '# Flavors\n\n- AI @kim: naming of flavors\n- other\n',
  });

  it('come first where they are asked for', async () => {
    const first = async (query: string) => (await find(engine, query))[0];
    expect(await first('flavors naming')).toBe('iaas/20240101.md#flavors');
    expect(await first('who decided flavors naming')).toBe('iaas/20230101.md#flavors');
    expect(await first('flavors naming Entscheidung')).toBe('iaas/20230101.md#flavors');
  });

  it('are led to by their line, as are action items', async () => {
    const {hits} = await engine.search({query: 'flavors is:decision'});
    expect(hits).toMatchObject([
      {
        path: 'iaas/20230101.md',
        decision: 'stated',
        line: {line: 5, text: 'Decision: names stay', kind: 'decision'},
      },
    ]);
    const alone = await engine.search({query: 'is:decision'});
    expect(alone.hits.map(({line}) => line?.line)).toEqual([5]);
    const items = await engine.search({query: 'is:action'});
    expect(items.hits).toMatchObject([{action: 'marked', line: {line: 3, kind: 'action'}}]);
  });
});

describe('what is private', () => {
  const engine = engineOf({
    'iaas/20240102.md': `# 2024-01-02

## Participants

- @attendee (Guestcorp)

## Images

<!-- hiddenremark -->
- Built, write to kim.private@example.org
`,
  });

  it.each([
    'attendee',
    'attend',
    'guestcorp',
    'hiddenremark',
    'private',
    'participants',
    '"@attendee"',
  ])('%s is found by no search, completion or jump', async (query) => {
    const answer = await engine.search({query, full: true});
    expect(answer.hits).toEqual([]);
    expect(await engine.complete(query)).toEqual([]);
    expect(await engine.jump(query)).toEqual([]);
  });

  it('is in no file of an index', () => {
    const files = indexFilesOf(
      siteOf({
        'iaas/20240102.md': '# A\n\n## Participants\n\n- @attendee\n\n## B\n\n- c x@example.org\n',
      }),
    );
    expect([...files.values()].filter((json) => /attendee|x@|example/i.test(json))).toEqual([]);
  });
});

describe('a copy', () => {
  it('is found once', async () => {
    const text = `# Images\n\n${'- Built on Tuesday by the machine in the corner of the room\n'.repeat(3)}`;
    const engine = engineOf({'iaas/20240102.md': text, 'ops/20240102.md': text});
    expect(await find(engine, 'tuesday')).toEqual(['iaas/20240102.md#images']);
  });
});

describe('anchors', () => {
  it('are those of GitHub, and lead to where the page has them', async () => {
    const headings = [
      ['Zuul on K8s (@gtema, @o-otte)', 'zuul-on-k8s-gtema-o-otte'],
      ['Zuul?', 'zuul'],
      ['Zuul!', 'zuul-1'],
      ['Größe & Zuul', 'größe--zuul'],
      ['`zuul.yaml` _now_', 'zuulyaml-now'],
      ['👍 Zuul', '-zuul'],
      ['[Zuul](https://zuul-ci.org) link', 'zuul-link'],
      ['Zuul:zap: x', 'zuulzap-x'],
    ] as const;
    const site = siteOf({
      'ops/20240102.md': headings.map(([heading]) => `## ${heading}\n\n- zuul\n`).join('\n'),
    });
    const engine = createEngine(loadFrom(indexFilesOf(site)));
    const {hits} = await engine.search({query: 'zuul', limit: 99});
    const found = hits.map(({anchor}) => anchor).sort();
    expect(found).toEqual(headings.map(([, anchor]) => anchor).sort());
    const onPage = site.meetings[0]?.parsed.sections.map(({html}) => html).join('') ?? '';
    for (const {permalink, anchor} of hits) {
      expect(permalink).toBe(`/minutes/ops/20240102#${anchor}`);
      expect(onPage).toContain(`id="${anchor}"`);
    }
  });
});

describe('files that cannot be had', () => {
  const files = {
    'iaas/20240102.md': '# Images\n\n- Ubuntu is built\n',
    'iaas/20240109.md': '# Network\n\n- Ubuntu has OVN\n- scs-0104-v1\n',
  };
  let site: ReturnType<typeof breakable>;
  beforeEach(() => {
    site = breakable(files);
  });

  it.each(['manifest', 'head', 'vocabulary', 'words', 'references'])(
    'fail the question, named; the next one works again: %s',
    async (kind) => {
      const query = 'ubuntu ref:scs-0104';
      site.break(kind);
      await expect(site.engine.search({query})).rejects.toThrow(
        new RegExp(`^${kind}.*can't be had`),
      );
      await expect(site.engine.search({query})).rejects.toThrow(kind);
      site.mend();
      expect(await find(site.engine, query)).toEqual(['iaas/20240109.md#network']);
    },
  );

  it('fail completion and jumps too, and once only', async () => {
    site.break('head');
    await expect(site.engine.jump('iaas')).rejects.toThrow('head');
    await expect(site.engine.complete('ub')).rejects.toThrow('head');
    site.mend();
    expect(await site.engine.jump('iaas')).toMatchObject([{kind: 'team', title: 'Team IaaS'}]);
    expect(await site.engine.complete('ub')).toMatchObject([{text: 'ubuntu'}]);
  });

  it('lose no hit where a text is missing: it is marked as incomplete', async () => {
    site.break('text');
    const {hits, total} = await site.engine.search({query: 'ubuntu'});
    expect(total).toBe(2);
    expect(hits.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toMatchObject([
      {path: 'iaas/20240102.md', page: '/minutes/iaas/20240102', heading: '', incomplete: true},
      {path: 'iaas/20240109.md', page: '/minutes/iaas/20240109', heading: '', incomplete: true},
    ]);
    site.mend();
    const after = await site.engine.search({query: 'ubuntu'});
    expect(after.hits.map(({incomplete}) => incomplete)).toEqual([undefined, undefined]);
  });

  it('lose no hit of a phrase either', async () => {
    site.break('text');
    const {hits} = await site.engine.search({query: '"ubuntu has"'});
    expect(hits).toMatchObject([{path: 'iaas/20240109.md', incomplete: true}]);
  });

  it('have the manifest read anew, for the site may have been built again', async () => {
    expect(await find(site.engine, 'ubuntu')).toHaveLength(2);
    site.replace({'iaas/20240116.md': '# New\n\n- Ubuntu or OVN\n'});
    // What is loaded answers as before; what isn't is named as missing.
    expect(await find(site.engine, 'ubuntu')).toHaveLength(2);
    await expect(site.engine.search({query: 'ref:#1'})).rejects.toThrow('references');
    expect(await find(site.engine, 'ubuntu')).toEqual(['iaas/20240116.md#new']);
  });

  it('leave what is loaded in use while nothing can be had', async () => {
    expect(await find(site.engine, 'ubuntu')).toHaveLength(2);
    for (const kind of ['manifest', 'references']) site.break(kind);
    await expect(site.engine.search({query: 'ref:#1'})).rejects.toThrow('references');
    expect(await find(site.engine, 'ubuntu')).toHaveLength(2);
    expect(await find(site.engine, 'ubuntu')).toHaveLength(2);
    site.mend();
    expect(await find(site.engine, 'ref:scs-0104')).toHaveLength(1);
  });

  it('are not asked for before the first question, and the same ones once', async () => {
    expect(site.loaded).toEqual([]);
    await Promise.all([site.engine.jump('i'), site.engine.complete('u'), find(site.engine, 'ovn')]);
    await find(site.engine, 'ovn');
    expect(new Set(site.loaded).size).toBe(site.loaded.length);
  });
});

describe('whatever is asked', () => {
  const engine = engineOf({
    'iaas/20240102.md': '# Images\n\n- Decision: Ubuntu, scs-0104-v1 on the status page\n',
    'container/20240109.md': '# Images\n\n- AI @kim: https://github.com/a/b/issues/7\n',
  });
  const parts = [
    ...'" - : -" team: topic: ref: on: after: is: size: -team:'.split(' '),
    ...'iaas status page ubuntu ubnutu decision scs-0104-v1 scs-0104 b#7 # ## 7 — 👍 𝒪 é'.split(
      ' ',
    ),
    ...'"status page" ref:— ref:b#7 on:2024 is:action ( * ^ \\ $& [ {0} __proto__ constructor'.split(
      ' ',
    ),
    ' ',
    '\u0000',
    'https://github.com/a/b/issues/7',
    'x'.repeat(500),
  ];

  it('is answered: no query breaks a search, a completion or a jump', async () => {
    let state = 1;
    const next = () => (state = (state * 48_271) % 2_147_483_647);
    for (let run = 0; run < 400; run += 1) {
      const query = Array.from({length: 1 + (next() % 5)}, () => parts[next() % parts.length]).join(
        next() % 3 ? ' ' : '',
      );
      const answer = await engine.search({query, full: run % 2 === 0, exact: run % 3 === 0});
      expect(answer.query).toBe(query);
      for (const {start, end, text} of answer.problems) {
        expect(query.slice(start, end)).toBe(text);
      }
      for (const {score, line} of answer.hits) {
        expect(Number.isFinite(score)).toBe(true);
        for (const [start, end] of line?.marks ?? []) expect(start).toBeLessThan(end);
      }
      await engine.jump(query);
      for (const completion of await engine.complete(query)) {
        expect(completion.query.length).toBeGreaterThan(0);
      }
    }
  });
});

describe('an archive without minutes', () => {
  it('has no hits, and no failure', async () => {
    const engine = engineOf({});
    expect((await engine.search({query: 'zuul "a b" -c', full: true})).hits).toEqual([]);
    expect((await engine.search({query: 'team:iaas', full: true})).months).toEqual([]);
    expect(await engine.jump('zuul')).toEqual([]);
    expect(await engine.complete('zuul')).toEqual([]);
  });
});

describe('what is asked at once', () => {
  const files: Files = {
    'iaas/20240102.md': '# Keycloak\n\n- Keycloak and the kernel\n',
    'iaas/20240103.md': '# Kernel\n\n- kernel again\n',
  };
  const limits = {jumps: 5, completions: 4};

  it('is what single questions give', async () => {
    const engine = engineOf(files);
    const query = 'key';
    expect(await engine.ask({query, limit: 5}, limits)).toEqual({
      answer: await engine.search({query, limit: 5}),
      jumps: await engine.jump(query, 5),
      completions: await engine.complete(query, 4),
    });
    const {jumps, completions} = await engine.ask({query}, {jumps: 0, completions: 0});
    expect([jumps, completions]).toEqual([[], []]);
  });
});
