import {describe, expect, it} from 'vitest';
import {findDates} from '../../../plugins/minutes/reading/meeting/dateForms';
import {readHeadingDates} from '../../../plugins/minutes/reading/meeting/headingDates';
import {sectionsOf} from './sectionsOf';

const dates = (markdown: string) => readHeadingDates(sectionsOf(markdown)).map(({date}) => date);

describe('findDates', () => {
  it.each([
    ['2023-01-25', '2023-01-25'],
    ['SIG Documentation on  2023-01–09', '2023-01-09'],
    ['20231211 - Quo Vadis', '2023-12-11'],
    ['25.01.2023', '2023-01-25'],
    ['25th of January 2023', '2023-01-25'],
    ['January 25, 2023', '2023-01-25'],
    ['3. Oktober 2023', '2023-10-03'],
    ['2202-12-05', '2202-12-05'],
  ])('reads "%s"', (text, date) => {
    expect(findDates(text).map((found) => found.date)).toEqual([date]);
  });

  it.each(['2023-02-30', '202401010', 'issue 12345678', '2023-13-01', 'CVE-2023-6246-1'])(
    'sees no day in "%s"',
    (text) => {
      expect(findDates(text)).toEqual([]);
    },
  );
});

describe('readHeadingDates', () => {
  it('gives the claims in order, with line and text', () => {
    const claims = readHeadingDates(sectionsOf('# 2023-02-15\n\nstub\n\n# 2023-02-08'));
    expect(claims).toEqual([
      {date: '2023-02-15', line: 1, text: '2023-02-15'},
      {date: '2023-02-08', line: 5, text: '2023-02-08'},
    ]);
  });

  it('finds the date below the other headings of a title slide', () => {
    expect(dates('# Cloud\n## One platform\n## Community Call 2024-02-01\n# Team')).toEqual([
      '2024-02-01',
    ]);
  });

  it('does not take the date of something else', () => {
    const items = '# Notes\n## A\n## B\n## C\n## Summit in Berlin 2023-05-23\n## D';
    expect(dates(items)).toEqual([]);
    expect(dates('# Notes\n## Next meeting 2024-05-01')).toEqual([]);
  });

  it('falls back to a first line that is only a date', () => {
    expect(dates(' 2023-04-19\n\n## Participants\n- @a')).toEqual(['2023-04-19']);
    expect(dates('We met in 2023-04-19 to talk about Ceph\n\n## A')).toEqual([]);
    expect(dates('2023-04-18\n\n# 2023-04-19')).toEqual(['2023-04-19']);
  });
});
