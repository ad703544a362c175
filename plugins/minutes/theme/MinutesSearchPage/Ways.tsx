import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {MinutesLink, type SearchPage} from 'docusaurus-plugin-minutes/client';
import styles from './styles.module.css';

/** Lists of the same minutes, which need no search. */
export default function Ways({ways}: Pick<SearchPage, 'ways'>): ReactNode {
  return (
    <ul className={styles.ways}>
      <li>
        <MinutesLink to={ways.topics}>
          <Translate id="theme.minutes.search.ways.topics">Topics</Translate>
        </MinutesLink>
      </li>
      <li>
        <MinutesLink to={ways.teams}>
          <Translate id="theme.minutes.search.ways.teams">Teams</Translate>
        </MinutesLink>
      </li>
      <li>
        <MinutesLink to={ways.decisions}>
          <Translate id="theme.minutes.search.ways.decisions">Decisions</Translate>
        </MinutesLink>
      </li>
      <li>
        <MinutesLink to={ways.actions}>
          <Translate id="theme.minutes.search.ways.actions">Action items</Translate>
        </MinutesLink>
      </li>
      <li>
        <MinutesLink to={ways.references}>
          <Translate id="theme.minutes.search.ways.references">References</Translate>
        </MinutesLink>
      </li>
      <li>
        <MinutesLink to={ways.years}>
          <Translate id="theme.minutes.search.ways.years">Minutes by year</Translate>
        </MinutesLink>
      </li>
    </ul>
  );
}
