import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {extractStill, keepStills} from '../../../plugins/minutes/routes/keepStills';

describe('extractStill', () => {
  it.each([
    '<p>before</p><div data-minutes-still="">X</div><div>after</div>',
    '<div class=a><div data-minutes-still>X</div></div>',
  ])('finds the part in %s', (html) => {
    expect(extractStill(html)).toBe('X');
  });

  it('takes the element up to its own end, whatever stands in it', () => {
    const part = '<div><div class="x">a</div></div><divider>b</divider>';
    expect(extractStill(`<div data-minutes-still="">${part}</div><div>c</div>`)).toBe(part);
  });

  it('finds nothing where there is no part, or no end', () => {
    expect(extractStill('<div>X</div>')).toBeUndefined();
    expect(extractStill('<div data-minutes-still=""><div>X</div>')).toBeUndefined();
  });
});

describe('keepStills', () => {
  it('keeps what was asked for, from either way of writing an address', () => {
    const root = fs.mkdtempSync(path.join(os.tmpdir(), 'minutes-stills-'));
    const notes = path.join(root, 'wanted');
    const directory = path.join(root, 'rendered');
    const outDir = path.join(root, 'build');
    fs.mkdirSync(notes);
    fs.mkdirSync(path.join(outDir, 'minutes/iaas/köln'), {recursive: true});
    fs.writeFileSync(
      path.join(outDir, 'minutes/iaas/köln/index.html'),
      '<div data-minutes-still>A</div>',
    );
    fs.writeFileSync(path.join(outDir, 'minutes/ops.html'), '<div data-minutes-still>B</div>');
    const ask = (name: string, pathname: string) =>
      fs.writeFileSync(
        path.join(notes, name),
        JSON.stringify({pathname, file: path.join(directory, 'v1', name), frame: {title: name}}),
      );
    ask('a.json', '/base/minutes/iaas/k%C3%B6ln/');
    ask('b.json', '/base/minutes/ops');
    ask('gone.json', '/base/minutes/gone');
    keepStills({notes, directory, outDir, baseUrl: '/base/'});
    const read = (name: string): unknown =>
      JSON.parse(fs.readFileSync(path.join(directory, 'v1', name), 'utf8'));
    expect(read('a.json')).toEqual({frame: {title: 'a.json'}, still: 'A'});
    expect(read('b.json')).toEqual({frame: {title: 'b.json'}, still: 'B'});
    expect(fs.existsSync(path.join(directory, 'v1/gone.json'))).toBe(false);
    expect(fs.existsSync(notes)).toBe(false);
    fs.rmSync(root, {recursive: true});
  });
});
