import React, {type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {MinutesLink, type TopicPage, useCounts} from 'docusaurus-plugin-minutes/client';
import styles from './years.module.css';

type Props = {readonly page: TopicPage};

/** Where the sections of each year stand, when a topic's own page cannot hold them all. */
export default function Years({page}: Props): ReactNode {
  const counts = useCounts();
  if (page.years.length === 0) {
    return null;
  }
  return (
    <nav
      className={styles.years}
      aria-label={translate({
        id: 'theme.minutes.topicYears.label',
        message: 'Years of this topic',
        description: 'Name of the navigation, for screen readers',
      })}
    >
      <span className={styles.title}>
        <Translate id="theme.minutes.topicYears.title">Year by year</Translate>
      </span>
      <ul>
        {page.years.map(({year, permalink, excerpts, mentions}) => (
          <li key={year}>
            <MinutesLink to={permalink} aria-current={year === page.year ? 'page' : undefined}>
              {year}
            </MinutesLink>{' '}
            <span className={styles.count}>
              {[
                excerpts > 0 && counts.sections(excerpts),
                mentions > 0 && counts.mentions(mentions),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
