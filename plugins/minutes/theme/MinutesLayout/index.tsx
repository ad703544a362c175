import React, {type ReactNode, useRef} from 'react';
import clsx from 'clsx';
import {HtmlClassNameProvider} from '@docusaurus/theme-common';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import MinutesBreadcrumbs from '@theme/MinutesBreadcrumbs';
import type {Props} from '@theme/MinutesLayout';
import './colors.css';
import {useJumpTarget} from './useJumpTarget';
import {usePrintUnfolded} from './usePrintUnfolded';
import styles from './styles.module.css';

/**
 * The frame of every page: title and what stands under it, then the aside (beside the text on wide
 * screens), then the text. Printed, a page ends with its address.
 */
export default function MinutesLayout({
  page,
  title,
  breadcrumbs,
  header,
  aside,
  children,
}: Props): ReactNode {
  const {url} = useDocusaurusContext().siteConfig;
  const main = useRef<HTMLElement>(null);
  const start = {
    label: translate({id: 'theme.minutes.breadcrumbs.start', message: 'Minutes'}),
    permalink: page.home,
  };
  useJumpTarget();
  usePrintUnfolded(main);
  return (
    <HtmlClassNameProvider className={clsx('minutes-page', `minutes-page--${page.kind}`)}>
      <Layout>
        <main ref={main} className={clsx('container', styles.main)}>
          <article className={clsx(styles.article, aside && styles.withAside)}>
            <header className={styles.header}>
              <MinutesBreadcrumbs items={breadcrumbs ?? (page.kind === 'home' ? [] : [start])} />
              <Heading as="h1" className={styles.title}>
                {title ?? page.title}
              </Heading>
              {header}
            </header>
            {aside && <div className={styles.aside}>{aside}</div>}
            <div className={styles.content}>{children}</div>
          </article>
          <p className={styles.address}>
            {url}
            {page.permalink}
          </p>
        </main>
      </Layout>
    </HtmlClassNameProvider>
  );
}
