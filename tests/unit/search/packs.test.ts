import {expect, it} from 'vitest';
import {createPackReader, toPacks} from '../../../plugins/minutes/search/packs';

const toBytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).slice().buffer;

const FILES: [string, string][] = [
  ['text-1.json', '["Köln – “zwei”",{"a":"}\\n,"}]'],
  ['text-2.json', '[]'],
  ['words-1.json', '["0|1||2"]'],
];

it.each([1, 30, Infinity])('packs of %s characters give back each file as it was', (size) => {
  const reader = createPackReader();
  const packs = toPacks(FILES, size);
  packs.forEach((pack) => reader.add(toBytes(pack)));
  for (const [name, json] of FILES) {
    expect(reader.read(name)).toEqual(JSON.parse(json));
  }
  expect(reader.read('text-3.json')).toBeUndefined();
  expect(packs).toHaveLength({1: 3, 30: 2}[size] ?? 1);
  // Any tool reads them, and servers compress what they know.
  packs.forEach((pack) => expect(() => JSON.parse(pack)).not.toThrow());
});

it.each(['', '<!doctype html>\n<p>Not found</p>\n', '{"text-1.json":[]}', '{\n}'])(
  'what is no pack is refused: %j',
  (text) => {
    const reader = createPackReader();
    expect(() => reader.add(toBytes(text))).toThrow();
    expect(reader.read('text-1.json')).toBeUndefined();
  },
);
