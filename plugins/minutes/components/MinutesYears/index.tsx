import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import MinutesLink from '../MinutesLink';
import sharedStyles from '../../client/shared.module.css';
import styles from './styles.module.css';

type Props = {
  /** Name of the navigation, for screen readers. */
  readonly label: string;
  readonly years: readonly {year: string; permalink: string; note: string}[];
  /** The year that is shown, if it is one. */
  readonly current?: string;
};

/** The pages of the years of what is too much for one page; nothing where there are none. */
export default function MinutesYears({label, years, current}: Props): ReactNode {
  return years.length === 0 ? null : (
    <nav className={styles.years} aria-label={label}>
      <span className={sharedStyles.muted}>
        <Translate id="theme.minutes.topicYears.title">Year by year</Translate>
      </span>
      <ul className={sharedStyles.run}>
        {years.map(({year, permalink, note}) => (
          <li key={year}>
            <MinutesLink
              to={permalink}
              data-minutes-year=""
              aria-current={year === current ? 'page' : undefined}
            >
              {year}
            </MinutesLink>{' '}
            <span className={sharedStyles.count} data-minutes-whole="">
              {note}
            </span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
