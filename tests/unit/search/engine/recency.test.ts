import {expect, it} from 'vitest';
import {getRecencies} from '../../../../plugins/minutes/search/engine/recency';
import {openSample} from '../sampleIndex';

it('newer minutes count up to a quarter more, counted from the newest; undated ones do not', async () => {
  const index = await openSample({
    'iaas/20220105.md': '# A\n\n- zuul\n',
    'iaas/20240105.md': '# B\n\n- zuul\n',
    'iaas/notes.md': '# C\n\n- zuul\n',
  });
  const byPath = Object.fromEntries(
    index.head.paths.map((path, i) => [path, getRecencies(index)[i] as number]),
  );
  expect(byPath['iaas/20240105.md']).toBe(1.25);
  expect(byPath['iaas/20220105.md']).toBeCloseTo(1 + 0.25 / Math.E, 3);
  expect(byPath['iaas/notes.md']).toBe(1);
});
