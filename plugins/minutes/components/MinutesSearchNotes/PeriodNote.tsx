import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Period} from '../../search/types';
import sharedStyles from '../../client/shared.module.css';
import styles from './styles.module.css';

/** The time that was searched alone, and the way to all of it. */
export default function PeriodNote({
  period: {text, first, last},
  onExact,
}: {
  period: Period;
  onExact: (exact: boolean) => void;
}): ReactNode {
  return (
    <p className={styles.note}>
      <Translate
        id="theme.minutes.search.period"
        description="What part of the query was taken for a time: Only minutes of summer 2023 (2023-06-01 to 2023-08-31)."
        values={{text: <em>{text}</em>, first, last}}
      >
        {'Only minutes of {text} ({first} to {last}).'}
      </Translate>{' '}
      <button type="button" className={sharedStyles.linkButton} onClick={() => onExact(true)}>
        <Translate id="theme.minutes.search.period.all">Search all for just these words</Translate>
      </button>
    </p>
  );
}
