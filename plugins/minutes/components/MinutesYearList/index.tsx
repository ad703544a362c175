import React, {type ReactNode} from 'react';
import MinutesLink from '../MinutesLink';
import {useCounts} from '../MinutesCount/useCounts';
import styles from './styles.module.css';

type Props = {readonly years: readonly {year: string; permalink: string; count: number}[]};

/** Years with their number of documents. */
export default function MinutesYearList({years}: Props): ReactNode {
  const counts = useCounts();
  return (
    <ul className={styles.years}>
      {years.map(({year, permalink, count}) => (
        <li key={year}>
          <MinutesLink to={permalink}>{year}</MinutesLink>
          <span className={styles.count}>{counts.documents(count)}</span>
        </li>
      ))}
    </ul>
  );
}
