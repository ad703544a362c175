import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import type {Props} from '@theme/MinutesBody';
import {fillInMarks, MinutesHtml} from 'docusaurus-plugin-minutes/client';
import styles from './styles.module.css';

/** Minutes, or a section of them, whole and as written. */
export default function MinutesBody({id = 'body', slides = false, decisions}: Props): ReactNode {
  return (
    <div className={clsx(styles.body, slides && styles.slides)}>
      <MinutesHtml id={id} fill={decisions && ((html) => fillInMarks(html, decisions))} />
    </div>
  );
}
