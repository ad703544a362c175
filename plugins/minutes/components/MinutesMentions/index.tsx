import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import sharedStyles from '../../client/shared.module.css';
import {toAddress} from '../../client/toAddress';
import type {ReferenceMention} from '../../pages/types';
import MinutesDate from '../MinutesDate';
import MinutesLink from '../MinutesLink';
import styles from './styles.module.css';

type Props = {
  readonly mentions: readonly ReferenceMention[];
};

type Section = ReferenceMention['sections'][number];

function Item({text, versions, derived}: Section['items'][number]): ReactNode {
  // A link's address may say a version that its text does not.
  const unsaid = versions?.filter((id) => !text.toLowerCase().includes(id)) ?? [];
  return (
    <li>
      {unsaid.length > 0 && <span className={sharedStyles.small}>{unsaid.join(', ')} </span>}
      {text}
      {derived && (
        <span className={sharedStyles.small}>
          {' '}
          <Translate id="theme.minutes.references.derived">
            (number only; other minutes tell the repository)
          </Translate>
        </span>
      )}
    </li>
  );
}

/** Meetings that name a reference, with their sections and, word for word, the items that do. */
export default function MinutesMentions({mentions}: Props): ReactNode {
  return (
    <ul className={clsx(sharedStyles.rows, sharedStyles.withTeam, styles.mentions)}>
      {mentions.map(({meeting, sections, same}) => (
        <li key={meeting.permalink} data-date={meeting.date ?? ''}>
          <MinutesLink to={meeting.permalink}>
            {meeting.date === undefined ? meeting.title : <MinutesDate date={meeting.date} />}
          </MinutesLink>
          <span>{meeting.team.label}</span>
          <div className={styles.sections}>
            {sections.map(({heading, anchor, items}) => (
              <div key={anchor}>
                <MinutesLink to={toAddress(meeting.permalink, anchor)}>
                  {heading === '' ? (
                    <Translate id="theme.minutes.mentions.beginning">the beginning</Translate>
                  ) : (
                    heading
                  )}
                </MinutesLink>
                <ul className={sharedStyles.list}>
                  {items
                    .filter(({text, versions}) => text !== '' || versions)
                    .map((item) => (
                      <Item key={item.text} {...item} />
                    ))}
                </ul>
              </div>
            ))}
            {same.length > 0 && (
              <details className={sharedStyles.small}>
                <summary>
                  <Translate id="theme.minutes.reference.same">The same, word for word</Translate>
                  <span data-minutes-whole="">
                    {': '}
                    <Translate id="theme.minutes.reference.more" values={{count: same.length}}>
                      {'{count} more'}
                    </Translate>
                  </span>
                </summary>
                <ul className={sharedStyles.run}>
                  {same.map(({permalink, date, title}) => (
                    <li key={permalink} data-date={date ?? ''}>
                      <MinutesLink to={permalink} title={title}>
                        {date === undefined ? title : <MinutesDate date={date} />}
                      </MinutesLink>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
