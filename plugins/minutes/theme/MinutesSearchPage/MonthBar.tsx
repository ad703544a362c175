import React, {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useRef,
  useState,
} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import {
  isPlainClick,
  sharedStyles,
  toMonthColumns,
  useCounts,
  useDateFormat,
} from 'docusaurus-plugin-minutes/client';
import styles from './monthBar.module.css';

type Props = {
  /** Oldest first; months without hits left out. */
  readonly months: readonly {month: string; count: number}[];
  /** Periods (`2024`, `2024-05`) that are searched already. */
  readonly chosen: readonly string[];
  /** Address of the search with a period added, or taken out. */
  readonly toAddress: (period: string) => string;
  readonly onChoose: (period: string) => void;
};

/** A label needs about nine columns where they are narrowest, or a tenth of the bar. */
const LABEL_COLUMNS = 9;
const LABEL_SHARE = 0.09;

const place = (column: number, span = 1): CSSProperties => ({
  gridColumn: `${column} / span ${span}`,
});

/** Where an arrow key leads from an entry of a row. */
function move(key: string, from: number, last: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, from - 1);
    case 'ArrowRight':
      return Math.min(last, from + 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/**
 * Hits by month. Each month and each year is a link to the search within it. The months are one
 * stop of the Tab key; arrow keys go from one to the next. The list below it says the same.
 */
export default function MonthBar({months, chosen, toAddress, onChoose}: Props): ReactNode {
  const counts = useCounts();
  const {monthAndYear} = useDateFormat();
  const row = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState<string>();
  const bar = toMonthColumns(months);
  if (bar.months.length === 0) {
    return null;
  }
  const last = bar.months.length - 1;
  const found = bar.months.findIndex(({month}) => month === reached);
  const current = found === -1 ? last : found;

  const linkTo = (period: string) => ({
    href: toAddress(period),
    'aria-current': chosen.includes(period) ? ('true' as const) : undefined,
    onClick: (event: MouseEvent) => {
      if (isPlainClick(event)) {
        event.preventDefault();
        onChoose(period);
      }
    },
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const next = move(event.key, current, last);
    if (next !== undefined) {
      event.preventDefault();
      setReached(bar.months[next]?.month);
      row.current?.querySelectorAll('a')[next]?.focus();
    }
  };
  const template = {gridTemplateColumns: `repeat(${bar.columns}, minmax(3px, 2rem))`};
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <Translate
          id="theme.minutes.search.months"
          description="Above a bar chart; {count} is the height of the highest bar"
          values={{count: bar.most}}
        >
          {'Sections by month; the highest bar: {count}'}
        </Translate>
      </figcaption>
      <div className={styles.frame}>
        <div
          ref={row}
          className={clsx(styles.months, chosen.length > 0 && styles.narrowed)}
          style={template}
          onKeyDown={onKeyDown}
        >
          {bar.months.map(({month, count, column}, i) => {
            const label = `${monthAndYear(month)}: ${counts.sections(count)}`;
            return (
              <a
                key={month}
                {...linkTo(month)}
                className={clsx(
                  styles.month,
                  chosen.some((period) => month.startsWith(period)) && styles.within,
                )}
                style={place(column)}
                tabIndex={i === current ? 0 : -1}
                title={label}
                aria-label={label}
                onFocus={() => setReached(month)}
              >
                <span style={{height: `${Math.max(4, (count / bar.most) * 100)}%`}} />
              </a>
            );
          })}
        </div>
        <div className={styles.years} style={template}>
          {bar.years.map(({year, column, span, count}) => (
            <span key={year} className={styles.year} style={place(column, span)}>
              {(span >= LABEL_COLUMNS || span / bar.columns >= LABEL_SHARE) &&
                (count > 0 ? (
                  <a {...linkTo(year)} title={`${year}: ${counts.sections(count)}`}>
                    {year}
                  </a>
                ) : (
                  year
                ))}
            </span>
          ))}
        </div>
      </div>
      <details className={clsx(sharedStyles.onScreen, styles.twin)}>
        <summary>
          <Translate id="theme.minutes.search.monthList">Months as a list</Translate>
        </summary>
        <ul className={sharedStyles.list}>
          {[...months].reverse().map(({month, count}) => (
            <li key={month}>
              <a {...linkTo(month)}>{monthAndYear(month)}</a>{' '}
              <span className={sharedStyles.count}>{counts.sections(count)}</span>
            </li>
          ))}
        </ul>
      </details>
    </figure>
  );
}
