import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import MinutesBody from '@theme/MinutesBody';
import type {Props} from '@theme/MinutesExcerpt';
import {
  citeAttributes,
  MinutesDate,
  MinutesLink,
  sharedStyles,
  toAddress,
} from 'docusaurus-plugin-minutes/client';
import styles from './styles.module.css';

/** A whole section of minutes, verbatim, under a line that says where it stands. */
export default function MinutesExcerpt({excerpt, license}: Props): ReactNode {
  const {meeting, headings, anchor, htmlKey} = excerpt;
  return (
    <section className={clsx(sharedStyles.entry, styles.excerpt)} {...citeAttributes(excerpt)}>
      <h3 className={sharedStyles.place} data-cite-at="">
        <MinutesLink to={toAddress(meeting.permalink, anchor)}>
          <MinutesDate date={meeting.date} /> · {meeting.team.label}
          {headings.length > 0 && ` · ${headings.join(' › ')}`}
        </MinutesLink>
      </h3>
      <div className={clsx(sharedStyles.quote, styles.text)}>
        <MinutesBody id={htmlKey} />
      </div>
      <p className={clsx(sharedStyles.after, styles.full)} data-minutes-full="">
        <Translate
          id="theme.minutes.excerpt.full"
          description="The licence asks to say that an excerpt is one, and where the whole is"
          values={{minutes: <MinutesLink to={meeting.permalink}>{meeting.title}</MinutesLink>}}
        >
          {'Excerpt, unchanged; full minutes: {minutes}'}
        </Translate>
        {license?.licenseName !== undefined && (
          <>
            {' · '}
            {license.licenseUrl === undefined ? (
              license.licenseName
            ) : (
              <Link to={license.licenseUrl} rel="license">
                {license.licenseName}
              </Link>
            )}
          </>
        )}
      </p>
    </section>
  );
}
