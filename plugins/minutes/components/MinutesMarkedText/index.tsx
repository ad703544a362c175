import React, {type ReactNode} from 'react';
import type {Range} from '../../search/types';
import styles from './styles.module.css';

type Props = {
  readonly text: string;
  /** In order, none within another. */
  readonly marks: readonly Range[];
  /** True where a long text is to be cut around its first mark. */
  readonly short?: boolean;
};

/** How much may stand before the first mark, and how long a text may be, where it is cut. */
const BEFORE = 60;
const LONGEST = 300;

/** Where a text is to begin and end so that its first mark is seen: between words. */
function cut(text: string, first: number): [start: number, end: number] {
  const start = first > LONGEST - BEFORE ? text.indexOf(' ', first - BEFORE) + 1 : 0;
  const space = text.lastIndexOf(' ', start + LONGEST);
  return [start, text.length - start <= LONGEST || space <= start ? text.length : space];
}

/** A text with the words marked that were looked for. */
export default function MinutesMarkedText({text, marks, short = false}: Props): ReactNode {
  const [start, end] = short ? cut(text, marks[0]?.[0] ?? 0) : [0, text.length];
  const parts: ReactNode[] = [];
  let at = start;
  marks.forEach(([from, to]) => {
    if (from >= at && to <= end) {
      parts.push(
        text.slice(at, from),
        <mark key={from} className={styles.mark}>
          {text.slice(from, to)}
        </mark>,
      );
      at = to;
    }
  });
  return (
    <>
      {start > 0 && '… '}
      {parts}
      {text.slice(at, end)}
      {end < text.length && ' …'}
    </>
  );
}
