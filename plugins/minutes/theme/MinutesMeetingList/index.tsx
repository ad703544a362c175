import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/MinutesMeetingList';
import {
  type MeetingRow,
  MinutesDate,
  MinutesKind,
  MinutesLink,
  sharedStyles,
  toAddress,
} from 'docusaurus-plugin-minutes/client';
import styles from './styles.module.css';

/** What a meeting was about: its own title, and its agenda with a link to each item. */
function Matter({row}: {row: MeetingRow}): ReactNode {
  if (row.cancelled) {
    return (
      <span className={sharedStyles.muted}>
        <Translate id="theme.minutes.meetings.cancelled">no meeting</Translate>
      </span>
    );
  }
  // An undated document is told apart by its title only.
  const title = row.descriptiveTitle ?? (row.date === undefined ? row.title : undefined);
  const {agenda, kind, permalink} = row;
  if (!title && kind === 'meeting' && agenda.length === 0) {
    return (
      <span className={sharedStyles.muted}>
        <Translate id="theme.minutes.meetings.noAgenda">no agenda in the minutes</Translate>
      </span>
    );
  }
  return (
    <ul className={sharedStyles.inline}>
      {title && (
        <li>
          <MinutesLink to={permalink}>{title}</MinutesLink>
        </li>
      )}
      {kind !== 'meeting' && (
        <li className={sharedStyles.muted}>
          <MinutesKind kind={kind} />
        </li>
      )}
      {agenda.map(({text, anchor}, index) => (
        <li key={`${anchor} ${index}`}>
          <MinutesLink to={toAddress(permalink, anchor)}>{text}</MinutesLink>
        </li>
      ))}
    </ul>
  );
}

/**
 * Meetings, one to a row: date, team where several teams are listed, agenda. On the page of a team
 * the rows of its predecessors are there, but shown only when asked for.
 */
export default function MinutesMeetingList({rows, showTeam = false, team}: Props): ReactNode {
  const isOther = (row: MeetingRow) => team !== undefined && row.team.slug !== team;
  return (
    <ul className={clsx(sharedStyles.rows, showTeam && sharedStyles.withTeam, styles.list)}>
      {rows.map((row) => (
        <li
          key={row.permalink}
          data-date={row.date ?? ''}
          data-predecessor={isOther(row) ? row.team.slug : undefined}
        >
          <MinutesLink to={row.permalink}>
            <MinutesDate date={row.date} />
          </MinutesLink>
          {showTeam && <span>{row.team.label}</span>}
          <div className={sharedStyles.matter}>
            {isOther(row) && <span className={styles.origin}>{row.team.label}</span>}
            <Matter row={row} />
          </div>
        </li>
      ))}
    </ul>
  );
}
