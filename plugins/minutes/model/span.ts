/** First and last day (or month) of some minutes; absent where none has a date. */
export type Span = {first?: string; last?: string};

/** @param dates of minutes, in any order. */
export function toSpan(dates: readonly string[]): Span {
  const sorted = dates.toSorted();
  return {...(sorted[0] && {first: sorted[0], last: sorted.at(-1)})};
}
