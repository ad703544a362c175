import React, {type ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {readonly children: ReactNode};

/** How many entries a list has, and in which order. */
export default function MinutesNote({children}: Props): ReactNode {
  return <p className={styles.note}>{children}</p>;
}
