import {describe, expect, it} from 'vitest';
import {createAttachmentFinder} from '../../../plugins/minutes/attachments/attachmentFinder';

const resolve = createAttachmentFinder(
  [
    'iaas/3bf9a568-80e8.jpeg',
    'iaas/plan one.png',
    'iaas/20240101.pdf',
    'shared/über.png',
    'ops/only-here.png',
  ],
  {repository: 'https://github.com/Example/Minutes'},
);
const from = 'iaas/20240101.md';

describe('relative references', () => {
  it.each([
    ['plan%20one.png', 'iaas/plan one.png'],
    ['./plan one.png?raw=true#top', 'iaas/plan one.png'],
    ['../shared/%C3%BCber.png', 'shared/über.png'],
    ['../shared/u\u0308ber.png', 'shared/über.png'],
    ['/ops/only-here.png', 'ops/only-here.png'],
    ['..%2Fops%2fonly-here.png', 'ops/only-here.png'],
  ])('finds %s', (reference, path) => {
    expect(resolve(reference, from)).toBe(path);
  });

  it.each([
    '../../iaas/plan one.png',
    '..%2f..%2fiaas/plan%20one.png',
    'only-here.png',
    '',
    '#a',
    '%',
  ])('finds nothing for %j, which leads out of the archive or to no file', (reference) => {
    expect(resolve(reference, from)).toBeUndefined();
  });
});

describe('uploads of a pad', () => {
  it('finds the file of the same name beside the minutes, on whatever host the pad was', () => {
    expect(resolve('https://pad.example/uploads/3bf9a568-80e8.jpeg', from)).toBe(
      'iaas/3bf9a568-80e8.jpeg',
    );
    expect(resolve('/uploads/3bf9a568-80e8.jpeg', from)).toBe('iaas/3bf9a568-80e8.jpeg');
  });

  it('accepts another image format, as a picture is often converted when it is put away', () => {
    expect(resolve('https://pad.example/uploads/3bf9a568-80e8.PNG', from)).toBe(
      'iaas/3bf9a568-80e8.jpeg',
    );
  });

  it('does not take a document of the same name for the picture', () => {
    expect(resolve('https://pad.example/uploads/20240101.png', from)).toBeUndefined();
  });

  it('does not look into other folders, nor climb out of one', () => {
    expect(resolve('https://pad.example/uploads/only-here.png', from)).toBeUndefined();
    expect(resolve('https://pad.example/uploads/..%2Fops%2Fonly-here.png', from)).toBeUndefined();
  });
});

describe("addresses of the archive's own repository", () => {
  it.each([
    'https://github.com/example/minutes/blob/main/ops/only-here.png',
    'https://github.com/Example/Minutes/raw/refs/heads/main/ops/only-here.png?raw=true',
    'https://raw.githubusercontent.com/Example/Minutes/4f2a/ops/only-here.png',
  ])('finds %s', (reference) => {
    expect(resolve(reference, from)).toBe('ops/only-here.png');
  });

  it.each([
    'https://github.com/Example/Minutes-fork/blob/main/ops/only-here.png',
    'https://github.com.evil.example/Example/Minutes/blob/main/ops/only-here.png',
    'https://raw.githubusercontent.com/Other/Minutes/main/ops/only-here.png',
    'https://other.example/ops/only-here.png',
    '//other.example/ops/only-here.png',
    'javascript:ops/only-here.png',
    'file:///ops/only-here.png',
  ])('finds nothing for %s', (reference) => {
    expect(resolve(reference, from)).toBeUndefined();
  });

  it('takes the folder into account in which the archive lies', () => {
    const nested = createAttachmentFinder(['ops/a.png'], {
      repository: 'https://github.com/Example/site.git',
      directory: '/minutes/',
    });
    const blob = 'https://github.com/Example/site/blob/main';
    expect(nested(`${blob}/minutes/ops/a.png`, from)).toBe('ops/a.png');
    expect(nested(`${blob}/ops/a.png`, from)).toBeUndefined();
    expect(nested(`${blob}/minutes-old/ops/a.png`, from)).toBeUndefined();
  });
});
