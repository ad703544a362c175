import React, {type MouseEvent, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import MinutesLink from '@theme/MinutesLink';
import type {Props} from '@theme/MinutesToc';
import {useActiveAnchor} from './useActiveAnchor';
import styles from './styles.module.css';

function Entries({entries, active}: Props & {active: string | undefined}): ReactNode {
  return (
    <ul>
      {entries.map(({anchor, text, level}) => (
        <li key={anchor} data-level={level}>
          <MinutesLink to={`#${anchor}`} aria-current={anchor === active ? 'location' : undefined}>
            {text}
          </MinutesLink>
        </li>
      ))}
    </ul>
  );
}

/** Closes the fold before the browser looks for the target, so that it lands on the right place. */
function closeFold(event: MouseEvent<HTMLElement>): void {
  if (event.target instanceof Element && event.target.closest('a')) {
    event.currentTarget.closest('details')?.removeAttribute('open');
  }
}

/**
 * Table of contents: a list beside the page on wide screens, a fold above it on narrow ones. Both
 * are written, and style sheets show one, so that neither waits for scripts.
 */
export default function MinutesToc({entries}: Props): ReactNode {
  const shown = entries.filter(({text}) => text.trim() !== '');
  const active = useActiveAnchor(shown.map(({anchor}) => anchor));
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
      <nav className={styles.wide} aria-label={label}>
        <p className={styles.title}>{title}</p>
        <Entries entries={shown} active={active} />
      </nav>
      <details className={styles.narrow}>
        <summary>{title}</summary>
        <nav aria-label={label} onClick={closeFold}>
          <Entries entries={shown} active={undefined} />
        </nav>
      </details>
    </>
  );
}
