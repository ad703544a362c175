import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import {
  type Mention,
  MinutesDate,
  MinutesLink,
  sharedStyles,
  toAddress,
} from 'docusaurus-plugin-minutes/client';

type Props = {
  readonly mentions: readonly Mention[];
};

/** Meetings that name a topic, one to a row, with the sections that name it. */
export default function Mentions({mentions}: Props): ReactNode {
  return (
    <ul className={clsx(sharedStyles.rows, sharedStyles.withTeam)} data-minutes-ordered="">
      {mentions.map(({meeting, sections}) => (
        <li key={meeting.permalink} data-date={meeting.date ?? ''}>
          <MinutesLink to={meeting.permalink}>
            <MinutesDate date={meeting.date} />
          </MinutesLink>
          <span>{meeting.team.label}</span>
          <ul className={clsx(sharedStyles.list, sharedStyles.matter)}>
            {sections.map(({heading, anchor, text}) => (
              <li key={anchor}>
                <MinutesLink to={toAddress(meeting.permalink, anchor)}>
                  {heading === '' ? (
                    <Translate id="theme.minutes.mentions.beginning">the beginning</Translate>
                  ) : (
                    heading
                  )}
                </MinutesLink>
                {text !== '' && <span className={sharedStyles.remark}>{text}</span>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
