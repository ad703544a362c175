import React, {type ReactNode} from 'react';
import type {Props} from '@theme/MinutesEmpty';
import styles from './styles.module.css';

/** Why a list is empty, and what would fill it. */
export default function MinutesEmpty({children}: Props): ReactNode {
  return (
    <p className={styles.empty} data-minutes-whole="">
      {children}
    </p>
  );
}
