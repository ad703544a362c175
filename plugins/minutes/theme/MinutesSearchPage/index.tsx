import React, {type ReactNode, useCallback, useState} from 'react';
import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import MinutesArticle from '@theme/MinutesArticle';
import PageGate from '../../client/PageGate';
import {searchFully} from '../../client/search/searchFully';
import {useMinutesSearch} from '../../client/search/useMinutesSearch';
import {useQueryDraft} from '../../client/search/useQueryDraft';
import {useSearchAddress} from '../../client/search/useSearchAddress';
import {useSearchPlace} from '../../client/search/useSearchPlace';
import type {SearchPage} from '../../types';
import Failed from './Failed';
import Field from './Field';
import Help from './Help';
import Results from './Results';
import styles from './styles.module.css';
import Ways from './Ways';

/** So many hits are shown at first, and so many more at a time. */
const STEP = 20;

/** How many hits are shown, anew for each address. */
function useLimit(address: string): [limit: number, showMore: () => void] {
  const [shown, setShown] = useState({address, limit: STEP});
  const limit = shown.address === address ? shown.limit : STEP;
  return [limit, () => setShown({address, limit: limit + STEP})];
}

function SearchContent({page}: {page: SearchPage}): ReactNode {
  // The server does not know what stands behind the address's #, so nothing of it comes from there.
  const isBrowser = useIsBrowser();
  const folder = useSearchPlace()?.folder;
  const address = useSearchAddress();
  const {query, sort, exact} = address.state;
  const [limit, showMore] = useLimit(address.toAddress({}));
  const search = useMinutesSearch(
    {query, sort, exact, limit, full: true},
    {folder, ask: searchFully, jumps: 0, completions: 8},
  );
  const draft = useQueryDraft(address);
  const reload = useCallback(() => window.location.reload(), []);
  return (
    <MinutesArticle page={page}>
      <noscript>
        <p>
          <Translate id="theme.minutes.search.noScript">
            The search needs JavaScript. These lists lead to the same minutes without it:
          </Translate>
        </p>
        <Ways ways={page.ways} />
      </noscript>
      <Field
        action={page.permalink}
        text={isBrowser ? draft.text : ''}
        completions={isBrowser ? search.completions : []}
        onType={draft.type}
        onSubmit={() => draft.set(draft.text)}
      />
      <div className={styles.below}>
        {isBrowser && query.trim() === '' && (
          <Help
            page={page}
            toAddress={(example) => address.toAddress({query: example})}
            onQuery={draft.set}
          />
        )}
        {isBrowser && query.trim() !== '' && folder === undefined && (
          <Failed page={page} onRetry={reload} />
        )}
        {isBrowser && query.trim() !== '' && folder !== undefined && (
          <Results
            page={page}
            folder={folder}
            address={address}
            search={search}
            step={STEP}
            onMore={showMore}
            onEdit={(edit) => draft.set(edit(draft.text))}
          />
        )}
      </div>
    </MinutesArticle>
  );
}

export default function MinutesSearchPage(): ReactNode {
  return <PageGate kind="search" Content={SearchContent} interactive />;
}
