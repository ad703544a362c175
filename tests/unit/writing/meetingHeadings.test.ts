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
    [
      'only days without their years',
      '## Team IaaS 14.02.\n\na\n\n## Team IaaS 07.02.\n\nb\n',
      '1: No heading says the day of a meeting. Each meeting begins with one, such as "# 2024-02-14" or "## Team IaaS, 2024-02-14". "Team IaaS 14.02." is no day with month and year. Write the whole date, such as "## Team IaaS YYYY-02-14".',
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

  it.each([
    ['## Team IaaS 07.02.', '## Team IaaS 2024-02-07'],
    ['## 7.2.', '## 2024-02-07'],
    ['## 7. 2. Sprint', '## 2024-02-07 Sprint'],
    ['## 07.02.24', '## 2024-02-07'],
    ['## 07.02.24: Speicher und Netze', '## 2024-02-07: Speicher und Netze'],
    ['## Mittwoch, 07.02.', '## Mittwoch, 2024-02-07'],
    ['## 07.02. 10:30 Uhr', '## 2024-02-07 10:30 Uhr'],
    ['## 07.02', '## 2024-02-07'],
    ['## 07/02', '## 2024-02-07'],
    ['## Team IaaS 02/27', '## Team IaaS 2024-02-27'],
    ['## 07/02/24', '## 2024-02-07'],
    ['## 02-07', '## 2024-02-07'],
    ['## 24-02-07', '## 2024-02-07'],
    ['## 27.12.', '## 2023-12-27'],
    ['## 29.02.', '## 2024-02-29'],
    ['# Team IaaS 07.02.', '# Team IaaS 2024-02-07'],
  ])('a day without its whole year: %s', (heading, whole) => {
    const pad = `## 2024-02-14\n\na\n\n${heading}\n\nb\n`;
    expect(saidOf(pad)).toEqual([
      expect.stringContaining(`write the whole date, such as "${whole}"; else`),
    ]);
    expect(saidOf(pad)).toEqual([expect.stringMatching(/^5: /)]);
  });

  it('names it once, behind a separator and with its own participants', () => {
    const one = (day: string) => `# ${day}\n\n## Participants\n\n- @kim\n\n---\n\n`;
    const said = saidOf(one('2024-02-14') + one('07.02.') + one('2024-01-31'));
    expect(said).toEqual([expect.stringContaining('9: "07.02." names a day without')]);
  });

  it.each([
    '### 07.02.',
    '## Version 1.2.3',
    '## OpenStack 7.2',
    '## v1.2.24',
    '## 24/7 support',
    '## 1. Storage',
    '## 31.14.',
    '## Next meeting 21.02.',
    '## Meeting at 10.30',
  ])('but no day is %s', (heading) => {
    const {parts, problems} = splitPad(`## 2024-02-14\n\na\n\n${heading}\n\nb\n`);
    expect([parts.length, problems]).toEqual([1, []]);
  });

  it('nor a day on another level than the one that is asked for', () => {
    const pad = '# 07.02.\n\n## 2024-02-14\n\na\n\n# 31.01.\n\nb\n\n## 2024-01-31\n\nc\n';
    expect(splitPad(pad).problems).toHaveLength(2);
    expect(splitPad(pad, {level: 2}).problems).toEqual([]);
  });

  it('but the day of another meeting in the preface is none', () => {
    const {parts} = splitPad('# Next meeting: 2024-02-21\n\n# 2024-02-14\n\na\n');
    expect(parts.map(({kind}) => kind)).toEqual(['rest', 'break', 'meeting']);
  });
});
