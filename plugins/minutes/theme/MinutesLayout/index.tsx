import React, {type ReactNode, useRef} from 'react';
import clsx from 'clsx';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import type {Props} from '@theme/MinutesLayout';
import {useSearchForms} from 'docusaurus-plugin-minutes/client';
import './citing.css';
import './searchMarks.css';
import CiteDialog from './CiteDialog';
import Diagrams from './Diagrams';
import {useChartLabels} from './useChartLabels';
import {useCiting} from './useCiting';
import {useFilter} from './useFilter';
import {useFormerLinks} from './useFormerLinks';
import {useJumpTarget} from './useJumpTarget';
import {usePredecessors} from './usePredecessors';
import {usePrinting} from './usePrinting';
import {useReading} from './useReading';
import {useSearchMarks} from './useSearchMarks';
import {useSince} from './useSince';
import {useTocMarks} from './useTocMarks';
import styles from './styles.module.css';

/**
 * The frame of every page, and all that moves in it: jumps, folds and addresses while printing, the
 * place in the table of contents, filters, citing. Printed, a page ends with its address.
 */
export default function MinutesLayout({page, children}: Props): ReactNode {
  const {url} = useDocusaurusContext().siteConfig;
  const main = useRef<HTMLElement>(null);
  usePredecessors(main, page.permalink);
  useJumpTarget();
  useSearchMarks(main);
  useSearchForms();
  usePrinting(main);
  useChartLabels(main);
  useTocMarks(main, page.permalink);
  useFilter(main, page.permalink);
  useFormerLinks(page.kind === 'actions');
  useReading(main, page.permalink);
  useSince(main, page, page.permalink);
  const {request, close} = useCiting(main, page);
  return (
    <Layout title={page.title} description={page.description}>
      <main ref={main} className={clsx('container', styles.main)}>
        {children}
        <p className={styles.address}>
          {url}
          {page.permalink}
        </p>
        <Diagrams root={main} page={page.permalink} />
        {request && <CiteDialog request={request} onClose={close} />}
      </main>
    </Layout>
  );
}
