import React, {type ComponentType, type ReactNode} from 'react';
import Layout from '@theme/Layout';
import MinutesLayout from '@theme/MinutesLayout';
import type {Page, PageKind, PageOf} from '../pages/types';
import {PageContext} from './context';
import MissingPage from './MissingPage';
import PageHead, {isUnlisted} from './PageHead';
import {useInPageNavigation} from './useInPageNavigation';
import {usePage} from './usePage';
import {useChanges} from './useChanges';

/** What the browser needs of a page whose own part it takes from the document. */
function toFrame(page: Page): object {
  const {kind, permalink, home, title, description, feed, image} = page;
  const noindex = isUnlisted(page) || undefined;
  return {kind, permalink, home, title, description, feed, image, noindex, html: {}};
}

/**
 * Data that stand in the document: what the browser needs to take the page over, and what search
 * engines read. On the client they stay empty: React leaves the text that the server wrote, and
 * nobody reads it again.
 */
function DataScript({
  data,
  ...attributes
}: {
  data: object | undefined;
  type: string;
  'data-minutes-page'?: string;
}): ReactNode {
  const json =
    typeof window === 'undefined' ? JSON.stringify(data ?? {}).replace(/</g, '\\u003c') : '';
  return (
    <script {...attributes} suppressHydrationWarning dangerouslySetInnerHTML={{__html: json}} />
  );
}

type Props<K extends PageKind> = {
  /** Undefined where there is no page. */
  kind: K | undefined;
  Content: ComponentType<{page: PageOf<K>}>;
  /**
   * True where `Content` has state or effects and must run in the browser too. Otherwise its HTML
   * is kept as the server rendered it: nothing to send twice, nothing to hydrate.
   */
  interactive?: boolean;
};

function Body<K extends PageKind>({
  page,
  Content,
  interactive,
}: Omit<Props<K>, 'kind'> & {page: PageOf<K>}): ReactNode {
  if (interactive) {
    return <Content page={page} />;
  }
  return page.still === undefined ? (
    <div data-minutes-still="">
      <Content page={page} />
    </div>
  ) : (
    <div
      data-minutes-still=""
      suppressHydrationWarning
      dangerouslySetInnerHTML={{__html: page.still}}
    />
  );
}

/**
 * Gets the data of the page at the current address and hands it to `Content`, in the frame of all
 * minutes pages and with the document's title and description set. Shows "not found" where the
 * address has no page of that kind.
 */
export default function PageGate<K extends PageKind>({
  kind,
  Content,
  interactive = false,
}: Props<K>): ReactNode {
  const page = usePage();
  useChanges();
  useInPageNavigation();
  if (page === undefined) {
    return (
      <Layout>
        <main className="container" aria-busy="true" style={{minHeight: '100vh'}} />
      </Layout>
    );
  }
  if (page === null || page.kind !== kind) {
    return <MissingPage />;
  }
  return (
    <PageContext.Provider value={page}>
      <MinutesLayout page={page}>
        <PageHead page={page} />
        {/* A new page is a new element: React must not compare one page's HTML with another's. */}
        <Body
          key={page.permalink}
          page={page as PageOf<K>}
          Content={Content}
          interactive={interactive}
        />
      </MinutesLayout>
      <DataScript
        type="application/json"
        data-minutes-page=""
        data={interactive ? {...page, linkedData: undefined, html: {}} : toFrame(page)}
      />
      <DataScript key={page.permalink} type="application/ld+json" data={page.linkedData} />
    </PageContext.Provider>
  );
}
