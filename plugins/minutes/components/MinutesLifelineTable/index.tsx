import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import MinutesDate from '../MinutesDate';
import MinutesLink from '../MinutesLink';
import type {Strength, LifelineRow} from '../../charts/types';
import {useCounts} from '../MinutesCount/useCounts';
import styles from './styles.module.css';

type Props = {
  readonly rows: readonly LifelineRow[];
};

function StrengthWords({strength}: {strength: Strength}): ReactNode {
  switch (strength) {
    case 'heading':
      return <Translate id="theme.minutes.strength.heading">its own heading</Translate>;
    case 'text':
      return <Translate id="theme.minutes.strength.text">in the text</Translate>;
    default:
      return <Translate id="theme.minutes.strength.passing">in passing</Translate>;
  }
}

/** The life-line as a table, newest first: the way to its meetings for keys and screen readers. */
export default function MinutesLifelineTable({rows}: Props): ReactNode {
  const {times} = useCounts();
  const meetings = rows
    .flatMap((row) => row.meetings)
    .sort((a, b) => (b.meeting.date ?? '').localeCompare(a.meeting.date ?? ''));
  return (
    <details className={styles.fold}>
      <summary>
        <Translate id="theme.minutes.lifeline.table">Show as table</Translate>
      </summary>
      <div className={styles.frame}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <Translate id="theme.minutes.lifeline.meeting">Meeting (newest first)</Translate>
              </th>
              <th scope="col">
                <Translate id="theme.minutes.lifeline.team">Team</Translate>
              </th>
              <th scope="col">
                <Translate id="theme.minutes.lifeline.how">Named</Translate>
              </th>
            </tr>
          </thead>
          <tbody>
            {meetings.map(({meeting, strength, hits, decided}) => (
              <tr key={meeting.permalink}>
                <td>
                  <MinutesLink to={meeting.permalink}>
                    <MinutesDate date={meeting.date} />
                  </MinutesLink>
                </td>
                <td>{meeting.team.label}</td>
                <td>
                  <StrengthWords strength={strength} />, {times(hits)}
                  {decided && (
                    <>
                      {', '}
                      <Translate id="theme.minutes.lifeline.decided">decision marked</Translate>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
