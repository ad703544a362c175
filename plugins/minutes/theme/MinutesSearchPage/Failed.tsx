import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import {MinutesWays, type SearchPage, sharedStyles} from 'docusaurus-plugin-minutes/client';
import styles from './styles.module.css';

/** In place of the hits where the search could not be had: never an empty list. */
export default function Failed({
  page,
  onRetry,
}: {
  page: SearchPage;
  onRetry: () => void;
}): ReactNode {
  return (
    <div className={styles.failed} role="alert">
      <Heading as="h2" className={styles.count}>
        <Translate id="theme.minutes.search.failed">The search could not be loaded.</Translate>
      </Heading>
      <p>
        <Translate id="theme.minutes.search.failedWhy">
          A file of its index did not arrive, or is damaged. That says nothing about what the
          minutes hold.
        </Translate>
      </p>
      <p>
        <button type="button" className={sharedStyles.button} onClick={onRetry}>
          <Translate id="theme.minutes.search.retry">Try again</Translate>
        </button>
      </p>
      <p>
        <Translate id="theme.minutes.search.failedWays">The lists work without it:</Translate>
      </p>
      <MinutesWays ways={page.ways} />
    </div>
  );
}
