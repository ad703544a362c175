import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import {listOperators, removeOperator, unquotePhrases} from '../../client/search/queryText';
import {parseQuery} from '../../search/parseQuery';
import type {SearchPage} from '../../types';
import styles from './styles.module.css';
import Ways from './Ways';

/** What can be tried where nothing was found. Corrections and the like stand above it. */
export default function Nothing({
  page,
  query,
  exact,
  onQuery,
}: {
  page: SearchPage;
  query: string;
  exact: boolean;
  onQuery: (query: string) => void;
}): ReactNode {
  const operators = listOperators(query);
  const {phrases, words} = parseQuery(query);
  return (
    <div className={styles.nothing}>
      <Heading as="h2" className={styles.count}>
        <Translate id="theme.minutes.search.nothing">No section of the minutes has this.</Translate>
      </Heading>
      <ul className={styles.tries}>
        {operators.map((operator) => (
          <li key={operator}>
            <Translate
              id="theme.minutes.search.try.without"
              description="An offer, followed by a button with a filter of the query"
            >
              Search without
            </Translate>{' '}
            <button
              type="button"
              className={styles.chip}
              onClick={() => onQuery(removeOperator(query, operator))}
            >
              {operator}
            </button>
          </li>
        ))}
        {phrases.length > 0 && (
          <li>
            <button
              type="button"
              className={styles.chip}
              onClick={() => onQuery(unquotePhrases(query))}
            >
              <Translate id="theme.minutes.search.try.words">
                Search for the words wherever they stand
              </Translate>
            </button>
          </li>
        )}
        {words.length > 2 && (
          <li>
            <Translate id="theme.minutes.search.try.fewer">
              Search for fewer words: a section has to have most of them.
            </Translate>
          </li>
        )}
        {words.length > 0 && !exact && (
          <li>
            <Translate id="theme.minutes.search.try.other">
              Try another word for it: spellings are corrected, meanings are not guessed.
            </Translate>
          </li>
        )}
        <li>
          <Translate id="theme.minutes.search.try.lists">Look through a list instead:</Translate>
          <Ways ways={page.ways} />
        </li>
      </ul>
    </div>
  );
}
