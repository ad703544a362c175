import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import MinutesLink from '../MinutesLink';
import {useDateFormat} from '../../client/useDateFormat';
import type {TeamSummary} from '../../pages/types';
import {useCounts} from '../MinutesCount/useCounts';
import sharedStyles from '../../client/shared.module.css';
import styles from './styles.module.css';

type Props = {
  readonly teams: readonly TeamSummary[];
  /** Level of the heading above former teams. */
  readonly heading?: 'h2' | 'h3';
};

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
      <ul className={sharedStyles.described}>
        {active.map((team) => (
          <li key={team.slug}>
            <MinutesLink to={team.permalink}>{team.label}</MinutesLink>
            <span className={styles.purpose}>{team.purpose}</span>
            <span className={sharedStyles.count}>
              {team.count === 0 ? (
                <Translate id="theme.minutes.teams.none">no minutes yet</Translate>
              ) : (
                counts.documents(team.count)
              )}
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
          <ul className={clsx(sharedStyles.columns, styles.former)}>
            {former.map((team) => (
              <li key={team.slug}>
                <MinutesLink to={team.permalink}>{team.label}</MinutesLink>
                <span className={sharedStyles.count}>
                  {[years(team), counts.documents(team.count)].filter(Boolean).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
