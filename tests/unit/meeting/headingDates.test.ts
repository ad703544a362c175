import {describe, expect, it} from 'vitest';
import {findDates, withoutDates} from '../../../plugins/minutes/reading/meeting/dateForms';
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
    ['September, 15th 2022', '2022-09-15'],
    ['Sprint 3 - 25 January 2023', '2023-01-25'],
  ])('reads "%s"', (text, date) => {
    expect(findDates(text).map((found) => found.date)).toEqual([date]);
  });

  it.each([
    ['01-03 May 2023', '2023-05-01', '2023-05-03'],
    ['27 February – 1 March 2026', '2026-02-27', '2026-03-01'],
    ['May 1-3, 2023', '2023-05-01', '2023-05-03'],
    ['1.–3.5.2023', '2023-05-01', '2023-05-03'],
    ['2023-05-03/04 Utrecht', '2023-05-03', '2023-05-04'],
    ['from 2023-05-01 to 2023-05-03', '2023-05-01', '2023-05-03'],
  ])('reads both ends of "%s"', (text, date, dateEnd) => {
    expect(findDates(text)).toMatchObject([{date, dateEnd}]);
    expect(withoutDates(text)).not.toMatch(/\d/);
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

  it('takes the day that stands below "When", or in a first line with little else', () => {
    expect(dates('# Hack day\n\n## When\n\nSeptember, 15th 2022 from ten')).toEqual(['2022-09-15']);
    expect(dates('# 12th plenary\n\nDay Four—1 April 2024\n\n## Soup')).toEqual(['2024-04-01']);
    expect(dates('# Notes\n\nThe cluster was set up on 2024-04-01 by the team')).toEqual([]);
    expect(dates('# Notes\n\nDeadline: 2024-04-01')).toEqual([]);
  });

  it('keeps the day of a first heading that leaves out its year', () => {
    expect(dates('# May 1 project call\n\n## Soup')).toEqual(['--05-01']);
    expect(dates('# Notes\n\n## Release on May 1')).toEqual([]);
  });
});
