import React, {type ReactNode} from 'react';
import type {Props} from '@theme/MinutesNote';
import styles from './styles.module.css';

/** How many entries a list has, and in which order. */
export default function MinutesNote({children}: Props): ReactNode {
  return <p className={styles.note}>{children}</p>;
}
