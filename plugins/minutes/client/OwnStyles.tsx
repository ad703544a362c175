import React, {type ReactNode} from 'react';
import {getStylesheet} from '@minutes/pageSource';

/**
 * The styles of all minutes, for a document before its scripts have loaded them. Stands before what
 * they are for, behind the site's own. By `data-href` the bundler does not take this for the link that
 * it would add: this one goes with the page, that one stays.
 */
export default function OwnStyles(): ReactNode {
  return (
    <link
      rel="stylesheet"
      href={getStylesheet()}
      data-href="in the document"
      suppressHydrationWarning
    />
  );
}
