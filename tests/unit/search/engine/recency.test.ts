import {expect, it} from 'vitest';
import {listRecencies} from '../../../../plugins/minutes/search/engine/recency';

it('newer minutes count up to a quarter more, counted from the newest; undated ones do not', () => {
  const [old, newest, undated] = listRecencies(['2022-01-05', '2024-01-05', '']);
  expect(newest).toBe(1.25);
  expect(old).toBeCloseTo(1 + 0.25 / Math.E, 3);
  expect(undated).toBe(1);
});
