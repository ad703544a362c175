import {describe, expect, it} from 'vitest';
import {
  isSameRepository,
  toRepositoryAddress,
} from '../../../plugins/minutes/source/repositoryAddress';
import {toSource} from '../../../plugins/minutes/source/toSource';

describe('where an archive comes from', () => {
  it('claims nothing that nobody said', () => {
    expect(toSource({}, {}, {})).toEqual({branch: 'main', directory: ''});
    expect(toSource({repository: undefined}, {}, {repository: 'https://a.example/b'})).toEqual({
      repository: 'https://a.example/b',
      branch: 'main',
      directory: '',
    });
  });

  it('takes the word of the site first, then that of the archive, then what the copy shows', () => {
    const origin = {repository: 'https://copy.example/c', commit: 'c'.repeat(40)};
    const description = {repository: 'https://own.example/o', branch: 'trunk', attribution: 'Own'};
    expect(toSource({attribution: 'Site'}, description, origin)).toEqual({
      repository: 'https://own.example/o',
      commit: 'c'.repeat(40),
      branch: 'trunk',
      directory: '',
      attribution: 'Site',
    });
  });

  it('knows where the text of a common licence is, unless told otherwise', () => {
    const url = 'https://example.org/licence';
    const nameAndUrl = (...[options, description]: Parameters<typeof toSource>) => {
      const {licenseName, licenseUrl} = toSource(options, description, {});
      return [licenseName, licenseUrl];
    };
    const zero = 'https://creativecommons.org/publicdomain/zero/1.0/';
    expect(nameAndUrl({license: 'CC0-1.0'}, {}, {})).toEqual(['CC0 1.0', zero]);
    expect(nameAndUrl({license: 'CC0-1.0', licenseUrl: url}, {}, {})).toEqual(['CC0 1.0', url]);
    expect(nameAndUrl({license: 'constructor'}, {}, {})).toEqual(['constructor', undefined]);
    const house = {license: 'House rules', licenseUrl: url};
    expect(nameAndUrl({}, house, {})).toEqual(['House rules', url]);
    expect(nameAndUrl({license: 'CC0-1.0'}, house, {})).toEqual(['CC0 1.0', zero]);
    expect(nameAndUrl({licenseUrl: url}, {}, {})).toEqual([undefined, undefined]);
  });

  it.each([
    ['https://github.com/a/b.git', 'https://github.com/a/b'],
    ['https://name:secret@git.example.org:8443/a/b/', 'https://git.example.org:8443/a/b'],
    ['git@github.com:a/b.git', 'https://github.com/a/b'],
    ['ssh://git@git.example.org:2222/group/a/b.git', 'https://git.example.org/group/a/b'],
    ['/srv/minutes', undefined],
    ['../minutes', undefined],
    ['file:///srv/minutes', undefined],
    ['C:\\minutes', undefined],
    ['ext::sh -c true', undefined],
    ['git@alias:a/b', undefined],
    ['https://github.com', undefined],
    ['', undefined],
  ])('shows the repository %j to readers as %j', (written, address) => {
    expect(toRepositoryAddress(written)).toBe(address);
  });

  it('knows one repository by both of its names', () => {
    expect(isSameRepository('git@github.com:A/b.git', 'https://www.github.com/a/B/')).toBe(true);
    expect(isSameRepository('https://github.com/a/b', 'https://github.com/a/bb')).toBe(false);
    expect(isSameRepository('minutes', 'minutes')).toBe(false);
  });
});
