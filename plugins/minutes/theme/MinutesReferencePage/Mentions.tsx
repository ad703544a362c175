import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {MinutesDate, MinutesLink, type ReferenceMention} from 'docusaurus-plugin-minutes/client';
import styles from './mentions.module.css';

type Props = {
  readonly mentions: readonly ReferenceMention[];
};

type Section = ReferenceMention['sections'][number];

function Item({text, versions, derived}: Section['items'][number]): ReactNode {
  // A link's address may say a version that its text does not.
  const unsaid = versions?.filter((id) => !text.toLowerCase().includes(id)) ?? [];
  return (
    <li>
      {unsaid.length > 0 && <span className={styles.version}>{unsaid.join(', ')} </span>}
      {text}
      {derived && (
        <span className={styles.derived}>
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
export default function Mentions({mentions}: Props): ReactNode {
  return (
    <ul className={styles.list}>
      {mentions.map(({meeting, sections}) => (
        <li key={meeting.permalink} data-date={meeting.date ?? ''}>
          <MinutesLink className={styles.date} to={meeting.permalink}>
            {meeting.date === undefined ? meeting.title : <MinutesDate date={meeting.date} />}
          </MinutesLink>
          <span>{meeting.team.label}</span>
          <div className={styles.sections}>
            {sections.map(({heading, anchor, items}) => (
              <div key={anchor}>
                <MinutesLink
                  to={anchor === '' ? meeting.permalink : `${meeting.permalink}#${anchor}`}
                >
                  {heading === '' ? (
                    <Translate id="theme.minutes.mentions.beginning">the beginning</Translate>
                  ) : (
                    heading
                  )}
                </MinutesLink>
                <ul className={styles.items}>
                  {items
                    .filter(({text, versions}) => text !== '' || versions)
                    .map((item) => (
                      <Item key={item.text} {...item} />
                    ))}
                </ul>
              </div>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
