import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {Props} from '@theme/MinutesArticle';
import Breadcrumbs from './Breadcrumbs';
import styles from './styles.module.css';

/** What citing needs to know of a page that shows a document whole, or parts of several. */
function toCiteData(page: Props['page']): Record<string, string> | undefined {
  if (page.kind === 'meeting' || (page.kind === 'folder' && page.source)) {
    return {
      'data-cite': page.title,
      'data-cite-team': page.team.label,
      'data-cite-to': page.permalink,
      'data-cite-source': page.source?.sourceUrl ?? '',
      'data-date': page.date ?? '',
    };
  }
  return page.citeSources === undefined ? undefined : {'data-cite-sources': page.citeSources};
}

/**
 * A page's own part: title and what stands under it, then the aside (beside the text on wide
 * screens), then the text. In a built site it runs on the server only: no state, no effects.
 */
export default function MinutesArticle({
  page,
  title,
  breadcrumbs,
  header,
  aside,
  children,
}: Props): ReactNode {
  const start = {
    label: translate({id: 'theme.minutes.breadcrumbs.start', message: 'Minutes'}),
    permalink: page.home,
  };
  const cite = toCiteData(page);
  const citable = cite && 'data-cite' in cite;
  return (
    <article className={clsx(styles.article, aside && styles.withAside)} {...cite}>
      <header className={styles.header}>
        <Breadcrumbs items={breadcrumbs ?? (page.kind === 'home' ? [] : [start])} />
        <Heading as="h1" className={styles.title} {...(citable && {'data-cite-at': ''})}>
          {title ?? page.title}
        </Heading>
        {header}
      </header>
      {aside && <div className={styles.aside}>{aside}</div>}
      <div className={styles.content}>{children}</div>
    </article>
  );
}
