import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import {MinutesLink, sharedStyles} from 'docusaurus-plugin-minutes/client';
import type {Props} from '@theme/MinutesToc';
import styles from './styles.module.css';

function Entries({entries}: Props): ReactNode {
  return (
    <ul>
      {entries.map(({anchor, text, level, predecessor}) => (
        <li key={anchor} data-level={level} data-predecessor={predecessor && ''}>
          <MinutesLink to={`#${anchor}`}>{text}</MinutesLink>
        </li>
      ))}
    </ul>
  );
}

/**
 * Table of contents: a list beside the page on wide screens, a fold above it on narrow ones. Both
 * are written, and style sheets show one, so that neither waits for scripts. MinutesLayout
 * marks the reader's place in it.
 */
export default function MinutesToc({entries}: Props): ReactNode {
  const shown = entries.filter(({text}) => text.trim() !== '');
  if (shown.length < 2) {
    return null;
  }
  const title = (
    <Translate id="theme.minutes.toc.title" description="Title of the table of contents">
      On this page
    </Translate>
  );
  const label = translate({id: 'theme.minutes.toc.title', message: 'On this page'});
  return (
    <>
      <nav
        className={clsx(sharedStyles.onScreen, styles.wide)}
        aria-label={label}
        data-minutes-toc="wide"
      >
        <p className={styles.title}>{title}</p>
        <Entries entries={shown} />
      </nav>
      <details className={clsx(sharedStyles.onScreen, styles.narrow)} data-minutes-toc="narrow">
        <summary>{title}</summary>
        <nav aria-label={label}>
          <Entries entries={shown} />
        </nav>
      </details>
    </>
  );
}
