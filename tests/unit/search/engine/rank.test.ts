import {describe, expect, it} from 'vitest';
import type {Expansion} from '../../../../plugins/minutes/search/engine/expandWords';
import type {SearchIndex} from '../../../../plugins/minutes/search/engine/openIndex';
import {
  rankSections,
  scoreTerm,
  sectionsWithAll,
} from '../../../../plugins/minutes/search/engine/rank';
import {openSample} from '../sampleIndex';

/** Ranks by words that are each in the index as written. */
async function rank(index: SearchIndex, words: string[], own: Partial<Expansion> = {}) {
  const terms = words.map(index.find);
  await index.loadTerms(terms.filter((term) => term >= 0));
  const ranked = rankSections(
    index,
    {
      words: terms.map((term, i) => ({
        word: {text: words[i] ?? '', terms: [words[i] ?? '']},
        alternatives: term < 0 ? [] : [{kind: 'term', term, weight: 1}],
      })),
      decisions: undefined,
      ...own,
    },
    () => true,
  );
  return ranked.map(({section, score}) => ({
    path: index.head.paths[index.documentOf[section] ?? -1] ?? '',
    score,
  }));
}

const pathsOf = (ranked: {path: string}[]) => ranked.map(({path}) => path);

describe('the rank of a section', () => {
  it('is higher by a quarter at most for what is new, counted from the newest minutes', async () => {
    const index = await openSample({
      'ops/20100101.md': '# A\n\n- zuul\n',
      'ops/20240101.md': '# A\n\n- zuul\n',
      'ops/notes.md': '# A\n\n- zuul\n',
    });
    const [newest, oldest, undated] = await rank(index, ['zuul']);
    expect(pathsOf([newest, oldest, undated].flatMap((hit) => hit ?? []))).toEqual([
      'ops/20240101.md',
      'ops/20100101.md',
      'ops/notes.md',
    ]);
    expect((newest?.score ?? 0) / (undated?.score ?? 1)).toBeCloseTo(1.25);
    expect((oldest?.score ?? 0) / (undated?.score ?? 1)).toBeCloseTo(1, 2);
  });

  it('needs three of five words, and two of two', async () => {
    const index = await openSample({
      'ops/20240101.md': '# A\n\n- one two three\n',
      'ops/20240102.md': '# A\n\n- one two\n',
    });
    const five = await rank(index, ['one', 'two', 'three', 'four', 'five']);
    expect(pathsOf(five)).toEqual(['ops/20240101.md']);
    expect(await rank(index, ['one', 'four'])).toEqual([]);
    expect(await rank(index, [])).toEqual([]);
  });

  it('is lifted where decisions are asked for, and only then', async () => {
    const index = await openSample({
      'ops/20240101.md': '# A\n\n- Decision: zuul stays\n',
      'ops/20240102.md': '# A\n\n- Report: zuul stays\n',
    });
    const decisions = {topics: [], first: index.items.decision};
    expect(pathsOf(await rank(index, ['zuul']))[0]).toBe('ops/20240102.md');
    expect(pathsOf(await rank(index, ['zuul'], {decisions}))[0]).toBe('ops/20240101.md');
  });
});

describe('sections that have terms', () => {
  it('have all of them, in heading, headings above or text', async () => {
    const index = await openSample({
      'ops/20240101.md':
        '# 2024-01-01\n\n## Zuul\n\n### Nodes\n\n- kubernetes\n\n## Other\n\n- nodes, zuul\n',
    });
    const terms = ['zuul', 'nodes', 'kubernetes'].map(index.find);
    await index.loadTerms(terms);
    expect(sectionsWithAll(index, terms).size).toBe(1);
    expect(sectionsWithAll(index, terms.slice(0, 2)).size).toBe(2);
    expect(sectionsWithAll(index, []).size).toBe(0);
  });

  it('can be asked for their headings alone', async () => {
    const index = await openSample({
      'ops/20240101.md': '# Zuul\n\n- one\n\n# Other\n\n- zuul\n',
    });
    const term = index.find('zuul');
    await index.loadTerms([term]);
    const found = new Set<number>();
    scoreTerm(index, term, true, (section) => found.add(section));
    expect([...found]).toEqual([0]);
  });
});
