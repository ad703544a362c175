import {expect, it} from 'vitest';
import {type Format, formatProblems} from '../../../plugins/minutes/check/formats';
import type {Problem} from '../../../plugins/minutes/reading/types';

const problem: Problem = {
  rule: 'dead-link',
  severity: 'info',
  path: 'iaas/a, b.md',
  line: 0,
  message: '100 % gone:\n::error::x',
};
const format = (form: Format) =>
  formatProblems([problem], form, {files: 1, toFile: (file) => `minutes/${file}`});

it('lets no text of the minutes become a command to GitHub', () => {
  expect(format('github').split('\n')).toEqual([
    '::notice file=minutes/iaas/a%2C b.md,line=1,title=dead-link::100 %25 gone:%0A::error::x',
    '0 errors, 0 warnings, 1 note in 1 file checked.',
    '',
  ]);
});

it('writes SARIF with the file, a line and the level', () => {
  expect(JSON.parse(format('sarif'))).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {rules: [{id: 'dead-link'}]}},
        results: [
          {
            level: 'note',
            locations: [
              {
                physicalLocation: {
                  artifactLocation: {uri: 'minutes/iaas/a%2C%20b.md'},
                  region: {startLine: 1},
                },
              },
            ],
          },
        ],
      },
    ],
  });
});
