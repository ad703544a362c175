import React, {type ReactNode} from 'react';
import MinutesLink from '../MinutesLink';
import {useCounts} from '../MinutesCount/useCounts';
import sharedStyles from '../../client/shared.module.css';

type Props = {readonly years: readonly {year: string; permalink: string; count: number}[]};

/** Years with their number of documents. */
export default function MinutesYearList({years}: Props): ReactNode {
  const counts = useCounts();
  return (
    <ul className={sharedStyles.run}>
      {years.map(({year, permalink, count}) => (
        <li key={year}>
          <MinutesLink to={permalink}>{year}</MinutesLink>{' '}
          <span className={sharedStyles.count}>{counts.documents(count)}</span>
        </li>
      ))}
    </ul>
  );
}
