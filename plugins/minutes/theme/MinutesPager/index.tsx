import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import {MinutesLink, sharedStyles} from 'docusaurus-plugin-minutes/client';
import Translate, {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/MinutesPager';
import styles from './styles.module.css';

/** Links to the older and the newer neighbour; `compact` shows the short labels only. */
export default function MinutesPager({older, newer, compact = false}: Props): ReactNode {
  if (!older && !newer) {
    return null;
  }
  const hidden = compact ? sharedStyles.heard : sharedStyles.muted;
  const links = (
    <>
      {older && (
        <MinutesLink to={older.permalink} rel="prev">
          <span aria-hidden="true">← </span>
          <span className={hidden}>
            <Translate id="theme.minutes.pager.older">Older:</Translate>{' '}
          </span>
          {compact ? older.short : older.label}
        </MinutesLink>
      )}
      {newer && (
        <MinutesLink className={styles.newer} to={newer.permalink} rel="next">
          <span className={hidden}>
            <Translate id="theme.minutes.pager.newer">Newer:</Translate>{' '}
          </span>
          {compact ? newer.short : newer.label}
          <span aria-hidden="true"> →</span>
        </MinutesLink>
      )}
    </>
  );
  // The long form at the end is the landmark; a second one of the same name would only be noise.
  return compact ? (
    <div className={clsx(sharedStyles.onScreen, styles.compact)}>{links}</div>
  ) : (
    <nav
      className={clsx(sharedStyles.onScreen, styles.pager)}
      aria-label={translate({
        id: 'theme.minutes.pager.label',
        message: 'Older and newer',
        description: 'Name of the navigation between neighbours, for screen readers',
      })}
    >
      {links}
    </nav>
  );
}
