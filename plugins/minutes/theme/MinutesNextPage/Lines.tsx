import React, {type ReactNode} from 'react';
import {type LineView, MinutesDate, MinutesLink} from 'docusaurus-plugin-minutes/client';
import styles from './styles.module.css';

/** Lines of minutes, verbatim, each with the place it leads to. */
export default function Lines({lines}: {lines: readonly LineView[]}): ReactNode {
  return (
    <ul className={styles.lines}>
      {lines.map(({meeting, headings, anchor, text}, i) => (
        <li key={i}>
          <span className={styles.text}>{text}</span>
          <span className={styles.place}>
            <MinutesLink to={anchor === '' ? meeting.permalink : `${meeting.permalink}#${anchor}`}>
              <MinutesDate date={meeting.date} />
              {headings.length > 0 && ` · ${headings.join(' › ')}`}
            </MinutesLink>
          </span>
        </li>
      ))}
    </ul>
  );
}
