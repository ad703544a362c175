import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import sharedStyles from '../../client/shared.module.css';
import type {LineageView} from '../../pages/types';
import MinutesDate from '../MinutesDate';
import MinutesLink from '../MinutesLink';
import styles from './styles.module.css';

/** The end of the one and the beginning of the other, so that a gap is said and not only drawn. */
function Dates({from, to}: LineageView): ReactNode {
  if (from.last === undefined || to.first === undefined) {
    return (
      <Translate
        id="theme.minutes.lineage.noMinutes"
        values={{team: from.last === undefined ? from.label : to.label}}
      >
        {'no dated minutes of {team}'}
      </Translate>
    );
  }
  const values = {last: <MinutesDate date={from.last} />, first: <MinutesDate date={to.first} />};
  return (
    <Translate id="theme.minutes.lineage.dates" values={values}>
      {'minutes until {last}, then from {first}'}
    </Translate>
  );
}

function Source({source}: {source: LineageView['sources'][number]}): ReactNode {
  return (
    <li>
      <q>{source.quote}</q>{' '}
      {source.permalink ? (
        <MinutesLink to={source.permalink}>{source.title}</MinutesLink>
      ) : (
        <span className={sharedStyles.small}>
          <Translate
            id="theme.minutes.lineage.missing"
            values={{minutes: <code>{source.title}</code>}}
          >
            {'{minutes}: the named minutes are not in this archive'}
          </Translate>
        </span>
      )}
    </li>
  );
}

/** A step from one team to the next; opened, it shows the minutes that say so. */
export default function LineageStep({step}: {step: LineageView}): ReactNode {
  return (
    <details className={styles.step}>
      <summary>
        <span className={styles.names}>
          {step.from.label} → {step.to.label}
        </span>{' '}
        <span className={sharedStyles.small}>
          <Dates {...step} />
        </span>
      </summary>
      {step.sources.length === 0 ? (
        <p>
          <Translate id="theme.minutes.lineage.byDates">
            Only the dates support this: no minutes are known that say so in words.
          </Translate>
        </p>
      ) : (
        <ul>
          {step.sources.map((source) => (
            <Source key={`${source.title} ${source.quote}`} source={source} />
          ))}
        </ul>
      )}
    </details>
  );
}
