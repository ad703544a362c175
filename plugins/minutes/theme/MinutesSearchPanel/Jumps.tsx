import React, {type ReactNode, useId} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import {
  type Follow,
  getJumpWords,
  type JumpHit,
  MinutesMarkedText,
  sharedStyles,
  useCounts,
  useFollow,
} from 'docusaurus-plugin-minutes/client';
import styles from './styles.module.css';

type JumpProps = {
  jump: JumpHit;
  id: string;
  isActive: boolean;
  /** How many meetings or documents it stands for, in words; or none. */
  count: string | undefined;
  follow: Follow;
};

/** One page: its name, the other name it was found by, and what it is. */
function Jump({jump, id, isActive, count, follow}: JumpProps): ReactNode {
  return (
    <a
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={clsx(sharedStyles.option, styles.jump)}
      href={jump.permalink}
      data-minutes-link=""
      onClick={follow}
    >
      <span>
        <span className={sharedStyles.link} dir="auto">
          <MinutesMarkedText text={jump.title || getJumpWords(jump)} marks={jump.marks} />
        </span>
        {jump.alias !== undefined && (
          <>
            {' '}
            <span className={sharedStyles.small}>
              <Translate
                id="theme.minutes.search.alias"
                description="Another name of a topic, team or standard, behind its name"
                values={{alias: jump.alias}}
              >
                {'also: {alias}'}
              </Translate>
            </span>
          </>
        )}
      </span>{' '}
      <span className={sharedStyles.small}>
        {jump.title !== '' && getJumpWords(jump)}
        {count !== undefined && ` · ${count}`}
      </span>
    </a>
  );
}

/** Pages whose name fits, to go straight to. */
export default function Jumps({
  jumps,
  prefix,
  active,
}: {
  jumps: readonly JumpHit[];
  prefix: string;
  active: string | undefined;
}): ReactNode {
  const follow = useFollow();
  const counts = useCounts();
  // What a team filed may have no date, and be no meeting.
  const toCount = ({kind}: JumpHit) => (kind === 'team' ? counts.documents : counts.meetings);
  const title = useId();
  if (jumps.length === 0) {
    return null;
  }
  return (
    <div role="group" aria-labelledby={title} className={styles.jumps}>
      <div id={title} role="presentation" className={styles.groupTitle}>
        <Translate id="theme.minutes.search.jump">Go straight to</Translate>
      </div>
      {jumps.map((jump, i) => {
        const id = `${prefix}jump:${jump.permalink}`;
        return (
          <Jump
            key={i}
            jump={jump}
            id={id}
            isActive={id === active}
            count={jump.count === undefined ? undefined : toCount(jump)(jump.count)}
            follow={follow}
          />
        );
      })}
    </div>
  );
}
