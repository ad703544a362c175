import React, {type ReactNode, useId} from 'react';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import {
  parseQuery,
  type SearchAnswer,
  type SearchState,
  sharedStyles,
  useCounts,
} from 'docusaurus-plugin-minutes/client';
import Export from './Export';
import styles from './styles.module.css';

/** True where there are words that hits can fit better or worse. */
function hasWords(query: string): boolean {
  const {words, phrases} = parseQuery(query);
  return words.length > 0 || phrases.length > 0;
}

/** True where the newest come first: as asked for, or because nothing else tells them apart. */
export const isByDate = ({query, sort}: SearchState): boolean =>
  sort === 'date' || !hasWords(query);

/** How many there are, and in which order. */
export function Count({answer, byDate}: {answer: SearchAnswer; byDate: boolean}): ReactNode {
  const counts = useCounts();
  const values = {
    sections: counts.sections(answer.total),
    documents: counts.documents(answer.documents),
  };
  return byDate ? (
    <Translate id="theme.minutes.search.countByDate" values={values}>
      {'{sections} in {documents}, newest first'}
    </Translate>
  ) : (
    <Translate id="theme.minutes.search.count" values={values}>
      {'{sections} in {documents}, best first'}
    </Translate>
  );
}

/** What was found, its order, and the way to take it along. */
export default function Toolbar({
  answer,
  state,
  folder,
  address,
  onSort,
}: {
  answer: SearchAnswer;
  state: SearchState;
  folder: string;
  address: string;
  onSort: (sort: SearchState['sort']) => void;
}): ReactNode {
  const id = useId();
  const byDate = isByDate(state);
  const option = (sort: SearchState['sort'], words: ReactNode) => (
    <label>
      <input
        type="radio"
        name="sort"
        value={sort}
        checked={(sort === 'date') === byDate}
        onChange={() => onSort(sort)}
      />{' '}
      {words}
    </label>
  );
  return (
    <div className={styles.toolbar}>
      <Heading as="h2" className={styles.count}>
        <Count answer={answer} byDate={byDate} />
      </Heading>
      {hasWords(state.query) && (
        <div className={styles.sort} role="radiogroup" aria-labelledby={id}>
          <span id={id} className={sharedStyles.muted}>
            <Translate id="theme.minutes.search.sort">Sort by</Translate>
          </span>
          {option(
            'relevance',
            <Translate id="theme.minutes.search.byRelevance">relevance</Translate>,
          )}
          {option('date', <Translate id="theme.minutes.search.byDate">date</Translate>)}
        </div>
      )}
      <Export
        // Another search is another list.
        key={address}
        state={state}
        folder={folder}
        address={address}
        total={answer.total}
      />
    </div>
  );
}
