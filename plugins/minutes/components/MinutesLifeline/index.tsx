import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import MinutesChart from '../MinutesChart';
import {CHART_WORDS} from '../MinutesChart/chartWords';
import MinutesDate from '../MinutesDate';
import MinutesLink from '../MinutesLink';
import type {LifelineRow} from '../../charts/types';
import {useCounts} from '../MinutesCount/useCounts';
import sharedStyles from '../../client/shared.module.css';
import styles from './styles.module.css';

type Props = {
  /** What the chart shows, for those who do not see it. */
  readonly label: string;
  readonly rows: readonly LifelineRow[];
};

const MARKS = {
  'mark--heading': 'heading',
  'mark--text': 'text',
  'mark--passing': 'passing',
  decision: 'decided',
} as const;

/** The life-line as a table, newest first: the way to its meetings for keys and screen readers. */
function LifelineTable({rows}: Pick<Props, 'rows'>): ReactNode {
  const {times} = useCounts();
  const meetings = rows
    .flatMap((row) => row.meetings)
    .sort((a, b) => (b.meeting.date ?? '').localeCompare(a.meeting.date ?? ''));
  return (
    <details className={styles.fold}>
      <summary>
        <Translate id="theme.minutes.lifeline.table">Show as table</Translate>
      </summary>
      <div className={clsx(sharedStyles.wide, styles.frame)}>
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
              <tr key={meeting.permalink} data-day={meeting.date ?? ''}>
                <td>
                  <MinutesLink to={meeting.permalink}>
                    <MinutesDate date={meeting.date} />
                  </MinutesLink>
                </td>
                <td>{meeting.team.label}</td>
                <td>
                  {CHART_WORDS[strength]()}, {times(hits)}
                  {decided && `, ${CHART_WORDS.decided()}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** A section with the life-line (the fragment `lifeline` of the page): as a chart, and as a table. */
export default function MinutesLifeline({label, rows}: Props): ReactNode {
  const legend = Object.entries(MARKS).map(([mark, word]) => ({mark, words: CHART_WORDS[word]()}));
  return (
    <section>
      <Heading as="h2" id="life-line">
        <Translate id="theme.minutes.topic.lifeline">Life-line</Translate>
      </Heading>
      <MinutesChart id="lifeline" label={label} legend={legend} />
      <LifelineTable rows={rows} />
    </section>
  );
}
