import {describe, expect, it} from 'vitest';
import {expandWords} from '../../../../plugins/minutes/search/engine/expandWords';
import type {SearchIndex} from '../../../../plugins/minutes/search/engine/openIndex';
import {parseQuery} from '../../../../plugins/minutes/search/engine/parseQuery';
import {createSpeller} from '../../../../plugins/minutes/search/engine/spelling';
import {openSample} from '../sampleIndex';

/** Sections with these texts, each in minutes of its own; `40 × text` for many. */
async function open(...texts: string[]): Promise<SearchIndex> {
  const all = texts.flatMap((text) => {
    const [, times = '1', own = ''] = /^(?:(\d+) × )?(.*)$/.exec(text) ?? [];
    return Array<string>(Number(times)).fill(own);
  });
  return openSample(
    Object.fromEntries(
      all.map((text, i) => [
        `iaas/20240101-${String(i).padStart(3, '0')}.md`,
        `# H\n\n- ${text}\n`,
      ]),
    ),
  );
}

/** Each word with what it is searched as. */
async function expand(index: SearchIndex, query: string, exact = false) {
  const expansion = await expandWords(
    index,
    createSpeller(index.terms, index.frequencies),
    parseQuery(query),
    exact,
  );
  return {
    ...expansion,
    as: Object.fromEntries(
      expansion.words.map(({word, alternatives}) => [
        word.text,
        alternatives.map((alternative) =>
          alternative.kind === 'known'
            ? `(${[...alternative.sections].length})`
            : alternative.kind === 'terms'
              ? alternative.terms.map((term) => index.terms[term]).join('+')
              : `${index.terms[alternative.term]}${alternative.headingOnly ? ' in headings' : ''}`,
        ),
      ]),
    ),
  };
}

describe('a word', () => {
  it('is searched as itself and, where long enough or last, as what it begins', async () => {
    const index = await open('node nodes ovn ovnkube');
    expect((await expand(index, 'node ovn ')).as).toEqual({node: ['node', 'nodes'], ovn: ['ovn']});
    expect((await expand(index, 'node ovn')).as).toEqual({
      node: ['node', 'nodes'],
      ovn: ['ovn', 'ovnkube'],
    });
    expect((await expand(index, 'nodes ov')).as['ov']).toEqual([
      'ovn in headings',
      'ovnkube in headings',
    ]);
    expect((await expand(index, 'node ovn ', true)).as).toEqual({node: ['node'], ovn: ['ovn']});
  });

  it('is left out while it is a letter or two that begin nothing, and a digit is not', async () => {
    const index = await open('node 7 a');
    expect(Object.keys((await expand(index, 'node z')).as)).toEqual(['node']);
    expect(Object.keys((await expand(index, 'node zx')).as)).toEqual(['node']);
    expect(Object.keys((await expand(index, 'node zxy')).as)).toEqual(['node', 'zxy']);
    expect(Object.keys((await expand(index, 'node 7')).as).sort()).toEqual(['7', 'node']);
    // Alone as well: not even a letter that is a word somewhere, before it is known to be all.
    expect(Object.keys((await expand(index, 'a')).as)).toEqual([]);
    expect(Object.keys((await expand(index, 'no')).as)).toEqual([]);
    expect(Object.keys((await expand(index, 'nod')).as)).toEqual(['nod']);
    expect(Object.keys((await expand(index, '東')).as)).toEqual(['東']);
  });

  it('is corrected by a letter before it is taken apart, and taken apart where there is none', async () => {
    const index = await open('20 × oct via', '20 × disk cache', '20 × octavia');
    expect((await expand(index, 'octvia ')).as).toEqual({octvia: ['octavia']});
    expect((await expand(index, 'diskcache ')).as).toEqual({diskcache: ['disk+cache']});
  });

  it('is left out where it says nothing, unless all do', async () => {
    const index = await open('who is who');
    expect(Object.keys((await expand(index, 'who is the node')).as)).toEqual(['node']);
    expect(Object.keys((await expand(index, 'who is')).as)).toEqual(['who', 'is']);
    expect(Object.keys((await expand(index, 'für den node')).as)).toEqual(['node']);
  });

  it('is corrected where nothing has it, and widened where few have it and many its neighbour', async () => {
    const index = await open('30 × hackathon', '2 × hackaton', '3 × barbican', 'barbicane');
    expect(await expand(index, 'hackathn ')).toMatchObject({
      as: {hackathn: ['hackathon']},
      corrections: [{from: 'hackathn', to: ['hackathon']}],
      also: [],
    });
    expect(await expand(index, 'hackaton ')).toMatchObject({
      as: {hackaton: ['hackaton', 'hackathon']},
      corrections: [],
      also: [{word: 'hackaton', spellings: ['hackathon']}],
    });
    // A rare word next to another rare one is left as it is.
    expect(await expand(index, 'barbicane ')).toMatchObject({corrections: [], also: []});
    expect(await expand(index, 'hackathn ', true)).toMatchObject({
      as: {hackathn: []},
      corrections: [],
      also: [],
    });
  });

  it('is not looked for among like ones while it is typed and a frequent word begins with it', async () => {
    const index = await open('60 × status state', '2 × stat', 'statu');
    const asked: string[] = [];
    const speller = {correct: async (word: string) => (asked.push(word), [])};
    for (const query of ['s', 'st', 'sta', 'stat', 'statu', 'status', 'status ']) {
      await expandWords(index, speller, parseQuery(query), false);
    }
    expect(asked).toEqual([]);
    await expandWords(index, speller, parseQuery('stat '), false);
    expect(asked).toEqual(['stat']);
  });

  it('is named as it is written, without what stands around it', async () => {
    const index = await open('status page', 'Nürnberg');
    expect((await expand(index, '(Stattus-page), ')).corrections).toEqual([
      {from: 'Stattus', to: ['status']},
    ]);
    expect((await expand(index, '(Nürnbreg) ')).corrections).toEqual([
      {from: 'Nürnbreg', to: ['nuernberg']},
    ]);
  });

  it('written in one is searched as two, where both are frequent or nothing else is like it', async () => {
    const index = await open('20 × flavor naming', 'rare flavor');
    expect(await expand(index, 'flavornaming ')).toMatchObject({
      as: {flavornaming: ['flavor+naming']},
      corrections: [],
    });
    expect((await expand(index, 'rareflavor ')).as).toEqual({rareflavor: ['rare+flavor']});
    const other = await open('rareflavour', 'rare flavor');
    expect((await expand(other, 'rareflavoure ')).as).toEqual({rareflavoure: ['rareflavour']});
  });

  it('with a hyphen is searched in one too', async () => {
    const index = await open('ziplock', 'zip lock');
    expect((await expand(index, 'zip-lock ')).as).toEqual({
      zip: ['zip', 'ziplock'],
      lock: ['lock', 'ziplock'],
    });
  });

  it('is searched in its other number and in British and American spelling', async () => {
    const index = await open('policy license colour');
    expect(await expand(index, 'policies licences color ')).toMatchObject({
      as: {policies: ['policy'], licences: ['license'], color: ['colour']},
      corrections: [],
    });
  });

  it('is searched as what means the same in another language, and that is said', async () => {
    const index = await open('encryption of data', 'data protection');
    expect(await expand(index, 'Verschlüsselung Datenschutz ')).toMatchObject({
      as: {verschluesselung: ['encryption'], datenschutz: ['data+protection']},
      also: [
        {word: 'Verschlüsselung', spellings: ['encryption']},
        {word: 'Datenschutz', spellings: ['data protection']},
      ],
    });
    expect((await expand(index, 'Verschlüsselung ', true)).as).toEqual({verschluesselung: []});
  });

  it('that is a name with digits is searched as a whole and by its parts, uncorrected', async () => {
    const index = await open('scs-0214-v2', 'scs-0214-v1');
    expect((await expand(index, 'scs-0214-v2 ')).as).toEqual({
      'scs-0214-v2': ['scs-0214-v2', 'scs+0214+v2'],
    });
    expect((await expand(index, 'scs-0214 ')).as['scs-0214']).toEqual(
      expect.arrayContaining(['scs-0214-v1', 'scs-0214-v2', 'scs+0214']),
    );
    expect(await expand(index, 'scs-0215-v2 ')).toMatchObject({
      as: {'scs-0215-v2': []},
      corrections: [],
    });
  });

  it('that is a team or a date counts where the minutes need not say it', async () => {
    const index = await open('3 × node');
    expect((await expand(index, 'iaas node ')).as).toEqual({iaas: ['(3)'], node: ['node']});
    expect((await expand(index, '2024-01 node ')).as['2024-01']).toContain('(3)');
    expect((await expand(index, '2023-01 node ')).as['2023-01']).toContain('(0)');
    expect((await expand(index, 'iaas ', true)).as).toEqual({iaas: []});
  });
});

