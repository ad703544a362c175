import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import MinutesLink from '../MinutesLink';
import {useCounts} from '../MinutesCount/useCounts';
import {toAddress} from '../../client/toAddress';
import markStyles from '../../client/marks.module.css';
import type {MarkedLine} from '../../pages/types';
import sharedStyles from '../../client/shared.module.css';
import styles from './styles.module.css';

type Props = {
  readonly lines: readonly MarkedLine[];
};

/**
 * What the minutes mark as decisions and action items: counts that unfold to the lines as written,
 * each leading to its section. It stands beside the minutes, never in them.
 */
export default function MinutesMarked({lines}: Props): ReactNode {
  const counts = useCounts();
  if (lines.length === 0) {
    return null;
  }
  const decisions = lines.filter(({kind}) => kind === 'decision').length;
  const summary = [
    decisions > 0 && counts.decisions(decisions),
    lines.length > decisions && counts.actionItems(lines.length - decisions),
  ].filter(Boolean);
  return (
    <details className={styles.marked}>
      <summary>
        <Translate
          id="theme.minutes.marked.summary"
          description="Above the minutes, with what they mark: 2 decisions · 3 action items"
          values={{counts: summary.join(' · ')}}
        >
          {'Marked in these minutes: {counts}'}
        </Translate>
      </summary>
      <ul className={sharedStyles.list}>
        {lines.map(({kind, text, anchor, topics, next}, i) => (
          <li key={i}>
            <span className={kind === 'decision' ? markStyles.decision : markStyles.action}>
              {kind === 'decision' ? (
                <Translate id="theme.minutes.decision.stated">Marked as a decision</Translate>
              ) : (
                <Translate id="theme.minutes.action.label">Action item</Translate>
              )}
            </span>{' '}
            {anchor === '' ? text : <MinutesLink to={`#${anchor}`}>{text}</MinutesLink>}
            {(topics.length > 0 || next) && (
              <span className={sharedStyles.remark}>
                {topics.map(({slug, name, permalink}) => (
                  <React.Fragment key={slug}>
                    {' · '}
                    <MinutesLink to={permalink}>{name}</MinutesLink>
                  </React.Fragment>
                ))}
                {next && (
                  <>
                    {' · '}
                    <MinutesLink to={toAddress(next.meeting.permalink, next.anchor)}>
                      <Translate
                        id="theme.minutes.marked.next"
                        description="Link to the next meeting with the same reference or heading as a decision"
                        values={{date: next.meeting.date ?? next.meeting.title}}
                      >
                        {'came up again on {date}'}
                      </Translate>
                    </MinutesLink>
                  </>
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
