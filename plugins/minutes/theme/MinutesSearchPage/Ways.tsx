import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {MinutesLink, type SearchPage, sharedStyles} from 'docusaurus-plugin-minutes/client';

/** Names of lists in the reader's language; others are as the build has them. */
const LABELS: Readonly<Record<string, () => string>> = {
  topics: () => translate({id: 'theme.minutes.search.ways.topics', message: 'Topics'}),
  teams: () => translate({id: 'theme.minutes.search.ways.teams', message: 'Teams'}),
  decisions: () => translate({id: 'theme.minutes.search.ways.decisions', message: 'Decisions'}),
  actions: () => translate({id: 'theme.minutes.search.ways.actions', message: 'Action items'}),
  references: () => translate({id: 'theme.minutes.search.ways.references', message: 'References'}),
  years: () => translate({id: 'theme.minutes.search.ways.years', message: 'Minutes by year'}),
};

/** Lists of the same minutes, which need no search. */
export default function Ways({ways}: Pick<SearchPage, 'ways'>): ReactNode {
  return (
    <ul className={sharedStyles.run}>
      {ways.map(({kind, label, permalink}) => (
        <li key={kind}>
          <MinutesLink to={permalink}>{LABELS[kind]?.() ?? label}</MinutesLink>
        </li>
      ))}
    </ul>
  );
}
