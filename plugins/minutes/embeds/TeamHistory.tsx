import React, {type ReactNode} from 'react';
import {
  MinutesDate,
  MinutesFacts,
  MinutesLineage,
  MinutesLink,
  sharedStyles,
  toAddress,
  useCounts,
} from 'docusaurus-plugin-minutes/client';
import Frame, {type Filled} from './Frame';

type Props = Filled & {
  /** Slug of the team. */
  readonly team?: string;
};

/** How long and how often a team has met, and which teams it came from and went on as. */
export default function TeamHistory(props: Props): ReactNode {
  const counts = useCounts();
  return (
    <Frame component="TeamHistory" filled={props} kinds={['team']}>
      {({team, first, last, count, lineage, years}) => (
        <>
          <MinutesFacts>
            <MinutesLink to={team.permalink}>{team.label}</MinutesLink>
            {first !== undefined && <MinutesDate date={first} dateEnd={last} />}
            {counts.documents(count)}
          </MinutesFacts>
          <MinutesLineage team={team} lineage={lineage} />
          <ul className={sharedStyles.run}>
            {years.map(({year, meetings}) => (
              <li key={year}>
                <MinutesLink to={toAddress(team.permalink, year)}>{year}</MinutesLink>{' '}
                <span className={sharedStyles.count}>{counts.meetings(meetings)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Frame>
  );
}
