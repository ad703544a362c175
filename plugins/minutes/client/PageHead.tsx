import React, {type ReactNode} from 'react';
import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useRouteContext from '@docusaurus/useRouteContext';
import {getStylesheet} from '@minutes/pageSource';
import type {Page} from '../pages/types';

/** True for pages that search engines shall leave to others: copies, and what is elsewhere too. */
export const isUnlisted = (page: Page): boolean =>
  page.noindex === true || (page.kind === 'meeting' && page.canonical !== undefined);

/**
 * All that a page has in its document's head besides title and description, in one: each `<Head>`
 * costs every page that is rendered. Must stand within `Layout`, which sets the first two classes
 * itself; what lies deeper replaces them.
 */
export default function PageHead({page}: {page: Page}): ReactNode {
  const {url} = useDocusaurusContext().siteConfig;
  const {plugin} = useRouteContext();
  const styles = getStylesheet();
  return (
    <Head>
      <html
        className={`plugin-minutes plugin-id-${plugin.id} minutes-page minutes-page--${page.kind}`}
      />
      {styles && <link rel="stylesheet" href={styles} data-minutes-styles="" />}
      {isUnlisted(page) && <meta name="robots" content="noindex" />}
      {page.image && <meta property="og:image" content={url + page.image} />}
      {page.image && <meta name="twitter:image" content={url + page.image} />}
      {page.feed && (
        <link rel="alternate" type="application/atom+xml" title={page.title} href={page.feed} />
      )}
    </Head>
  );
}
