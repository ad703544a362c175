import React, {type ReactNode} from 'react';
import {MinutesLink, sharedStyles} from 'docusaurus-plugin-minutes/client';
import {translate} from '@docusaurus/Translate';
import styles from './breadcrumbs.module.css';

type Props = {readonly items: readonly {label: string; permalink: string}[]};

/** Where a page belongs: Team › Year. */
export default function Breadcrumbs({items}: Props): ReactNode {
  if (items.length === 0) {
    return null;
  }
  return (
    <nav
      className={styles.breadcrumbs}
      aria-label={translate({
        id: 'theme.minutes.breadcrumbs.label',
        message: 'Breadcrumbs',
        description: 'Name of the navigation above the title, for screen readers',
      })}
    >
      <ol className={sharedStyles.list}>
        {items.map(({label, permalink}) => (
          <li key={permalink}>
            <MinutesLink to={permalink}>{label}</MinutesLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
