import React, {lazy, type ReactNode, Suspense} from 'react';
import {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Layout from '@theme/Layout';
import NotFound from '@theme/NotFound';
import OtherContent from '@theme/NotFound/Content';
import {useSearchPlace} from './search/useSearchPlace';

/** Comes only where it is needed; where it can't be had, the site's own has to do. */
const MinutesNotFound = lazy(() =>
  import('@theme/MinutesNotFound').catch(() => ({default: () => <OtherContent />})),
);

/**
 * What stands at an address below the minutes that has no page. One file is served for all such
 * addresses of the site, so the browser decides; what the server rendered is the site's own.
 */
export default function MissingPage(): ReactNode {
  const isBrowser = useIsBrowser();
  const place = useSearchPlace();
  return isBrowser && place ? (
    <Suspense fallback={<NotFound />}>
      <Layout title={translate({id: 'theme.NotFound.title', message: 'Page Not Found'})}>
        <MinutesNotFound place={place} />
      </Layout>
    </Suspense>
  ) : (
    <NotFound />
  );
}
