import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {toSlot, type StillNote} from '../../../plugins/minutes/client/stillNote';
import {fillSlots} from '../../../plugins/minutes/routes/fillSlots';
import {keepStills} from '../../../plugins/minutes/routes/keepStills';
import {readNotes} from '../../../plugins/minutes/routes/stillNotes';
import type {Page} from '../../../plugins/minutes/types';

let root = '';
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'minutes-stills-'));
});
afterEach(() => fs.rmSync(root, {recursive: true}));

const at = (...parts: string[]) => path.join(root, ...parts);
const toKept = (name: string) => at('rendered', 'v1', name);
const toDocument = (part: string) =>
  `<html><title>Köln</title><div data-minutes-still>${part}</div><p>frame</p></html>`;
const PART = '<div class=a>Grüße, $& and $1 — <a href=/base/minutes/ops#a>Ops</a></div>';

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, text);
}
const read = (file: string) => fs.readFileSync(file, 'utf8');

const build = () => ({outDir: at('build'), baseUrl: '/base/'});
const keep = (notes: StillNote[]) => keepStills(notes, {directory: at('rendered'), ...build()});
const toWanted = (name: string, pathname: string): StillNote => ({
  pathname,
  kept: toKept(name),
  frame: {kind: 'meeting', title: name} as Page,
});

describe.each([
  ['a folder', 'minutes/iaas/köln/index.html', '/base/minutes/iaas/k%C3%B6ln/'],
  ['a file', 'minutes/ops.html', '/base/minutes/ops'],
])('a page that is %s', (_, file, pathname) => {
  const document = () => at('build', file);

  it('is the same, byte for byte, from what was kept of it as rendered whole', () => {
    write(document(), toDocument(PART));
    keep([toWanted('a', pathname)]);
    write(document(), toDocument(toSlot('v1/a')));
    fillSlots([{pathname, kept: toKept('a'), slot: toSlot('v1/a')}], [pathname], build());
    expect(read(document())).toBe(toDocument(PART));
  });

  it('is kept with its title and its links, which are checked in each build', () => {
    write(document(), toDocument(PART));
    keep([toWanted('a', pathname)]);
    const [head = ''] = read(toKept('a')).split('\n');
    expect(JSON.parse(head)).toEqual({
      frame: {kind: 'meeting', title: 'a'},
      reported: {links: ['/base/minutes/ops#a'], anchors: []},
    });
  });

  it('stops the build where it has no slot', () => {
    write(document(), toDocument(PART));
    keep([toWanted('a', pathname)]);
    const note = {pathname, kept: toKept('a'), slot: toSlot('v1/a')};
    expect(() => fillSlots([note], [pathname], build())).toThrow(pathname);
  });

  it('stops the build where its slot stays', () => {
    write(document(), toDocument(toSlot('v1/a')));
    expect(() => fillSlots([], [pathname], build())).toThrow(pathname);
    write(document(), toDocument(PART));
    expect(() => fillSlots([], [pathname], build())).not.toThrow();
  });
});

it('keeps nothing of a page that was not built, or has no part of its own', () => {
  write(at('build/minutes/ops.html'), '<p>Not found</p>');
  keep([toWanted('gone', '/base/minutes/gone'), toWanted('ops', '/base/minutes/ops')]);
  expect(fs.existsSync(toKept('gone'))).toBe(false);
  expect(fs.existsSync(toKept('ops'))).toBe(false);
});

it('reads the notes of all threads, one for each page', () => {
  const line = (note: StillNote) => `${JSON.stringify(note)}\n`;
  const [a, b] = [toWanted('a', '/base/a'), toWanted('b', '/base/b')];
  write(at('notes/1.jsonl'), line(a) + line(b));
  write(at('notes/2.jsonl'), line(b));
  expect(readNotes(at('notes'))).toEqual([a, b]);
  expect(readNotes(at('nothing'))).toEqual([]);
});
