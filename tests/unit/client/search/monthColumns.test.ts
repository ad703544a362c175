import {describe, expect, it} from 'vitest';
import {toMonthColumns} from '../../../../plugins/minutes/client/search/monthColumns';

describe('toMonthColumns', () => {
  it('leaves a gap as wide as the months without hits', () => {
    const {columns, months, years, most} = toMonthColumns([
      {month: '2021-11', count: 2},
      {month: '2022-02', count: 9},
      {month: '2024-01', count: 1},
    ]);
    expect(columns).toBe(27);
    expect(months.map(({month, column}) => [month, column])).toEqual([
      ['2021-11', 1],
      ['2022-02', 4],
      ['2024-01', 27],
    ]);
    expect(years).toEqual([
      {year: '2021', column: 1, span: 2, count: 2},
      {year: '2022', column: 3, span: 12, count: 9},
      {year: '2023', column: 15, span: 12, count: 0},
      {year: '2024', column: 27, span: 1, count: 1},
    ]);
    expect(most).toBe(9);
  });

  it('draws one month, and none', () => {
    expect(toMonthColumns([{month: '2024-05', count: 3}])).toMatchObject({
      columns: 1,
      years: [{year: '2024', column: 1, span: 1, count: 3}],
    });
    expect(toMonthColumns([])).toEqual({columns: 0, months: [], years: [], most: 0});
  });

  it('is not stretched by a mistyped year', () => {
    const {columns, months} = toMonthColumns([
      {month: '0202-05', count: 1},
      {month: '2024-04', count: 1},
      {month: '2024-05', count: 1},
    ]);
    expect(columns).toBe(2);
    expect(months.map(({month}) => month)).toEqual(['2024-04', '2024-05']);
  });
});
