import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import {
  MinutesDate,
  MinutesLink,
  sharedStyles,
  type TeamPage,
} from 'docusaurus-plugin-minutes/client';
import styles from './reportList.module.css';

type Props = {
  readonly reports: TeamPage['reports'];
};

type Report = Props['reports'][number];

function Call({meeting, sections}: Report): ReactNode {
  return (
    <li data-date={meeting.date ?? ''}>
      <MinutesLink to={meeting.permalink}>
        <MinutesDate date={meeting.date} />
      </MinutesLink>
      <div>
        {sections.map(({heading, anchor, items}) => (
          <div key={anchor}>
            <MinutesLink to={`${meeting.permalink}#${anchor}`}>{heading}</MinutesLink>
            {items.length > 0 && (
              <ul className={clsx(sharedStyles.list, styles.items)}>
                {items.map((item, i) => (
                  <li key={i}>{item}</li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
    </li>
  );
}

/** What a team told the community in the weekly call: newest calls in full, the rest by heading. */
export default function ReportList({reports}: Props): ReactNode {
  const quoted = reports.filter(({sections}) => sections.some(({items}) => items.length > 0));
  const older = reports.filter((report) => !quoted.includes(report));
  return (
    <>
      <ul className={clsx(sharedStyles.rows, styles.calls)}>
        {quoted.map((report) => (
          <Call key={report.meeting.permalink} {...report} />
        ))}
      </ul>
      {older.length > 0 && (
        <details className={styles.older}>
          <summary>
            <Translate id="theme.minutes.reports.older">Earlier calls</Translate>
            <span data-minutes-whole="">{` (${older.length})`}</span>
          </summary>
          <ul className={clsx(sharedStyles.rows, styles.calls)}>
            {older.map((report) => (
              <Call key={report.meeting.permalink} {...report} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
