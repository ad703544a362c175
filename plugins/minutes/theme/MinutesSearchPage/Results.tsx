import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Facets from './Facets';
import {
  listOperators,
  MinutesJumpList,
  type MinutesSearch,
  MinutesSearchNotes,
  type SearchAddress,
  type SearchPage,
  sharedStyles,
  toggleValue,
  useWide,
} from 'docusaurus-plugin-minutes/client';
import type {Edit} from './edit';
import Failed from './Failed';
import Found from './Found';
import Months from './Months';
import Nothing from './Nothing';
import styles from './styles.module.css';
import {Count, isByDate} from './Toolbar';

type Props = {
  page: SearchPage;
  folder: string;
  address: SearchAddress;
  search: MinutesSearch;
  /** How many more hits are shown at a time. */
  step: number;
  onMore: () => void;
  onEdit: Edit;
};

/** How many filters the query has, beside the word for them. */
function Summary({count}: {count: number}): ReactNode {
  return count === 0 ? (
    <Translate id="theme.minutes.search.filters">Filters</Translate>
  ) : (
    <Translate id="theme.minutes.search.filtersChosen" values={{count}}>
      {'Filters ({count} chosen)'}
    </Translate>
  );
}

/**
 * What is found, with what it can be narrowed down to: beside it, or, where there is no room for two
 * columns, folded above, so that the first hits are on the first screen.
 */
export default function Results({
  page,
  folder,
  address,
  search: {state: progress, answer, jumps, retry},
  step,
  onMore,
  onEdit,
}: Props): ReactNode {
  const {state, change} = address;
  const {query, exact} = state;
  const isWide = useWide();
  if (progress === 'failed') {
    return <Failed page={page} onRetry={retry} />;
  }
  if (!answer) {
    return (
      <p className={sharedStyles.muted} role="status">
        <Translate id="theme.minutes.search.loading">Loading the index of the minutes</Translate>
      </p>
    );
  }
  const facets = (
    <Facets
      query={query}
      facets={answer.facets}
      onToggle={(value) => onEdit((text) => toggleValue(text, value))}
    />
  );
  const months = <Months answer={answer} address={address} onEdit={onEdit} />;
  const summary = <Summary count={listOperators(query).length} />;
  return (
    <div className={styles.columns}>
      <p role="status" className={sharedStyles.heard}>
        {progress === 'ready' &&
          (answer.begun ? (
            <Translate id="theme.minutes.search.begun">
              A letter or two are too little to look for. Go on.
            </Translate>
          ) : answer.total === 0 ? (
            <Translate id="theme.minutes.search.nothing">
              No section of the minutes has this.
            </Translate>
          ) : (
            <Count answer={answer} byDate={isByDate(state)} />
          ))}
      </p>
      {isWide ? (
        <section className={styles.facets} aria-labelledby="filters">
          <h2 id="filters" className={sharedStyles.heard}>
            {summary}
          </h2>
          {facets}
        </section>
      ) : (
        <details className={styles.fold}>
          <summary>
            <h2>{summary}</h2>
          </summary>
          {months}
          {facets}
        </details>
      )}
      <div className={styles.results} aria-busy={progress === 'loading'}>
        <MinutesJumpList
          title={<Translate id="theme.minutes.search.jump">Go straight to</Translate>}
          jumps={jumps}
        />
        <MinutesSearchNotes
          answer={answer}
          exact={exact}
          onExact={(next) => change({exact: next}, 'push')}
          onQuery={(next) => onEdit(() => next)}
        />
        {isWide && months}
        {answer.begun ? (
          <p>
            <Translate id="theme.minutes.search.begun">
              A letter or two are too little to look for. Go on.
            </Translate>
          </p>
        ) : answer.total === 0 ? (
          <Nothing
            page={page}
            query={answer.query}
            exact={exact}
            folder={folder}
            onQuery={(next) => onEdit(() => next)}
          />
        ) : (
          <Found
            answer={answer}
            address={address}
            folder={folder}
            step={step}
            more={Math.min(step, answer.total - answer.hits.length)}
            onMore={onMore}
          />
        )}
      </div>
    </div>
  );
}
