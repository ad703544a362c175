import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import {listOperatorHelp, sharedStyles} from 'docusaurus-plugin-minutes/client';
import styles from './styles.module.css';

/** What stands in the panel while nothing is asked: queries to begin with, and what can be written. */
export default function Start({
  examples,
  onQuery,
}: {
  examples: readonly string[];
  onQuery: (query: string) => void;
}): ReactNode {
  return (
    <div className={styles.start}>
      {examples.length > 0 && (
        <p>
          <Translate id="theme.minutes.search.box.examples">For example:</Translate>{' '}
          {examples.map((example) => (
            <button
              key={example}
              type="button"
              className={clsx(sharedStyles.linkButton, styles.example)}
              onClick={() => onQuery(example)}
            >
              {example}
            </button>
          ))}
        </p>
      )}
      <dl className={styles.operators}>
        {listOperatorHelp().map(({write, begin = write, words}) => (
          <div key={write}>
            <dt>
              {begin === '' ? (
                <span className={styles.operator}>{write}</span>
              ) : (
                <button
                  type="button"
                  className={clsx(sharedStyles.linkButton, styles.operator)}
                  onClick={() => onQuery(begin)}
                >
                  {write}
                </button>
              )}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
