import fs from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {loadRedactions} from '../../../plugins/minutes/registry/loadRedactions';
import {makeFolder} from '../makeFolder';

const folderOf = (text?: string) => makeFolder(text === undefined ? {} : {'redactions.yml': text});

it('adds what each folder asks for, each once', async () => {
  const site = folderOf('handles: [kim, "@alex"]\nfiles: [iaas/20240103.md]\n');
  const archive = folderOf(
    'patterns: [Jane Roe]\nsections:\n  - {file: ops/20240103.md, heading: Ill}\n',
  );
  expect(await loadRedactions([site, archive, site, folderOf()])).toEqual({
    texts: [
      {text: '@kim', line: 1},
      {text: '@alex', line: 1},
      {text: 'Jane Roe', line: 1},
    ],
    files: [{file: 'iaas/20240103.md', line: 2}],
    sections: [{file: 'ops/20240103.md', name: 'Ill', line: 3}],
  });
});

it.each([
  ['handle: [kim]', 'redactions.yml:1: This entry has a field "handle" that is not known'],
  ['patterns:\n  - x\n', 'redactions.yml:2: "patterns → 0" is too short'],
  ["patterns:\n  - '/(a+)+/'\n", 'redactions.yml:2: This pattern cannot be used'],
  ["patterns:\n  - '/[/'\n", 'redactions.yml:2: This pattern cannot be used'],
  ['handles: [a b]', 'is not written as it must be (a handle, such as @kim-iaas)'],
  ['files: [/etc/passwd]', '(a path in the archive, such as team/20230112.md)'],
  [
    'sections:\n  - file: a/b.md\n',
    'redactions.yml:2: This section needs a "heading" or an "anchor"',
  ],
  ['handles: [', 'redactions.yml:1: This is not YAML'],
  ['- kim', 'must be a mapping of names to values'],
])('stops everything where it is not clear what is meant: %s', async (text, message) => {
  await expect(loadRedactions([folderOf(text)])).rejects.toThrow(message);
});

it('stops where the file is a link that leads elsewhere, too', async () => {
  const folder = folderOf();
  fs.symlinkSync('/etc/hostname', path.join(folder, 'redactions.yml'));
  await expect(loadRedactions([folder])).rejects.toThrow('leads out of its folder');
});
