/** A value → its place between `start` and `end`, as it lies between `from` and `to`. */
export function linearScale(
  [from, to]: [number, number],
  [start, end]: [number, number],
): (value: number) => number {
  return (value) => {
    const part = (value - from) / (to - from);
    return start * (1 - part) + end * part;
  };
}

/** The least and the greatest; undefined where there is none. */
export function extent(values: Iterable<number>): [number, number] | undefined {
  let found: [number, number] | undefined;
  for (const value of values) {
    found = [Math.min(value, found?.[0] ?? value), Math.max(value, found?.[1] ?? value)];
  }
  return found;
}

/** To a tenth of a pixel. */
export const round = (value: number): number => Math.round(value * 10) / 10;
