import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {MinutesLink, sharedStyles} from 'docusaurus-plugin-minutes/client';
import type {Props} from '@theme/MinutesTopicChips';
import styles from './styles.module.css';

function Line({topics, label}: {topics: Props['topics']; label: ReactNode}): ReactNode {
  if (topics.length === 0) {
    return null;
  }
  return (
    <div className={styles.line}>
      <span className={styles.label}>{label}</span>
      <ul className={sharedStyles.inline}>
        {topics.map(({slug, name, permalink}) => (
          <li key={slug}>
            <MinutesLink to={permalink}>{name}</MinutesLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The topics of a meeting: those it is about, and those it only names. */
export default function MinutesTopicChips({topics}: Props): ReactNode {
  return (
    <div className={styles.topics}>
      <Line
        topics={topics.filter(({weight}) => weight === 'main')}
        label={<Translate id="theme.minutes.topics.main">Topics</Translate>}
      />
      <Line
        topics={topics.filter(({weight}) => weight === 'mentioned')}
        label={<Translate id="theme.minutes.topics.mentioned">Also named</Translate>}
      />
    </div>
  );
}
