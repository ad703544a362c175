import React, {type ReactNode, useContext} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {PageContext} from '../../client/context';
import sharedStyles from '../../client/shared.module.css';
import type {TeamRef} from '../../model/types';
import type {LineageView} from '../../pages/types';
import MinutesChart from '../MinutesChart';
import MinutesLink from '../MinutesLink';
import LineageStep from './LineageStep';
import styles from './styles.module.css';

type Props = {
  readonly team: TeamRef;
  readonly lineage: readonly LineageView[];
};

function Teams({teams}: {teams: readonly TeamRef[]}): ReactNode {
  return teams.map((team, index) => (
    <React.Fragment key={team.slug}>
      {index > 0 && ', '}
      {team.permalink ? <MinutesLink to={team.permalink}>{team.label}</MinutesLink> : team.label}
    </React.Fragment>
  ));
}

/**
 * Which teams this one came from and went on as: in a line, as a chart of the whole line in time,
 * and step by step with the minutes that say so.
 */
export default function MinutesLineage({team, lineage}: Props): ReactNode {
  const hasChart = Boolean(useContext(PageContext)?.html.lineage);
  if (lineage.length === 0) {
    return null;
  }
  const before = lineage.flatMap(({from, to}) => (to.slug === team.slug ? from : []));
  const after = lineage.flatMap(({from, to}) => (from.slug === team.slug ? to : []));
  return (
    <div className={styles.lineage} data-minutes-whole="">
      <p>
        <Teams teams={before} />
        {before.length > 0 && ' → '}
        <strong>{team.label}</strong>
        {after.length > 0 && ' → '}
        <Teams teams={after} />
      </p>
      {hasChart && (
        <MinutesChart
          id="lineage"
          label={translate({
            id: 'theme.minutes.lineage.label',
            message: 'Teams of this line in time; the steps are listed below',
          })}
        />
      )}
      <p className={sharedStyles.small}>
        <Translate id="theme.minutes.lineage.evidence">What each step rests on:</Translate>
      </p>
      {lineage.map((step) => (
        <LineageStep key={`${step.from.slug} ${step.to.slug}`} step={step} />
      ))}
    </div>
  );
}
