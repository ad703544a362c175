import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {MinutesLink, type SearchPage, sharedStyles} from 'docusaurus-plugin-minutes/client';

/** A list's name in the reader's language, or else as the build has it. */
function Label({kind, label}: {kind: string; label: string}): ReactNode {
  switch (kind) {
    case 'topics':
      return <Translate id="theme.minutes.search.ways.topics">Topics</Translate>;
    case 'teams':
      return <Translate id="theme.minutes.search.ways.teams">Teams</Translate>;
    case 'decisions':
      return <Translate id="theme.minutes.search.ways.decisions">Decisions</Translate>;
    case 'actions':
      return <Translate id="theme.minutes.search.ways.actions">Action items</Translate>;
    case 'references':
      return <Translate id="theme.minutes.search.ways.references">References</Translate>;
    case 'years':
      return <Translate id="theme.minutes.search.ways.years">Minutes by year</Translate>;
    default:
      return label;
  }
}

/** Lists of the same minutes, which need no search. */
export default function Ways({ways}: Pick<SearchPage, 'ways'>): ReactNode {
  return (
    <ul className={sharedStyles.run}>
      {ways.map(({kind, label, permalink}) => (
        <li key={kind}>
          <MinutesLink to={permalink}>
            <Label kind={kind} label={label} />
          </MinutesLink>
        </li>
      ))}
    </ul>
  );
}
