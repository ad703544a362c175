import {describe, expect, it} from 'vitest';
import {splitPad} from '../../../plugins/minutes/writing/splitPad';

/** What is said of a pad that can't be split: "line: words". */
const saidOf = (pad: string) => {
  const {parts, problems} = splitPad(pad);
  expect(parts).toEqual([]);
  return problems.map(({line, message}) => `${line}: ${message}`);
};

describe('a pad that can be meant in two ways is not split', () => {
  it.each([
    ['no day', '# Team IaaS\n\n## Agenda\n', '1: No heading says the day'],
    ['no year', '# 14 February\n\na\n\n# 7 February\n\nb\n', '1: No heading says the day'],
    ['no such day', '# 2024-02-14\n\na\n\n# 2024-02-30\n\nb\n', '5: "2024-02-30" is no day'],
    [
      'one without its year',
      '# 2024-02-14\n\na\n\n# 7 February\n\nb\n',
      '5: "7 February" is no day',
    ],
    ['a day twice', '# 2024-02-14\n\na\n\n# 2024-02-14\n\nb\n', 'the same day as in line 1'],
    [
      'two levels',
      '# 2024-02-14\n\na\n\n# 2024-02-07\n\nb\n\n## 2024-01-31\n\nc\n',
      '9: "2024-01-31" names a day with ##, most meetings begin with #',
    ],
    [
      'a day among words',
      '# 2024-02-14\n\na\n\n# Release on 2024-03-20\n\nb\n',
      '5: "Release on 2024-03-20" names a day among other words',
    ],
    [
      'an order that one day breaks',
      '# 2024-02-14\n\na\n\n# 2025-02-07\n\nb\n\n# 2024-01-31\n\nc\n\n# 2024-01-24\n\nd\n',
      '5: "2025-02-07" stands below "2024-02-14"',
    ],
    [
      'a heading without a day behind a separator',
      '# 2024-02-14\n\na\n\n---\n\n# Backlog\n\nb\n\n---\n\n# 2024-02-07\n\nc\n',
      '7: "Backlog" stands behind a separator',
    ],
    [
      'two lists of participants',
      '# 2024-02-14\n\n## Participants\n\n- @kim\n\nTeam IaaS\n\n## Participants\n\n- @kim\n',
      '9: "Participants" comes a second time',
    ],
  ])('%s', (_, pad, words) => {
    expect(saidOf(pad)).toEqual([expect.stringContaining(words)]);
  });

  it('but the day of another meeting in the preface is none', () => {
    const {parts} = splitPad('# Next meeting: 2024-02-21\n\n# 2024-02-14\n\na\n');
    expect(parts.map(({kind}) => kind)).toEqual(['rest', 'break', 'meeting']);
  });
});
