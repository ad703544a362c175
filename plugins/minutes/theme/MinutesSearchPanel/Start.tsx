import React, {memo, type ReactNode} from 'react';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import {sharedStyles} from 'docusaurus-plugin-minutes/client';
import styles from './styles.module.css';

/** What can be written besides words, what it means, and how it begins. */
const getOperators = (): {write: string; begin?: string; words: string}[] => [
  {
    write: '"two words"',
    begin: '"',
    words: translate({id: 'theme.minutes.search.help.phrase', message: 'these words in a row'}),
  },
  {
    write: '-word',
    begin: '-',
    words: translate({
      id: 'theme.minutes.search.help.without',
      message: 'without this word or phrase',
    }),
  },
  {
    write: 'team:',
    words: translate({id: 'theme.minutes.search.help.team', message: 'minutes of a team'}),
  },
  {
    write: 'topic:',
    words: translate({
      id: 'theme.minutes.search.help.topic',
      message: 'sections that name a topic, in any of its spellings',
    }),
  },
  {
    write: 'ref:',
    words: translate({
      id: 'theme.minutes.search.help.reference',
      message: 'sections that name an issue, a pull request or a standard',
    }),
  },
  {
    write: 'on:',
    words: translate({
      id: 'theme.minutes.search.help.on',
      message: 'minutes of a year, a month or a day',
    }),
  },
  {
    write: 'after:',
    words: translate({
      id: 'theme.minutes.search.panel.after',
      message: 'from that day, month or year on',
    }),
  },
  {
    write: 'before:',
    words: translate({
      id: 'theme.minutes.search.panel.before',
      message: 'until that day, month or year, inclusive',
    }),
  },
  {
    write: 'is:decision',
    words: translate({
      id: 'theme.minutes.search.panel.decision',
      message: 'sections with a marked decision',
    }),
  },
  {
    write: 'is:action',
    words: translate({
      id: 'theme.minutes.search.panel.action',
      message: 'sections with an action item',
    }),
  },
];

/** What stands in the panel while nothing is asked: queries to begin with, and what can be written. */
function Start({
  examples,
  isShown,
  onQuery,
}: {
  examples: readonly string[];
  isShown: boolean;
  onQuery: (query: string) => void;
}): ReactNode {
  return (
    <div className={styles.start} hidden={!isShown}>
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
        {getOperators().map(({write, begin = write, words}) => (
          <div key={write}>
            <dt>
              <button
                type="button"
                className={clsx(sharedStyles.linkButton, styles.operator)}
                onClick={() => onQuery(begin)}
              >
                {write}
              </button>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

// Hiding it takes less of the first key's time than taking it apart.
export default memo(Start);
