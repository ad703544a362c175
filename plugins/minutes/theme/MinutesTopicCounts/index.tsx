import React, {type ReactNode} from 'react';
import MinutesLink from '@theme/MinutesLink';
import type {Props} from '@theme/MinutesTopicCounts';
import styles from './styles.module.css';

/** Topics in one run of text, each with its number of meetings. */
export default function MinutesTopicCounts({topics}: Props): ReactNode {
  return (
    <ul className={styles.topics}>
      {topics.map(({slug, name, permalink, meetings}) => (
        <li key={slug}>
          <MinutesLink to={permalink}>{name}</MinutesLink>{' '}
          <span className={styles.count}>{meetings}</span>
        </li>
      ))}
    </ul>
  );
}
