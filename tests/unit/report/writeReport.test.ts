import path from 'node:path';
import {expect, it, vi} from 'vitest';
import {toReportLines, writeReport} from '../../../plugins/minutes/report/writeReport';
import type {Problem} from '../../../plugins/minutes/reading/types';
import {makeFolder} from '../makeFolder';

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

it.each([
  ['warn', 'set the option "onProblem" to "ignore".'],
  ['throw', 'set the option "onProblem" to "warn" or "ignore".'],
] as const)('names what would change something where onProblem is %s', (onProblem, mend) => {
  const folder = makeFolder();
  let said: unknown;
  vi.spyOn(console, 'warn').mockImplementation((text) => (said = text));
  try {
    writeReport({
      problems: [{...problem('a.md', 1), severity: 'error'}],
      file: path.join(folder, 'report.txt'),
      onProblem,
      headline: 'Minutes',
      summary: '',
    });
  } catch (error) {
    said = error instanceof Error ? error.message : error;
  } finally {
    vi.restoreAllMocks();
  }
  expect(said).toContain(`Mend them, or ${mend}`);
});
