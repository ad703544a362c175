import React, {type ReactNode, useCallback} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import {
  connectSearch,
  findOffers,
  MinutesWays,
  type Offer,
  type SearchPage,
  sharedStyles,
  useCounts,
  usePromise,
} from 'docusaurus-plugin-minutes/client';
import styles from './styles.module.css';

function OfferWords({offer}: {offer: Offer}): ReactNode {
  switch (offer.kind) {
    case 'unquoted':
      return (
        <Translate id="theme.minutes.search.try.words">
          the same words, wherever they stand
        </Translate>
      );
    case 'unfiltered':
      return <Translate id="theme.minutes.search.try.unfiltered">without any filter</Translate>;
    default:
      return (
        <Translate
          id="theme.minutes.search.try.without"
          description="An offer to search again without a word or filter of the query"
          values={{text: offer.text}}
        >
          {'without {text}'}
        </Translate>
      );
  }
}

/** What can be tried where nothing was found. Corrections and the like stand above it. */
export default function Nothing({
  page,
  query,
  exact,
  folder,
  onQuery,
}: {
  page: SearchPage;
  query: string;
  exact: boolean;
  folder: string;
  onQuery: (query: string) => void;
}): ReactNode {
  const {sections} = useCounts();
  // Queries that ask for less and find something: an extra, without which the rest stands.
  const find = useCallback(
    () => findOffers(connectSearch(folder), query, exact),
    [query, exact, folder],
  );
  const offers = usePromise(find) ?? [];
  return (
    <div className={styles.nothing}>
      <Heading as="h2" className={styles.count}>
        <Translate id="theme.minutes.search.nothing">No section of the minutes has this.</Translate>
      </Heading>
      {offers.length > 0 && (
        <>
          <p>
            <Translate id="theme.minutes.search.try" description="Before a list of other queries">
              These searches find something:
            </Translate>
          </p>
          <ul className={clsx(sharedStyles.list, styles.offers)}>
            {offers.map((offer) => (
              <li key={offer.query}>
                <button
                  type="button"
                  className={sharedStyles.button}
                  onClick={() => onQuery(offer.query)}
                >
                  <OfferWords offer={offer} />
                </button>{' '}
                {sections(offer.total)}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Translate id="theme.minutes.search.try.other">
          Or try another word for it: spellings are corrected, meanings are not guessed. These lists
          need no search:
        </Translate>
      </p>
      <MinutesWays ways={page.ways} />
    </div>
  );
}
