import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/MinutesBreadcrumbs';
import styles from './styles.module.css';

/** Where a page belongs: Team › Year. */
export default function MinutesBreadcrumbs({items}: Props): ReactNode {
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
      <ol>
        {items.map(({label, permalink}) => (
          <li key={permalink}>
            <Link to={permalink} autoAddBaseUrl={false}>
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
