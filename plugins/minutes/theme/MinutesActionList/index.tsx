import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/MinutesActionList';
import MinutesBody from '@theme/MinutesBody';
import {
  type ActionView,
  citeAttributes,
  MinutesDate,
  MinutesItemContext,
  MinutesLink,
  sharedStyles,
  toAddress,
  useCounts,
} from 'docusaurus-plugin-minutes/client';
import styles from './styles.module.css';

type Mention = ActionView['mentions'][number];

const toMention = ({meeting, anchor}: Mention) => toAddress(meeting.permalink, anchor);

function MentionLink({mention}: {mention: Mention}): ReactNode {
  return (
    <MinutesLink to={toMention(mention)} title={mention.meeting.title}>
      <MinutesDate date={mention.meeting.date} />
    </MinutesLink>
  );
}

/** What the minutes say has become of it. */
function State({item, last}: {item: ActionView; last: Mention}): ReactNode {
  const date = <MentionLink mention={last} />;
  const words = item.stateText;
  if (item.state === 'done') {
    return (
      <Translate
        id="theme.minutes.action.closed"
        description="The words are those of the minutes: done, cancelled"
        values={{date, words: <q>{words}</q>}}
      >
        {'closed by {date}: {words}'}
      </Translate>
    );
  }
  return (
    <>
      <Translate id="theme.minutes.action.last" values={{date}}>
        {'last mentioned on {date}'}
      </Translate>
      {words !== undefined && (
        <>
          : <q>{words}</q>
        </>
      )}
    </>
  );
}

function History({item}: {item: ActionView}): ReactNode {
  const counts = useCounts();
  const [first] = item.mentions;
  const last = item.mentions.at(-1);
  if (!first || !last) {
    return null;
  }
  return (
    <p className={sharedStyles.after} data-cite-at="">
      {item.evidence === 'probable' && (
        <>
          <Translate id="theme.minutes.action.probable">
            Probably an action item, by its wording
          </Translate>
          {' · '}
        </>
      )}
      {item.days > 1 && (
        <>
          {item.raisedEarlier ? (
            <Translate
              id="theme.minutes.action.listed"
              values={{date: <MentionLink mention={first} />}}
            >
              {'first listed on {date}, among older ones'}
            </Translate>
          ) : (
            <Translate
              id="theme.minutes.action.raised"
              values={{date: <MentionLink mention={first} />}}
            >
              {'raised on {date}'}
            </Translate>
          )}
          {' · '}
          {counts.carried(item.days - 1)}
          {' · '}
        </>
      )}
      <State item={item} last={last} />
    </p>
  );
}

/** Dates between the first and the last mention. */
function Mentions({mentions}: ActionView): ReactNode {
  const counts = useCounts();
  return mentions.length < 3 ? null : (
    <details className={sharedStyles.after}>
      <summary>{counts.mentions(mentions.length)}</summary>
      <ul className={sharedStyles.run}>
        {mentions.map((mention) => (
          <li key={toMention(mention)}>
            <MentionLink mention={mention} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Action items, verbatim as last mentioned, each with its way from meeting to meeting. */
export default function MinutesActionList({
  items,
  hideProbable = false,
  showTeam = false,
}: Props): ReactNode {
  return (
    <ul className={sharedStyles.entries}>
      {items.map((item) => {
        const last = item.mentions.at(-1);
        return (
          <li
            key={item.htmlKey}
            className={sharedStyles.entry}
            {...(last && citeAttributes({...item, ...last}, {quote: true}))}
            data-minutes-item=""
            data-evidence={item.evidence}
            data-state={item.state === 'done' ? 'done' : 'open'}
            hidden={hideProbable && item.evidence === 'probable'}
          >
            <div className={clsx(sharedStyles.quote, styles.text)}>
              <MinutesItemContext context={item.context} />
              <MinutesBody id={item.htmlKey} />
            </div>
            {last && (showTeam || item.headings.length > 0) && (
              <p className={sharedStyles.after}>
                <MinutesLink to={toMention(last)}>
                  {[...(showTeam ? [last.meeting.team.label] : []), ...item.headings].join(' › ')}
                </MinutesLink>
              </p>
            )}
            <History item={item} />
            <Mentions {...item} />
          </li>
        );
      })}
    </ul>
  );
}
