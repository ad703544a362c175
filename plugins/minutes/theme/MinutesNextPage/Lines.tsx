import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import {
  type LineView,
  MinutesDate,
  MinutesLink,
  sharedStyles,
  toAddress,
} from 'docusaurus-plugin-minutes/client';
import styles from './styles.module.css';

/** Lines of minutes, verbatim, each with the place it leads to. */
export default function Lines({lines}: {lines: readonly LineView[]}): ReactNode {
  return (
    <ul className={clsx(sharedStyles.entries, styles.lines)}>
      {lines.map(({meeting, headings, anchor, text}, i) => (
        <li key={i}>
          <div className={sharedStyles.quote}>{text}</div>
          <p className={sharedStyles.after}>
            <MinutesLink to={toAddress(meeting.permalink, anchor)}>
              <MinutesDate date={meeting.date} />
              {headings.length > 0 && ` · ${headings.join(' › ')}`}
            </MinutesLink>
          </p>
        </li>
      ))}
    </ul>
  );
}
