import {describe, expect, it} from 'vitest';
import {findAsides} from '../../../plugins/minutes/registry/findAsides';

const isAside = (text: string, inHeading = false) =>
  findAsides(text, inHeading)(text.indexOf('Ceph'));

describe('findAsides', () => {
  it.each([
    'Keep the tests (naming, Ceph, images)?',
    'Add more checks (e.g. for Ceph)',
    'Drop the other drivers (Ceph etc.)',
    'Connect the storage (Ceph / disks / files)',
    'See Ceph/issues#309: stop it',
    'See Ceph/box/#31',
    'Drawn at https://board.example/file/Ceph-2030?page=2',
  ])('takes what is named in passing for no subject: %s', (text) =>
    expect(isAside(text)).toBe(true),
  );

  it.each([
    'Ceph (naming, images)',
    'Upgrade the storage (Ceph) in May',
    'Upgrade the storage (disks/Ceph)',
    'Upgrade the storage (naming, images, Ceph',
    'Close example/Ceph#31',
    'Release https://github.com/example/Ceph/issues/4',
    'Either disks/Ceph or files',
  ])('leaves what a line is about: %s', (text) => expect(isAside(text)).toBe(false));

  it('takes brackets in a heading for its subject', () => {
    expect(isAside('Storage (disks, Ceph)', true)).toBe(false);
    expect(isAside('Evaluate Ceph/issues#436', true)).toBe(true);
  });
});
