/**
 * A list with its first `most` in order, and those behind them, none of which comes before, in any
 * order. To sort all of a long list takes longer than everything else of a query.
 * @param list is changed.
 */
export function sortFirst<T>(list: T[], most: number, compare: (a: T, b: T) => number): T[] {
  if (most >= list.length) return list.sort(compare);
  const first = list.slice(0, most).sort(compare);
  const rest: T[] = [];
  for (let i = most; i < list.length; i += 1) {
    let value = list[i] as T;
    if (compare(value, first[most - 1] as T) < 0) {
      const at = first.findIndex((other) => compare(value, other) < 0);
      first.splice(at, 0, value);
      value = first.pop() as T;
    }
    rest.push(value);
  }
  return [...first, ...rest];
}
