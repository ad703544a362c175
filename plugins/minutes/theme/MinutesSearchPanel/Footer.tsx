import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

function Keys(): ReactNode {
  return (
    <span className={styles.keys}>
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd>{' '}
        <Translate id="theme.minutes.search.keys.choose">choose</Translate>
      </span>
      <span>
        <kbd>Enter</kbd> <Translate id="theme.minutes.search.keys.open">open</Translate>
      </span>
      <span>
        <kbd>Esc</kbd> <Translate id="theme.minutes.search.keys.close">close</Translate>
      </span>
    </span>
  );
}

/** What the keys do, how much was found, and the way to all of it. */
export default function Footer({count, children}: {count: string; children: ReactNode}): ReactNode {
  return (
    <div className={styles.footer}>
      <Keys />
      <span className={styles.count}>{count}</span>
      {children}
    </div>
  );
}
