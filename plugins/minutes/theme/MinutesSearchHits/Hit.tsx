import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import {
  markStyles,
  MinutesMarkedText,
  type SearchHit,
  sharedStyles,
} from 'docusaurus-plugin-minutes/client';
import styles from './styles.module.css';

/** What the line shown is marked as, and, in other words, what else in the section is. */
function Labels({decision, action, line}: SearchHit): ReactNode {
  return (
    <>
      {decision === 'stated' && (
        <span className={markStyles.decision}>
          {line?.kind === 'decision' ? (
            <Translate id="theme.minutes.decision.stated">Marked as a decision</Translate>
          ) : (
            <Translate id="theme.minutes.search.holds.decision">
              Section with a marked decision
            </Translate>
          )}
        </span>
      )}
      {decision === 'likely' && (
        <span className={markStyles.likely}>
          {line?.kind === 'likely' ? (
            <Translate id="theme.minutes.decision.likely">
              Likely a decision, by its wording
            </Translate>
          ) : (
            <Translate id="theme.minutes.search.holds.likely">
              Section with a likely decision
            </Translate>
          )}
        </span>
      )}{' '}
      {action === 'marked' && (
        <span className={markStyles.action}>
          {line?.kind === 'action' ? (
            <Translate id="theme.minutes.action.label">Action item</Translate>
          ) : (
            <Translate id="theme.minutes.search.holds.action">
              Section with an action item
            </Translate>
          )}
        </span>
      )}
      {action === 'probable' && (
        <span className={markStyles.action}>
          {line?.kind === 'probable' ? (
            <Translate id="theme.minutes.action.probable">
              Probably an action item, by its wording
            </Translate>
          ) : (
            <Translate id="theme.minutes.search.holds.probable">
              Section with a probable action item
            </Translate>
          )}
        </span>
      )}
    </>
  );
}

/** So many items below a decision are shown in the panel. */
const MOST_NESTED = 3;

/** What a link to a section says: its heading below those it lies in, and the line that fits. */
export default function Hit({hit, short}: {hit: SearchHit; short: boolean}): ReactNode {
  const {heading, headingMarks, headingPath, line, title, incomplete} = hit;
  return (
    <>
      <span className={styles.heading} dir="auto">
        {headingPath.length > 0 && (
          <span className={styles.path}>{headingPath.join(' › ')} › </span>
        )}
        <span className={sharedStyles.link}>
          {heading === '' ? title : <MinutesMarkedText text={heading} marks={headingMarks} />}
        </span>
      </span>
      {line?.before !== undefined && (
        <span className={clsx(styles.line, sharedStyles.muted)} dir="auto">
          <MinutesMarkedText text={line.before} marks={[]} short={short} />
        </span>
      )}
      {line && (
        <span className={styles.line} dir="auto">
          <MinutesMarkedText text={line.text} marks={line.marks} short={short} />
        </span>
      )}
      {line?.nested?.slice(0, short ? MOST_NESTED : undefined).map(({text, marks}, i) => (
        <span key={i} className={clsx(styles.line, styles.nested)} dir="auto">
          <MinutesMarkedText text={text} marks={marks} short={short} />
        </span>
      ))}
      {incomplete && (
        <span className={styles.line}>
          <Translate id="theme.minutes.search.incomplete">
            The text of this section could not be loaded.
          </Translate>
        </span>
      )}
      {(hit.decision ?? hit.action) && (
        <span className={styles.labels}>
          <Labels {...hit} />
        </span>
      )}
    </>
  );
}
