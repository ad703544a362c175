import React, {type ReactNode, useId} from 'react';
import type {JumpHit} from '../../search/types';
import sharedStyles from '../../client/shared.module.css';
import MinutesLink from '../MinutesLink';
import {getJumpWords} from './jumpWords';
import styles from './styles.module.css';

/** Pages to go straight to, as a list of links below a title; nothing where there are none. */
export default function MinutesJumpList({
  title,
  jumps,
}: {
  readonly title: ReactNode;
  readonly jumps: readonly JumpHit[];
}): ReactNode {
  const id = useId();
  return jumps.length === 0 ? null : (
    <section aria-labelledby={id} className={styles.jumps}>
      <p id={id} className={sharedStyles.small}>
        {title}
      </p>
      <ul className={sharedStyles.list}>
        {jumps.map((jump) => (
          <li key={jump.permalink}>
            <MinutesLink to={jump.permalink} className={sharedStyles.link}>
              {jump.title || getJumpWords(jump)}
            </MinutesLink>
            {jump.title !== '' && <span className={sharedStyles.small}> {getJumpWords(jump)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
