import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import MinutesBody from '@theme/MinutesBody';
import type {Props} from '@theme/MinutesDecisionList';
import {
  citeAttributes,
  type DecisionView,
  markStyles,
  MinutesDate,
  MinutesItemContext,
  MinutesLink,
  sharedStyles,
  toAddress,
} from 'docusaurus-plugin-minutes/client';

/** What a decision rests on, in words and with a shape of its own. */
function Evidence({evidence}: Pick<DecisionView, 'evidence'>): ReactNode {
  return evidence === 'stated' ? (
    <span className={markStyles.stated}>
      <Translate id="theme.minutes.decision.stated">Marked as a decision</Translate>
    </span>
  ) : (
    <span className={markStyles.likely}>
      <Translate id="theme.minutes.decision.likely">Likely a decision, by its wording</Translate>
    </span>
  );
}

function Later({topics, later, laterCount}: DecisionView): ReactNode {
  if (topics.length === 0 && later.length === 0) {
    return null;
  }
  return (
    <p className={sharedStyles.after}>
      {topics.map(({slug, name, permalink}, i) => (
        <React.Fragment key={slug}>
          {i > 0 && ', '}
          <MinutesLink to={permalink}>{name}</MinutesLink>
        </React.Fragment>
      ))}
      {later.length > 0 && (
        <>
          {topics.length > 0 && ' · '}
          <Translate
            id="theme.minutes.decision.later"
            description="Before the dates of later meetings that name the same issue, pull request, standard or heading as a decision"
          >
            came up again, by the same reference or heading:
          </Translate>{' '}
          {later.map(({meeting, anchor}, i) => (
            <React.Fragment key={meeting.permalink}>
              {i > 0 && ', '}
              <MinutesLink to={toAddress(meeting.permalink, anchor)}>
                <MinutesDate date={meeting.date} /> {meeting.team.label}
              </MinutesLink>
            </React.Fragment>
          ))}
          {laterCount > later.length && (
            <Translate
              id="theme.minutes.decision.laterMore"
              description="After the first dates of later meetings"
              values={{count: laterCount - later.length}}
            >
              {' and {count} more'}
            </Translate>
          )}
        </>
      )}
    </p>
  );
}

/** Decisions, verbatim, each under a line that says where it stands. */
export default function MinutesDecisionList({decisions, heading = 'h3'}: Props): ReactNode {
  const Place = heading;
  return (
    <ul className={sharedStyles.entries}>
      {decisions.map((decision) => {
        const {meeting, headings, anchor, context, evidence, htmlKey, topics} = decision;
        return (
          <li
            key={htmlKey}
            className={sharedStyles.entry}
            {...citeAttributes(decision, {quote: true})}
            data-minutes-item=""
            data-team={meeting.team.slug}
            data-topic={topics.map(({slug}) => slug).join(' ')}
            data-year={meeting.date?.slice(0, 4) ?? ''}
            data-evidence={evidence}
          >
            <Place className={sharedStyles.place} data-cite-at="">
              <MinutesLink to={toAddress(meeting.permalink, anchor)}>
                <MinutesDate date={meeting.date} /> · {meeting.team.label}
                {headings.length > 0 && ` · ${headings.join(' › ')}`}
              </MinutesLink>
            </Place>
            <Evidence evidence={evidence} />
            <div className={sharedStyles.quote}>
              <MinutesItemContext context={context} />
              <MinutesBody id={htmlKey} />
            </div>
            <Later {...decision} />
          </li>
        );
      })}
    </ul>
  );
}
