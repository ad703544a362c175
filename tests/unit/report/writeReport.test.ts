import {expect, it} from 'vitest';
import {toReportLines} from '../../../plugins/minutes/report/writeReport';
import type {Problem} from '../../../plugins/minutes/reading/types';

const problem = (path: string, line: number, message = 'Say the day.'): Problem => ({
  rule: 'no-day',
  severity: 'info',
  path,
  line,
  message,
});

it('says once what several places have, with their number and the first of them', () => {
  const same = [1, 2, 3, 4, 5, 6, 7].map((line) => problem('a.md', line));
  expect(toReportLines([problem('0.md', 0), ...same, problem('b.md', 1, 'Say who.')])).toEqual([
    '0.md, a.md:1, a.md:2, a.md:3, a.md:4 and 3 more (8 places) info no-day: Say the day.',
    'b.md:1 info no-day: Say who.',
  ]);
});

it('tells apart what is an error here and not there', () => {
  const lines = toReportLines([{...problem('a.md', 1), severity: 'error'}, problem('a.md', 2)]);
  expect(lines).toHaveLength(2);
});
