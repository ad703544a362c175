import fs from 'node:fs';
import path from 'node:path';
import {beforeEach, describe, expect, it} from 'vitest';
import {toIndexFolder, writeIndex} from '../../../../plugins/minutes/search/build/writeIndex';
import {siteOf} from '../sampleIndex';
import {makeFolder} from '../../makeFolder';

let folder = '';
beforeEach(() => {
  folder = makeFolder();
});

const read = () =>
  Object.fromEntries(
    fs.readdirSync(folder).map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]),
  );
const FILES = {
  'iaas/20240102.md': '# Images\n\n- Ubuntu\n',
  'iaas/20240109.md': '# Images\n\n- Debian\n',
};

describe('the files of an index', () => {
  it('are named by their content, but for two that keep their names', () => {
    writeIndex(siteOf(FILES), folder);
    const before = read();
    expect(Object.keys(before).filter((name) => !/^[a-z]+-[\w-]{7}\.json$/.test(name))).toEqual([
      'about.json',
      'manifest.json',
    ]);
    writeIndex(siteOf({...FILES, 'iaas/20240109.md': '# Images\n\n- Fedora\n'}), folder);
    const after = read();
    const kept = Object.keys(after).filter((name) => name in before);
    expect(kept).toContain('manifest.json');
    expect(kept.filter((name) => name.startsWith('text-'))).toHaveLength(1);
    // Browsers keep files for ever by their names.
    for (const name of kept.filter((name) => name !== 'manifest.json')) {
      expect(after[name]).toBe(before[name]);
    }
    expect(after['manifest.json']).not.toBe(before['manifest.json']);
  });

  it('are all that is left in their folder', () => {
    fs.writeFileSync(path.join(folder, 'text-00000000.json'), '[]');
    writeIndex(siteOf(FILES), folder);
    const {'manifest.json': manifest = '', 'about.json': _, ...files} = read();
    const named = manifest + Object.values(files).join();
    expect(Object.keys(files).filter((name) => !named.includes(name))).toEqual([]);
  });

  it('say whose the minutes are, and nothing that nobody says', () => {
    const site = siteOf(FILES);
    const about = () => JSON.parse(read()['about.json'] ?? '') as object;
    writeIndex(site, folder);
    expect(about()).toEqual({});
    const source = {...site.source, licenseName: 'CC BY 4.0', attribution: 'the Crew'};
    writeIndex({...site, source}, folder, 'https://docs.example.org');
    expect(about()).toEqual({
      site: 'https://docs.example.org',
      licenseName: 'CC BY 4.0',
      attribution: 'the Crew',
    });
  });

  it('are the same again where nothing has changed', () => {
    writeIndex(siteOf(FILES), folder);
    const before = read();
    writeIndex(siteOf(FILES), folder);
    expect(read()).toEqual(before);
  });

  it('are in a folder that does not exist before, one for each instance', () => {
    const own = path.join(folder, toIndexFolder('default'));
    writeIndex(siteOf(FILES), own);
    expect(fs.existsSync(path.join(own, 'manifest.json'))).toBe(true);
    expect(toIndexFolder('other')).not.toBe(toIndexFolder('default'));
  });
});
