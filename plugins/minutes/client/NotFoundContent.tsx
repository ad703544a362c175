import React, {lazy, type ReactNode, Suspense} from 'react';
import {useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import OtherContent from '@minutes/otherNotFound';
import {useSearchPlaceAt} from './search/useSearchPlace';

type Props = React.ComponentProps<typeof OtherContent>;

/** Comes only where it is needed; where it can't be had, the site's own page has to do. */
const MinutesNotFound = lazy(() =>
  import('@theme/MinutesNotFound').catch(() => ({default: () => <OtherContent />})),
);

/**
 * Stands for the content of the site's page for addresses that lead nowhere: below the minutes it is
 * ours, elsewhere the site's. One file is served for all addresses, so the browser decides; what the
 * server rendered is the site's.
 */
export default function NotFoundContent(props: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const {pathname} = useLocation();
  const place = useSearchPlaceAt(pathname);
  const other = <OtherContent {...props} />;
  return isBrowser && place ? (
    <Suspense fallback={other}>
      <MinutesNotFound place={place} />
    </Suspense>
  ) : (
    other
  );
}
