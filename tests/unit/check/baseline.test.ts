import {expect, it} from 'vitest';
import {parseBaseline, withoutKnown} from '../../../plugins/minutes/check/baseline';
import type {Problem} from '../../../plugins/minutes/reading/types';

const problem = (line: number, message = 'm'): Problem => ({
  rule: 'dead-link',
  severity: 'error',
  path: 'iaas/20240102.md',
  line,
  message,
});

it('leaves out what was known, on whatever line it is now, as often as it was known', () => {
  const known = [problem(3), problem(9)];
  expect(withoutKnown([problem(4), problem(5), problem(6), problem(4, 'n')], known)).toEqual([
    problem(6),
    problem(4, 'n'),
  ]);
});

it('reads what --format json prints, and refuses anything else', () => {
  expect(parseBaseline(JSON.stringify([problem(1)]))).toEqual([problem(1)]);
  expect(() => parseBaseline('{}')).toThrow('no list of problems');
  expect(() => parseBaseline('[{"path": 1}]')).toThrow('no list of problems');
});
