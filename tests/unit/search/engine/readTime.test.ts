import {expect, it} from 'vitest';
import {readTime, readYearless} from '../../../../plugins/minutes/search/engine/readTime';

const daysOf = (text: string) => {
  const {days, start, end} = readTime(text) ?? {};
  return days && start !== undefined ? `${days.first} ${days.last} ${text.slice(start, end)}` : '';
};

it.each([
  '25.01.2023',
  '25.1.23',
  '25 Jan 2023',
  '25th of January, 2023',
  'January 25, 2023',
  '25. Januar 2023',
  '2023-01-25',
  '2023/1/25',
  '20230125',
  '25/01/2023',
  '01/25/2023',
])('reads the day of %s', (text) => {
  expect(daysOf(`iaas ${text}`)).toBe(`2023-01-25 2023-01-25 ${text}`);
});

it.each([
  ['january 2023', '2023-01-01 2023-01-31'],
  ['2023-01', '2023-01-01 2023-01-31'],
  ['01/2023', '2023-01-01 2023-01-31'],
  ['Mai 2024', '2024-05-01 2024-05-31'],
  ['Q3 2024', '2024-07-01 2024-09-30'],
  ['2024-Q1', '2024-01-01 2024-03-31'],
  ['3. Quartal 2024', '2024-07-01 2024-09-30'],
  ['H2 2023', '2023-07-01 2023-12-31'],
  ['first half of 2023', '2023-01-01 2023-06-30'],
  ['summer 2023', '2023-06-01 2023-08-31'],
  ['Herbst 2023', '2023-09-01 2023-11-30'],
  ['winter 2023/24', '2023-12-01 2024-02-29'],
  ['end of 2023', '2023-09-01 2023-12-31'],
  ['KW 1 2023', '2023-01-02 2023-01-08'],
  ['2020-W53', '2020-12-28 2021-01-03'],
  ['2023', '2023-01-01 2023-12-31'],
])('reads the days of %s', (text, days) => {
  expect(daysOf(`zuul ${text}`)).toBe(`${days} ${text}`);
});

it.each(['', 'zuul', 'scs-0214', 'v1.27.3', 'Q5', 'maybe 20', '12345678', 'may'])(
  'finds no time in %s',
  (text) => {
    expect(readTime(text)).toBeUndefined();
  },
);

it.each([
  ['25 January', '-01-25'],
  ['Jan. 25', '-01-25'],
  ['3. Mai', '-05-03'],
  ['october', '-10'],
])('reads %s without its year', (text, monthDay) => {
  expect(readYearless(`iaas ${text}`)).toMatchObject({monthDay});
});

it('looks at the beginning of a text that was pasted, not at all of it', () => {
  expect(readTime(`${'1.'.repeat(50_000)} 2023`)).toBeUndefined();
  expect(readYearless(`${'1 a'.repeat(50_000)} may`)).toBeUndefined();
});
