import {describe, expect, it} from 'vitest';
import {
  toAddressPart,
  toDocumentAddresses,
  toTeamAddresses,
} from '../../../plugins/minutes/model/addresses';

describe('toAddressPart', () => {
  it.each([
    ['20230125', '20230125'],
    ['2026-02-17-18_x.y~z', '2026-02-17-18_x.y~z'],
    ['with space', 'with-space'],
    ['Größe 日本語', 'Größe-日本語'],
    ['a%2F..%2Fb#c?d', 'a-2F..-2Fb-c-d'],
    ['page.html', 'page-html'],
    ['🎉', 'page'],
    ['-as-it-is-', '-as-it-is-'],
  ])('makes of "%s" the address "%s"', (name, address) => {
    expect(toAddressPart(name)).toBe(address);
  });

  it('writes a letter that is two characters as one', () => {
    expect(toAddressPart('u\u0308ber')).toBe('\u00fcber');
  });

  it('stays within what file systems allow, and cuts no letter in two', () => {
    expect(Buffer.byteLength(toAddressPart('ü'.repeat(127)))).toBe(200);
    expect(toAddressPart('𝒜'.repeat(63))).toBe('𝒜'.repeat(50));
  });
});

const addressesOf = (...paths: string[]) => {
  const teams = [...new Set(paths.map((path) => path.split('/')[0] ?? ''))];
  const {documents, folders} = toDocumentAddresses(
    paths.toSorted(),
    toTeamAddresses(teams, ['topics']).addresses,
  );
  return Object.fromEntries([...documents, ...folders]);
};

describe('addresses of documents and folders', () => {
  it('gives a folder and the document of its name two addresses', () => {
    expect(addressesOf('a/event.md', 'a/event/Readme.md', 'a/event/x.md')).toEqual({
      'a/event.md': 'a/event',
      'a/event': 'a/event-2',
      'a/event/Readme.md': 'a/event-2',
      'a/event/x.md': 'a/event/x',
    });
  });

  it('lets one Readme be the page of a folder, and gives another its own', () => {
    expect(addressesOf('a/event/README.md', 'a/event/Readme.md')).toEqual({
      'a/event/README.md': 'a/event',
      'a/event/Readme.md': 'a/event/Readme',
      'a/event': 'a/event',
    });
  });

  it('tells apart what differs in case or in signs that no address can hold', () => {
    expect(
      addressesOf('a/Notes.md', 'a/notes.md', 'a/notes?.md', 'a/n o/1.md', 'a/n-o/2.md'),
    ).toEqual({
      'a/Notes.md': 'a/Notes',
      'a/notes.md': 'a/notes-2',
      'a/notes?.md': 'a/notes-3',
      'a/n o/1.md': 'a/n-o/1',
      'a/n-o/2.md': 'a/n-o/2',
      'a/n o': 'a/n-o',
      'a/n-o': 'a/n-o-2',
    });
  });

  it('keeps "latest" for the newest minutes, unless a document is called so', () => {
    expect(addressesOf('a/latest/1.md', 'b/latest.md')).toMatchObject({
      'a/latest': 'a/latest-2',
      'b/latest.md': 'b/latest',
    });
  });

  it('puts documents below the address of their team', () => {
    expect(addressesOf('topics/1.md')).toEqual({'topics/1.md': 'topics-minutes/1'});
  });
});
