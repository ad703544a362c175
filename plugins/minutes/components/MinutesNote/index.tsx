import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import sharedStyles from '../../client/shared.module.css';
import styles from './styles.module.css';

type Props = {readonly children: ReactNode};

/** How many entries a list has, and in which order. */
export default function MinutesNote({children}: Props): ReactNode {
  return (
    <p className={clsx(sharedStyles.small, styles.note)} data-minutes-whole="">
      {children}
    </p>
  );
}
