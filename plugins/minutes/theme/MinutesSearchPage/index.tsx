import React, {type ReactNode, useCallback} from 'react';
import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import MinutesArticle from '@theme/MinutesArticle';
import PageGate from '../../client/PageGate';
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

function SearchContent({page}: {page: SearchPage}): ReactNode {
  // The server does not know what stands behind the address's #, so nothing of it comes from there.
  const isBrowser = useIsBrowser();
  const folder = useSearchPlace()?.folder;
  const address = useSearchAddress();
  const {query} = address.state;
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
