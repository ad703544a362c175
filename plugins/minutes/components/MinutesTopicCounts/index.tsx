import React, {type ReactNode} from 'react';
import MinutesLink from '../MinutesLink';
import type {TopicCount} from '../../pages/types';
import sharedStyles from '../../client/shared.module.css';

type Props = {
  /** Topics with their number of meetings, in the order to be shown. */
  readonly topics: readonly TopicCount[];
};

/** Topics in one run of text, each with its number of meetings. */
export default function MinutesTopicCounts({topics}: Props): ReactNode {
  return (
    <ul className={sharedStyles.run}>
      {topics.map(({slug, name, permalink, meetings}) => (
        <li key={slug}>
          <MinutesLink to={permalink}>{name}</MinutesLink>{' '}
          <span className={sharedStyles.count}>{meetings}</span>
        </li>
      ))}
    </ul>
  );
}