describe('a topic', () => {
  it.each(['status page', 'status-page', 'statuspage', 'Status Page', 'health board'])(
    '%s is searched by its other spellings too',
    async (query) => {
      const index = await open('status page', 'health board');
      const {also} = await expand(index, `${query} `);
      expect(also).toHaveLength(1);
      expect(also[0]?.spellings).toContain(/health/.test(query) ? 'Status Page' : 'health board');
    },
  );

  it.each(['letzte', 'statt', 'dont'])(
    'is all that is looked for beside a word that says nothing: %s',
    async (small) => {
      const {words} = await expand(await open('node'), `${small} node `);
      expect(words.map(({word}) => word.text)).toEqual(['node']);
    },
  );

  it('is not widened where it is meant exactly, or has no other spelling', async () => {
    const index = await open('status page', 'keycloak');
    expect((await expand(index, 'status page ', true)).also).toEqual([]);
    expect((await expand(index, 'keycloak ')).also).toEqual([]);
  });

  it('stands for each of its words, so that its other spellings have them all', async () => {
    const index = await open('health board down', 'status only');
    const {as, sequences} = await expand(index, 'status page down ');
    expect([as['status'], as['page']]).toEqual([['status', '(1)'], ['(1)']]);
    expect(sequences).toEqual([{terms: ['health', 'board'], words: [0, 1]}]);
  });
});

describe('a query for decisions', () => {
  it.each([
    ['who decided this', true],
    ['Entscheidung', true],
    ['decisions', true],
    ['undecided', false],
  ])('%s: %s', async (query, asks) => {
    const {decisions} = await expand(await open('node'), `${query} `);
    expect(decisions !== undefined).toBe(asks);
  });

  it('prefers those on the topic it names, and any marked one where there is none', async () => {
    const beside = ['keycloak', 'Decision: zuul'];
    const without = await expand(await open(...beside), 'keycloak decision ');
    expect([...(without.decisions?.first ?? [])]).toEqual([1]);
    const index = await open(...beside, 'keycloak: we agreed to drop it');
    const {decisions} = await expand(index, 'keycloak decision ');
    expect([...(decisions?.first ?? [])]).toEqual([2]);
  });
});
