import {describe, expect, it} from 'vitest';
import {type PadOptions, splitPad} from '../../../plugins/minutes/writing/splitPad';

const meeting = (date: string, marks = '#') =>
  `${marks} ${date}\n\n${marks}# Participants\n\n- @kim\n\n${marks}# Agenda\n\n- Storage\n`;

/** The days of the parts, or the lines at which it is refused. */
const daysOf = (pad: string, options?: PadOptions) => {
  const {parts, problems} = splitPad(pad, options);
  return problems.length > 0
    ? problems.map(({line}) => line)
    : parts.flatMap((part) => (part.kind === 'meeting' ? [part.date] : []));
};

const BOTH = `${meeting('2024-02-14')}\n---\n\n${meeting('2024-02-07')}`;

describe('splitPad', () => {
  it('cuts at the days, and loses nothing', () => {
    const pad = `---\ntitle: Team IaaS\n---\n\n[TOC]\n\n# Links\n\n- https://pad.example.org\n\n---\n\n${BOTH}`;
    const {parts, problems} = splitPad(pad);
    expect(problems).toEqual([]);
    expect(parts.map(({text}) => text).join('')).toBe(pad);
    expect(parts.map(({kind, first, last}) => `${kind} ${first}-${last}`)).toEqual([
      'rest 1-11',
      'break 12-12',
      'meeting 13-21',
      'break 22-24',
      'meeting 25-33',
    ]);
    expect(parts.filter(({kind}) => kind === 'meeting').map(({text}) => text)).toEqual([
      meeting('2024-02-14'),
      meeting('2024-02-07'),
    ]);
  });

  it.each([
    ['a name with the day', '## Team IaaS, 2024-02-14\n\na\n\n## Meeting 14.03.2024\n\nb\n'],
    ['a day with a title', '# 2024-02-14: sprint review\n\na\n\n# 2024-03-14\n\nb\n'],
    ['line ends of Windows', '# 2024-02-14\r\n\r\na\r\n\r\n# 2024-03-14\r\n\r\nb\r\n'],
    ['no separators and no line end', '# 2024-02-14\na\n# 2024-03-14\nb'],
    ['a day that is repeated below', '# 2024-02-14\n\n## 2024-02-14\n\na\n\n# 2024-03-14\n\nb\n'],
    ['an underlined heading', '2024-02-14\n===\n\na\n\n2024-03-14\n===\n\nb\n'],
  ])('knows %s', (_, pad) => {
    expect(daysOf(pad)).toEqual(['2024-02-14', '2024-03-14']);
    expect(
      splitPad(pad)
        .parts.map(({text}) => text)
        .join(''),
    ).toBe(pad);
  });

  it('takes no heading in code, and no day within a section', () => {
    const pad = '# 2024-02-14\n\n```\n# 2024-02-15\n---\n```\n\n### Workshop 2024-05-01\n\na\n';
    expect(daysOf(pad)).toEqual(['2024-02-14']);
  });

  it('gives a heading over several meetings to none of them', () => {
    const pad = '# February\n\n## 2024-02-14\n\na\n\n# March\n\n## 2024-03-14\n\nb\n';
    const {parts} = splitPad(pad);
    expect(parts.flatMap(({kind, text}) => (kind === 'rest' ? [text] : []))).toEqual([
      '# February\n',
      '# March\n',
    ]);
  });

  it('leaves a separator within a meeting where it stands', () => {
    const pad = '# 2024-02-14\n\na\n\n---\n\nb\n\n---\n\n# 2024-02-07\n\nc\n';
    expect(splitPad(pad).parts[0]?.text).toBe('# 2024-02-14\n\na\n\n---\n\nb\n');
  });

  it('says why a text too long for Markdown is not split', () => {
    const {parts, problems} = splitPad(`# 2024-02-14\n\n${'x'.repeat(100_001)}\n`);
    expect([parts, problems]).toEqual([
      [],
      [{line: 3, message: expect.stringContaining('100,000 characters') as string}],
    ]);
  });

  it('cuts at the level that is asked for', () => {
    const pad = `${meeting('2024-02-14')}\n## 2024-02-10\n\n- sprint\n\n${meeting('2024-02-07')}`;
    expect(daysOf(pad)).toEqual([11]);
    expect(daysOf(pad, {level: 1})).toEqual(['2024-02-14', '2024-02-07']);
  });
});
