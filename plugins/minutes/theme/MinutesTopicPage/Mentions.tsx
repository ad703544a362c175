import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {type Mention, MinutesDate, MinutesLink} from 'docusaurus-plugin-minutes/client';
import styles from './mentions.module.css';

type Props = {
  readonly mentions: readonly Mention[];
};

/** Meetings that name a topic, one to a row, with the sections that name it. */
export default function Mentions({mentions}: Props): ReactNode {
  return (
    <ul className={styles.list}>
      {mentions.map(({meeting, sections}) => (
        <li key={meeting.permalink} data-date={meeting.date ?? ''}>
          <MinutesLink className={styles.date} to={meeting.permalink}>
            <MinutesDate date={meeting.date} />
          </MinutesLink>
          <span>{meeting.team.label}</span>
          <ul className={styles.sections}>
            {sections.map(({heading, anchor, text}) => (
              <li key={anchor}>
                <MinutesLink
                  to={anchor === '' ? meeting.permalink : `${meeting.permalink}#${anchor}`}
                >
                  {heading === '' ? (
                    <Translate id="theme.minutes.mentions.beginning">the beginning</Translate>
                  ) : (
                    heading
                  )}
                </MinutesLink>
                {text !== '' && <span className={styles.text}>{text}</span>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
