import React, {type ReactNode} from 'react';
import {
  LIST_TITLES,
  MinutesLink,
  type SearchPage,
  sharedStyles,
} from 'docusaurus-plugin-minutes/client';

/** Names of lists in the reader's language; others are as the build has them. */
const LABELS: Readonly<Record<string, () => string>> = LIST_TITLES;

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
