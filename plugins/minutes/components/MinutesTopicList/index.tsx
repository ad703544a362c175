import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import MinutesDate from '../MinutesDate';
import MinutesLink from '../MinutesLink';
import {toCategoryId} from '../../client/toCategoryId';
import type {TopicSummary} from '../../pages/types';
import {useCounts} from '../MinutesCount/useCounts';
import sharedStyles from '../../client/shared.module.css';
import styles from './styles.module.css';

type Props = {
  readonly categories: readonly {
    category: string;
    topics: TopicSummary[];
  }[];
  /** With a sentence on each topic, or names and numbers only. */
  readonly details?: boolean;
};

function Details({topic}: {topic: TopicSummary}): ReactNode {
  const counts = useCounts();
  return (
    <>
      <span className={styles.summary}>{topic.summary}</span>
      <span className={sharedStyles.count}>
        {counts.meetings(topic.meetings)}
        {topic.last !== undefined && (
          <>
            {', '}
            <Translate
              id="theme.minutes.topics.last"
              values={{date: <MinutesDate date={topic.last} />}}
            >
              {'last mentioned {date}'}
            </Translate>
          </>
        )}
      </span>
    </>
  );
}

/** Topics by category: names and numbers in columns, or a sentence on each. */
export default function MinutesTopicList({categories, details = false}: Props): ReactNode {
  return categories.map(({category, topics}) => (
    <section key={category}>
      <Heading as={details ? 'h2' : 'h3'} id={details ? toCategoryId(category) : undefined}>
        {category}
      </Heading>
      <ul className={details ? sharedStyles.described : clsx(sharedStyles.columns, styles.columns)}>
        {topics.map((topic) => (
          <li key={topic.slug}>
            <MinutesLink to={topic.permalink}>{topic.name}</MinutesLink>
            {details ? (
              <Details topic={topic} />
            ) : (
              <span className={sharedStyles.count}> {topic.meetings}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  ));
}
