import {expect, it} from 'vitest';
import {counted} from '../../../plugins/minutes/model/counted';

it('is in the plural but for one', () => {
  expect([0, 1, 2].map((count) => counted(count, 'file'))).toEqual([
    '0 files',
    '1 file',
    '2 files',
  ]);
});
