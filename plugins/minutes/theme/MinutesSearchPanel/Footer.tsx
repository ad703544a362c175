import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

/** What the keys do, how much was found, and the way to all of it. */
export default function Footer({count, children}: {count: string; children: ReactNode}): ReactNode {
  return (
    <div className={styles.footer}>
      <span className={styles.keys}>
        <kbd>↑</kbd>
        <kbd>↓</kbd> <Translate id="theme.minutes.search.keys.choose">choose</Translate>
        <kbd>Enter</kbd> <Translate id="theme.minutes.search.keys.open">open</Translate>
        <kbd>Esc</kbd> <Translate id="theme.minutes.search.keys.close">close</Translate>
      </span>
      <span className={styles.count}>{count}</span>
      {children}
    </div>
  );
}
