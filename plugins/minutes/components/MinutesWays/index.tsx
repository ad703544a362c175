import React, {type ReactNode} from 'react';
import {LIST_TITLES} from '../../client/pageTitle';
import sharedStyles from '../../client/shared.module.css';
import type {Way} from '../../pages/types';
import MinutesLink from '../MinutesLink';

/** Names of lists in the reader's language; others are as the build has them. */
const LABELS: Readonly<Record<string, () => string>> = LIST_TITLES;

/** The lists of all minutes, for those who don't know yet what to search for. */
export default function MinutesWays({ways}: {ways: readonly Way[]}): ReactNode {
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
