import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import MinutesActionList from '@theme/MinutesActionList';
import MinutesDecisionList from '@theme/MinutesDecisionList';
import MinutesMeetingList from '@theme/MinutesMeetingList';
import {type EmbedOf, useCounts} from 'docusaurus-plugin-minutes/client';
import Frame, {type Filled} from './Frame';

type Props = Filled & {
  /** Slug of a topic, as in its address. */
  readonly topic?: string;
  /** Slug of a team. */
  readonly team?: string;
  /** What is listed; meetings if left out. */
  readonly kind?: 'meeting' | 'decision' | 'action';
  /** How many, newest first; 5 if left out. */
  readonly limit?: number;
};

type List = EmbedOf<'meetings' | 'decisions' | 'actions'>;

function Entries({list}: {list: List}): ReactNode {
  if (list.count === 0) {
    return (
      <p>
        <Translate
          id="theme.minutes.embed.none"
          description="In place of a list of meetings, decisions or action items on a topic or of a team"
        >
          The minutes have none yet.
        </Translate>
      </p>
    );
  }
  switch (list.kind) {
    case 'decisions':
      return <MinutesDecisionList decisions={list.decisions} heading="p" />;
    case 'actions':
      return <MinutesActionList items={list.items} showTeam />;
    default:
      return <MinutesMeetingList rows={list.rows} showTeam={list.showTeam} />;
  }
}

/** Meetings, decisions or open action items, newest first, of a topic, of a team, or of all. */
export default function MinutesList(props: Props): ReactNode {
  const counts = useCounts();
  const toCount = ({kind, count}: List): string => {
    switch (kind) {
      case 'decisions':
        return counts.decisions(count);
      case 'actions':
        return counts.actionItems(count);
      default:
        return counts.documents(count);
    }
  };
  return (
    <Frame
      component="MinutesList"
      filled={props}
      kinds={['meetings', 'decisions', 'actions']}
      toCount={toCount}
    >
      {(list) => <Entries list={list} />}
    </Frame>
  );
}
