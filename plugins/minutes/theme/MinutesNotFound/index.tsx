import React, {type ReactNode, useCallback} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {useLocation} from '@docusaurus/router';
import Heading from '@theme/Heading';
import MinutesSearchForm from '@theme/MinutesSearchForm';
import type {Props} from '@theme/MinutesNotFound';
import {
  connectSearch,
  LIST_TITLES,
  MinutesJumpList,
  MinutesWays,
  type SearchPlace,
  usePromise,
} from 'docusaurus-plugin-minutes/client';
import styles from './styles.module.css';
import {toAddressWords} from './toAddressWords';

const MOST = 6;

/** The start page and the lists, which every archive has, beside the page of the search. */
const toWays = ({home, page}: SearchPlace) => [
  {
    kind: 'home' as const,
    label: translate({id: 'theme.minutes.notFound.home', message: 'All minutes'}),
    permalink: home,
  },
  ...(Object.keys(LIST_TITLES) as (keyof typeof LIST_TITLES)[]).map((kind) => ({
    kind,
    label: '',
    permalink: page.replace(/search(?=\/?$)/, kind),
  })),
];

/**
 * What stands below the minutes at an address that has no page: what was looked for, the pages that
 * may have been meant, and a search box with the words of the address.
 */
export default function MinutesNotFound({place}: Props): ReactNode {
  const {pathname, hash} = useLocation();
  const address = pathname + hash;
  const find = useCallback(
    () => connectSearch(place.folder).jump(address, MOST),
    [place.folder, address],
  );
  const jumps = usePromise(find);
  const words = toAddressWords(pathname, place.home);
  return (
    <main className="container margin-vert--lg">
      <div className={styles.page}>
        <Heading as="h1">
          <Translate id="theme.NotFound.title" description="The title of the 404 page">
            Page Not Found
          </Translate>
        </Heading>
        <p>
          <Translate
            id="theme.minutes.notFound.address"
            values={{address: <code className={styles.address}>{pathname}</code>}}
          >
            {'There are no minutes at the address {address}.'}
          </Translate>
        </p>
        <div aria-live="polite" className={styles.found}>
          {jumps === undefined && (
            <p>
              <Translate id="theme.minutes.notFound.looking">
                Looking for what may have been meant …
              </Translate>
            </p>
          )}
          {jumps && (
            <MinutesJumpList
              title={
                <Translate id="theme.minutes.notFound.nearest">
                  These may have been meant:
                </Translate>
              }
              jumps={jumps}
            />
          )}
          {jumps?.length === 0 && (
            <p>
              <Translate id="theme.minutes.notFound.nothing">
                No minutes, team or topic has a name like it.
              </Translate>
            </p>
          )}
        </div>
        <MinutesSearchForm key={words} instance={place.instance} query={words} />
        <MinutesWays ways={toWays(place)} />
      </div>
    </main>
  );
}
