import React, {type ReactNode} from 'react';
import MinutesLink from '@theme/MinutesLink';
import type {Props} from '@theme/MinutesYearList';
import {useCounts} from '@theme/MinutesCount/useCounts';
import styles from './styles.module.css';

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
