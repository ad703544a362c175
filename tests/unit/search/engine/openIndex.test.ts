import {describe, expect, it} from 'vitest';
import {openIndex} from '../../../../plugins/minutes/search/engine/openIndex';
import {indexFilesOf, loadFrom, openSample, siteOf} from '../sampleIndex';

const FILES = {
  'iaas/20240102.md': '# Images\n\n- Ubuntu, 東京 and 𝒪pen\n',
  'iaas/20240109.md': '# Images\n\n- Ubuntu ubuntux\n',
};

describe('an opened index', () => {
  it('finds terms and their beginnings, in any alphabet', async () => {
    const index = await openSample(FILES);
    const beginning = (prefix: string) => index.terms.slice(...index.findPrefix(prefix));
    expect(beginning('ubuntu')).toEqual(['ubuntu', 'ubuntux']);
    expect(beginning('東')).toEqual(['東京']);
    expect(beginning('z')).toEqual([]);
    expect(beginning('')).toEqual(index.terms);
    expect(index.terms.map(index.find)).toEqual(index.terms.map((_, i) => i));
    expect(['ubunt', '', 'zz', '2024-01-0'].map(index.find)).toEqual([-1, -1, -1, -1]);
  });

  it('loads no text, chunk or reference before it is asked for, and each once', async () => {
    const loaded: string[] = [];
    const load = loadFrom(indexFilesOf(siteOf(FILES)));
    const index = await openIndex((name) => {
      loaded.push(name.replace(/-\d+/, ''));
      return load(name);
    });
    expect(loaded.sort()).toEqual(['head.json', 'manifest.json', 'vocabulary.json']);
    loaded.length = 0;
    const term = index.find('ubuntu');
    await Promise.all([index.loadTerms([term]), index.loadTerms([term, 0])]);
    await Promise.all([index.loadTexts(0), index.loadTexts(0), index.loadReferences()]);
    await Promise.all([index.loadTexts(0), index.loadReferences(), index.loadTerms([])]);
    expect(loaded.sort()).toEqual(['references.json', 'text.json', 'words.json']);
  });

  it('tries again what could not be had', async () => {
    const files = indexFilesOf(siteOf(FILES));
    const index = await openIndex(loadFrom(files));
    const [name = '', json = ''] = [...files].find(([file]) => file.startsWith('words')) ?? [];
    files.delete(name);
    await expect(index.loadTerms([0])).rejects.toThrow(name);
    expect(() => index.postings(0)).toThrow('has not been loaded');
    files.set(name, json);
    await index.loadTerms([0]);
    expect(index.postings(0)).toHaveLength(3);
  });

  it('refuses files of another format rather than misread them', async () => {
    const files = indexFilesOf(siteOf(FILES));
    files.set(
      'manifest.json',
      (files.get('manifest.json') ?? '').replace('"format":3', '"format":4'),
    );
    await expect(openIndex(loadFrom(files))).rejects.toThrow('format 4');
  });
});
