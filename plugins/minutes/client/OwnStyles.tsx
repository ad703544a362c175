import React, {type ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {getStylesheet} from '@minutes/pageSource';

/**
 * The styles of all minutes, linked by the server. The bundler finds that link and adds none of its
 * own, with which a browser would style the whole page a second time. It comes before the site's own
 * styles: ours must not depend on the order.
 */
export default function OwnStyles(): ReactNode {
  const address = getStylesheet();
  return (
    address && (
      <Head>
        <link rel="stylesheet" href={address} data-minutes-styles="" />
      </Head>
    )
  );
}
