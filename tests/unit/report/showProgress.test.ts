import {expect, it} from 'vitest';
import {showProgress} from '../../../plugins/minutes/report/showProgress';

function watch(isTTY: boolean): {lines: string[]; show: ReturnType<typeof showProgress>} {
  const lines: string[] = [];
  const write = (line: string | Uint8Array) => lines.push(String(line)) > 0;
  return {lines, show: showProgress({isTTY, write})};
}

it('writes one line over again on a terminal, and wipes it out', () => {
  const {lines, show} = watch(true);
  for (let done = 1; done <= 1000; done++) {
    show?.(done, 1000);
  }
  expect(lines[0]).toBe('\rMinutes: 1 of 1000 files read');
  expect(lines.at(-1)).toBe('\r\u001b[K');
  expect(lines.length).toBeLessThan(20);
});

it('is silent in a log', () => {
  expect(watch(false).show).toBeUndefined();
});
