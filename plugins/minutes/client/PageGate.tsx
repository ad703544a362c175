import React, {type ComponentType, type ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import NotFound from '@theme/NotFound';
import type {Page, PageKind, PageOf} from '../types';
import {PageContext} from './context';
import {useInPageNavigation} from './useInPageNavigation';
import {usePage} from './usePage';

/**
 * What the browser needs besides the document to take the page over. On the client it stays empty:
 * React leaves the text that the server wrote, and nobody reads it again.
 */
function PageScript({page}: {page: Page}): ReactNode {
  const json =
    typeof window === 'undefined'
      ? JSON.stringify({...page, html: {}}).replace(/</g, '\\u003c')
      : '';
  return (
    <script
      type="application/json"
      data-minutes-page=""
      suppressHydrationWarning
      dangerouslySetInnerHTML={{__html: json}}
    />
  );
}

/**
 * Gets the data of the page at the current address and hands it to `Content`, with the document's
 * title and description set. Shows "not found" where the address has no page of that kind.
 */
export default function PageGate<K extends PageKind>({
  kind,
  Content,
}: {
  kind: K;
  Content: ComponentType<{page: PageOf<K>}>;
}): ReactNode {
  const page = usePage();
  useInPageNavigation();
  if (page === undefined) {
    return (
      <Layout>
        <main className="container" aria-busy="true" style={{minHeight: '100vh'}} />
      </Layout>
    );
  }
  if (page?.kind !== kind) {
    return <NotFound />;
  }
  const canonical = page.kind === 'meeting' ? page.canonical : undefined;
  return (
    <PageContext.Provider value={page}>
      <PageMetadata title={page.title} description={page.description} />
      {canonical && (
        <Head>
          <meta name="robots" content="noindex" />
        </Head>
      )}
      <Content page={page as PageOf<K>} />
      <PageScript page={page} />
    </PageContext.Provider>
  );
}
