import React, {type ReactNode, useRef, useState} from 'react';
import Head from '@docusaurus/Head';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import MinutesArticle from '@theme/MinutesArticle';
import {
  MinutesWays,
  PageGate,
  type SearchPage,
  useKeptFocus,
  useMinutesSearch,
  useSearchAddress,
  useSearchPlace,
} from 'docusaurus-plugin-minutes/client';
import type {Edit} from './edit';
import Field from './Field';
import Help from './Help';
import Results from './Results';
import styles from './styles.module.css';

/** So many hits are shown at first, and so many more at a time. */
const STEP = 20;
const MOST_JUMPS = 5;

/** How many hits are shown, anew for each address. */
function useLimit(address: string): [limit: number, showMore: () => void] {
  const [shown, setShown] = useState({address, limit: STEP});
  const limit = shown.address === address ? shown.limit : STEP;
  return [limit, () => setShown({address, limit: limit + STEP})];
}

/** The title of the document says what is searched for: it is what bookmarks and the history keep. */
function Title({query}: {query: string}): ReactNode {
  const {title, titleDelimiter} = useDocusaurusContext().siteConfig;
  const own = translate(
    {
      id: 'theme.minutes.search.title',
      message: '{query} · Search the minutes',
      description: 'Title of the document while something is searched for',
    },
    {query},
  );
  return (
    <Head>
      <title>{`${own} ${titleDelimiter} ${title}`}</title>
    </Head>
  );
}

function SearchContent({page}: {page: SearchPage}): ReactNode {
  // The server does not know what stands behind the address's #, so nothing of it comes from there.
  const isBrowser = useIsBrowser();
  const folder = useSearchPlace()?.folder;
  const address = useSearchAddress(page.permalink);
  const {query, sort, exact} = address.state;
  const [limit, showMore] = useLimit(address.toAddress({}));
  const search = useMinutesSearch(
    {query, sort, exact, limit, full: true},
    {folder, jumps: MOST_JUMPS, completions: 8},
  );
  const edit = useRef<Edit>(undefined);
  const onEdit: Edit = (change) => edit.current?.(change);
  const below = useKeptFocus(search.answer ?? search.state);
  const isAsked = isBrowser && query.trim() !== '';
  return (
    <MinutesArticle page={page}>
      <noscript>
        <p>
          <Translate id="theme.minutes.search.noScript">
            The search needs JavaScript. These lists lead to the same minutes without it:
          </Translate>
        </p>
        <MinutesWays ways={page.ways} />
      </noscript>
      <Field
        action={page.permalink}
        address={address}
        completions={search.completions}
        edit={edit}
      />
      <div ref={below} className={styles.below} tabIndex={-1}>
        {isBrowser && !isAsked && (
          <Help
            page={page}
            toAddress={(example) => address.toAddress({query: example})}
            onQuery={(example) => onEdit(() => example)}
          />
        )}
        {isAsked && <Title query={query} />}
        {isAsked && folder !== undefined && (
          <Results
            page={page}
            folder={folder}
            address={address}
            search={search}
            step={STEP}
            onMore={showMore}
            onEdit={onEdit}
          />
        )}
      </div>
    </MinutesArticle>
  );
}

export default function MinutesSearchPage(): ReactNode {
  return <PageGate kind="search" Content={SearchContent} interactive />;
}
