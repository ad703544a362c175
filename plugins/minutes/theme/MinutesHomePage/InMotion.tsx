import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import MinutesEmpty from '@theme/MinutesEmpty';
import {
  type HomePage,
  MinutesHtml,
  MinutesLink,
  MinutesNote,
  sharedStyles,
} from 'docusaurus-plugin-minutes/client';
import styles from './inMotion.module.css';

type Props = {
  readonly topics: HomePage['inMotion'];
};

/** Topics that came up most in the last 90 days of the archive, each with its last two years. */
export default function InMotion({topics}: Props): ReactNode {
  return (
    <section>
      <Heading as="h2" id="in-motion">
        <Translate id="theme.minutes.home.inMotion">In motion</Translate>
      </Heading>
      {topics.length === 0 ? (
        <MinutesEmpty>
          <Translate id="theme.minutes.home.inMotionEmpty">
            No topic is named in the last 90 days of the archive. Topics and their spellings are
            kept in topics.yml.
          </Translate>
        </MinutesEmpty>
      ) : (
        <>
          <MinutesNote>
            <Translate id="theme.minutes.home.inMotionNote">
              By sections that name the topic in the last 90 days of the archive; bars: its last 24
              months
            </Translate>
          </MinutesNote>
          <ol className={clsx(sharedStyles.list, styles.list)}>
            {topics.map(({slug, name, permalink, sections}) => (
              <li key={slug}>
                <MinutesLink to={permalink}>{name}</MinutesLink>
                <span className={clsx(sharedStyles.count, styles.count)}>{sections}</span>
                <MinutesHtml id={`spark-${slug}`} className={styles.spark} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
