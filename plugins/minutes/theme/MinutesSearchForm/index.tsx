import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/MinutesSearchForm';
import {
  MinutesLink,
  OwnStyles,
  sharedStyles,
  useSearchForms,
  useSearchPlace,
} from 'docusaurus-plugin-minutes/client';
import styles from './styles.module.css';

/**
 * A search box within a page, with queries to begin with. It leads to the page of the search; where
 * `MinutesSearch` is in the page, that opens its panel instead (see `useSearchForms`).
 */
export default function MinutesSearchForm({instance, query: initial}: Props): ReactNode {
  const place = useSearchPlace(instance);
  // For a page of the site's own; on those of minutes this is run by the server alone.
  useSearchForms();
  if (!place) {
    return null;
  }
  return (
    <div role="search" className={clsx(sharedStyles.onScreen, styles.search)}>
      <OwnStyles />
      <form action={place.page} data-minutes-search={place.instance} className={styles.form}>
        <input
          type="search"
          name="q"
          defaultValue={initial}
          autoComplete="off"
          spellCheck={false}
          aria-label={translate({
            id: 'theme.minutes.search.box.field',
            message: 'Search the minutes',
            description: 'Name of the field of the search',
          })}
          placeholder={translate({
            id: 'theme.minutes.search.box.placeholder',
            message: 'Words, a team, a topic, a standard …',
          })}
        />
        <button type="submit">
          <Translate id="theme.minutes.search.box.submit">Search</Translate>
        </button>
      </form>
      {initial === undefined && place.examples.length > 0 && (
        <p className={styles.examples}>
          <Translate
            id="theme.minutes.search.box.examples"
            description="Before queries that are links"
          >
            For example:
          </Translate>{' '}
          {place.examples.map((query, i) => (
            <React.Fragment key={query}>
              {i > 0 && ' · '}
              <MinutesLink to={`${place.page}?q=${encodeURIComponent(query)}`}>{query}</MinutesLink>
            </React.Fragment>
          ))}
        </p>
      )}
    </div>
  );
}
