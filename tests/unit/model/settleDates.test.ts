import {describe, expect, it} from 'vitest';
import {readIdentity} from '../../../plugins/minutes/model/identity';
import {type DatedFile, settleDates} from '../../../plugins/minutes/model/settleDates';

function file(path: string, heading?: string, copyOf?: string): DatedFile {
  const headingDates = heading ? [{date: heading, line: 1, text: heading}] : [];
  return {path, identity: readIdentity(path), headingDates, ...(copyOf && {copyOf})};
}

/** Wednesdays. */
const team = ['20230111', '20230118', '20230125'].map((name) =>
  file(`iaas/${name}.md`, `${name.slice(0, 4)}-${name.slice(4, 6)}-${name.slice(6)}`),
);

function settle(extra: DatedFile, overrides: Record<string, string> = {}) {
  const {dates, problems} = settleDates([...team, extra], overrides);
  return {...dates.get(extra.path), problems};
}

describe('settleDates', () => {
  it('trusts the file name where both days are possible (a heading copied from last week)', () => {
    const settled = settle(file('iaas/20230208.md', '2023-02-01'));
    expect(settled).toMatchObject({
      date: '2023-02-08',
      dateBasis: 'file name',
      dateClaim: {date: '2023-02-01', by: 'heading', line: 1},
    });
    expect(settled.problems).toMatchObject([{rule: 'date-disagrees', line: 1}]);
  });

  it('trusts the heading where only its weekday is that of the team (a wrong digit in a name)', () => {
    const settled = settle(file('iaas/20230320.md', '2024-03-20'));
    expect(settled).toMatchObject({
      date: '2024-03-20',
      dateBasis: 'heading',
      dateClaim: {date: '2023-03-20', by: 'file name'},
    });
    expect(settled.problems[0]?.message).toContain('20240320.md');
  });

  it('trusts the file name where neither weekday fits', () => {
    expect(settle(file('iaas/20230120.md', '2023-01-23')).date).toBe('2023-01-20');
  });

  it('keeps away from the weekend where the team has no usual weekday', () => {
    const {dates} = settleDates([file('openops/20230708.md', '2023-08-07')], {});
    expect(dates.get('openops/20230708.md')?.date).toBe('2023-08-07');
  });

  it('lets the registry win, and says which of its paths lead nowhere', () => {
    const wrong = file('iaas/20230208.md', '2023-02-01');
    const settled = settle(wrong, {'iaas/20230208.md': '2023-02-02', 'iaas/gone.md': '2023-02-02'});
    expect(settled).toMatchObject({date: '2023-02-02', dateBasis: 'registry'});
    expect(settled.problems.map(({rule, path}) => [rule, path])).toEqual([
      ['unknown-path', 'dates.yml'],
    ]);
  });

  it('gives a copy the day of its original', () => {
    const settled = settle(file('iaas/20230201.md', '2023-01-25', 'iaas/20230125.md'));
    expect(settled).toMatchObject({date: '2023-01-25', dateClaim: {by: 'file name'}});
  });

  it('accepts a day within the range or month of a name', () => {
    const range = file('x/2026-02-17-18-hackathon/a.md', '2026-02-18');
    expect(settle(range)).toMatchObject({date: '2026-02-17', dateEnd: '2026-02-18', problems: []});
    const month = file('x/2022-09-hackathon/a.md', '2022-09-15');
    expect(settle(month)).toMatchObject({date: '2022-09-15', dateBasis: 'heading', problems: []});
  });

  it('takes the heading where the name holds no date, and leaves undated what has none', () => {
    expect(settle(file('iaas/notes.md', '2023-02-01'))).toMatchObject({dateBasis: 'heading'});
    expect(settle(file('iaas/notes.md')).date).toBeUndefined();
  });

  it('reports the date of a folder that the text contradicts', () => {
    const settled = settle(file('trips/2023-03-05-hack/minutes.md', '2023-05-03'));
    expect(settled.date).toBe('2023-03-05');
    expect(settled.problems).toMatchObject([{rule: 'date-disagrees'}]);
    expect(settled.problems[0]?.message).toContain('the folder name 2023-03-05');
  });

  it('takes the last of several days from the heading', () => {
    const headingDates = [{date: '2023-05-01', dateEnd: '2023-05-03', line: 1, text: ''}];
    const path = 'crew/20230501.md';
    expect(settle({path, identity: readIdentity(path), headingDates}).dateEnd).toBe('2023-05-03');
  });

  it('reads a heading without a year in the year of the name', () => {
    expect(settle(file('crew/2024/crew-05-01.md', '--05-01')).problems).toEqual([]);
    expect(settle(file('crew/2024/crew-05-01.md', '--04-17')).problems).toHaveLength(1);
  });

  it('looks at the weekdays of the year around a meeting, not at those of long ago', () => {
    const moved = ['20200106', '20200113', '20200120', '20200127'].map((name) =>
      file(`iaas/${name}.md`, `${name.slice(0, 4)}-${name.slice(4, 6)}-${name.slice(6)}`),
    );
    // A Monday, as they were then, in the name; a Wednesday, as they are now, in the heading.
    const wrong = file('iaas/20230206.md', '2023-02-08');
    const {dates} = settleDates([...moved, ...team, wrong], {});
    expect(dates.get(wrong.path)?.date).toBe('2023-02-08');
  });
});
