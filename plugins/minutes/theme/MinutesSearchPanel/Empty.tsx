import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {removeOperators, sharedStyles} from 'docusaurus-plugin-minutes/client';
import styles from './styles.module.css';

/** That nothing was found, and what else to try. */
export default function Empty({
  query,
  onQuery,
}: {
  query: string;
  onQuery: (query: string) => void;
}): ReactNode {
  const bare = removeOperators(query).trim();
  const plain = bare.replace(/"/g, '').trim();
  return (
    <div className={styles.empty}>
      <p>
        <Translate id="theme.minutes.search.panel.nothing">
          No section of the minutes has enough of these words.
        </Translate>
      </p>
      <ul className={sharedStyles.list}>
        {bare !== query.trim() && bare !== '' && (
          <li>
            <button type="button" className={sharedStyles.linkButton} onClick={() => onQuery(bare)}>
              <Translate id="theme.minutes.search.panel.nothing.filters">
                Search without the filters
              </Translate>
            </button>
          </li>
        )}
        {plain !== bare && plain !== '' && (
          <li>
            <button
              type="button"
              className={sharedStyles.linkButton}
              onClick={() => onQuery(plain)}
            >
              <Translate id="theme.minutes.search.panel.nothing.phrase">
                Search for the words, wherever they stand
              </Translate>
            </button>
          </li>
        )}
        <li>
          <Translate id="theme.minutes.search.panel.nothing.words">
            Leave words out, or try others: the minutes may call it something else.
          </Translate>
        </li>
        <li>
          <Translate id="theme.minutes.search.panel.nothing.participants">
            Participants are not searched.
          </Translate>
        </li>
      </ul>
    </div>
  );
}
