import {expect, it} from 'vitest';
import {packDates, unpackDates} from '../../../plugins/minutes/search/documents';

it('days that the paths of documents name are left out of the index, and come back', () => {
  const documents: [path: string, date: string, packed: string | 0][] = [
    ['iaas/20230125.md', '2023-01-25', 0],
    ['hackathons/2023-06-13-14-cologne/Readme.md', '2023-06-13', 0],
    ['iaas/20230320.md', '2024-03-20', '2024-03-20'],
    ['iaas/20230405.md', '', ''],
    ['ops/notes.md', '', ''],
    ['ops/kickoff.md', '2023-02-01', '2023-02-01'],
  ];
  const paths = documents.map(([path]) => path);
  const dates = documents.map(([, date]) => date);
  const packed = packDates(dates, paths);
  expect(packed).toEqual(documents.map(([, , expected]) => expected));
  expect(unpackDates(packed, paths)).toEqual(dates);
});
