import {expect, it} from 'vitest';
import {readAddress} from '../../../../plugins/minutes/search/engine/readAddress';

it.each([
  [
    'https://github.com/org/minutes/blob/main/iaas/20230125.md?plain=1#L37',
    ['org', 'minutes', 'blob', 'main', 'iaas', '20230125'],
    'L37',
    true,
  ],
  ['github.com/org/minutes/tree/main/iaas/', ['org', 'minutes', 'tree', 'main', 'iaas'], '', true],
  ['/minutes/iaas/20230125/', ['minutes', 'iaas', '20230125'], '', true],
  ['/minutes/iaas/20230125/index.html', ['minutes', 'iaas', '20230125'], '', true],
  ['<https://pads.example.org/2023-iaas#Caf%C3%A9>', ['2023-iaas'], 'Café', true],
  ['iaas/20230125.md', ['iaas', '20230125'], '', false],
  ['20230125.md', ['20230125'], '', false],
  ['IAM/Roles', ['IAM', 'Roles'], '', false],
  ['https://example.org/%E0%A4%A', ['%E0%A4%A'], '', true],
])('takes %s apart', (text, parts, fragment, certain) => {
  expect(readAddress(text)).toEqual({parts, fragment, certain});
});

it.each([
  '',
  'iaas',
  'status page',
  'team iaas / networking',
  'https://example.org',
  '/',
  'a'.repeat(999),
])('finds no address in %s', (text) => {
  expect(readAddress(text)).toBeUndefined();
});
