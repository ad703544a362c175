import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import MinutesLink from '@theme/MinutesLink';
import type {Props} from '@theme/MinutesLineage';
import type {LineageView} from '../../types';
import styles from './styles.module.css';

function Teams({steps}: {steps: LineageView[]}): ReactNode {
  return steps.map(({team}, index) => (
    <React.Fragment key={team.slug}>
      {index > 0 && ', '}
      <Link to={team.permalink} autoAddBaseUrl={false}>
        {team.label}
      </Link>
    </React.Fragment>
  ));
}

function Evidence({step}: {step: LineageView}): ReactNode {
  return (
    <li>
      {step.team.label}:{' '}
      {step.sources.length === 0 ? (
        <Translate id="theme.minutes.lineage.byDates">
          by dates only; no minutes say so in words.
        </Translate>
      ) : (
        step.sources.map(({permalink, title, quote}, index) => (
          <React.Fragment key={permalink}>
            {index > 0 && '; '}
            <q>{quote}</q> (<MinutesLink to={permalink}>{title}</MinutesLink>)
          </React.Fragment>
        ))
      )}
    </li>
  );
}

/** Which teams this one came from and went on as, and the minutes that say so. */
export default function MinutesLineage({team, lineage}: Props): ReactNode {
  if (lineage.length === 0) {
    return null;
  }
  const before = lineage.filter(({direction}) => direction === 'predecessor');
  const after = lineage.filter(({direction}) => direction === 'successor');
  return (
    <div className={styles.lineage}>
      <p>
        <Teams steps={before} />
        {before.length > 0 && ' → '}
        <strong>{team.label}</strong>
        {after.length > 0 && ' → '}
        <Teams steps={after} />
      </p>
      <details>
        <summary>
          <Translate id="theme.minutes.lineage.evidence">Where the minutes say so</Translate>
        </summary>
        <ul>
          {lineage.map((step) => (
            <Evidence key={`${step.direction} ${step.team.slug}`} step={step} />
          ))}
        </ul>
      </details>
    </div>
  );
}
