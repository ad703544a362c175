import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import MinutesLink from '@theme/MinutesLink';
import type {Props} from '@theme/MinutesTeamList';
import {type TeamSummary, useDateFormat} from 'docusaurus-plugin-minutes/client';
import {useCounts} from '@theme/MinutesCount/useCounts';
import styles from './styles.module.css';

function years({first, last}: TeamSummary): string {
  const [from = '', to = ''] = [first?.slice(0, 4), last?.slice(0, 4)];
  return from === to ? from : `${from}–${to}`;
}

/** Teams: those that still meet with their purpose, former ones in one line each. */
export default function MinutesTeamList({teams, heading = 'h3'}: Props): ReactNode {
  const counts = useCounts();
  const {monthAndYear} = useDateFormat();
  const active = teams.filter(({state}) => state === 'active');
  const former = teams.filter(({state}) => state === 'former');
  return (
    <>
      <ul className={styles.list}>
        {active.map((team) => (
          <li key={team.slug}>
            <MinutesLink to={team.permalink}>{team.label}</MinutesLink>
            <span className={styles.purpose}>{team.purpose}</span>
            <span className={styles.count}>
              {counts.meetings(team.count)}
              {team.last !== undefined && (
                <>
                  {', '}
                  <Translate
                    id="theme.minutes.teams.last"
                    values={{month: monthAndYear(team.last)}}
                  >
                    {'last in {month}'}
                  </Translate>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {former.length > 0 && (
        <>
          <Heading as={heading}>
            <Translate id="theme.minutes.teams.former">Former teams</Translate>
          </Heading>
          <ul className={styles.former}>
            {former.map((team) => (
              <li key={team.slug}>
                <MinutesLink to={team.permalink}>{team.label}</MinutesLink>
                <span className={styles.count}>
                  {[years(team), counts.meetings(team.count)].filter(Boolean).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
