import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import {sharedStyles, useCopy} from 'docusaurus-plugin-minutes/client';
import styles from './styles.module.css';

/** One button that copies, and the text itself for those whose browser does not let it. */
export default function CopyMarkdown({markdown}: {markdown: string}): ReactNode {
  const {copied, copy} = useCopy();
  return (
    <div className={clsx(sharedStyles.onScreen, styles.copy)}>
      <button type="button" className={sharedStyles.button} onClick={() => void copy(markdown)}>
        <Translate id="theme.minutes.next.copy">Copy as Markdown</Translate>
      </button>{' '}
      <span role="status" className={clsx(sharedStyles.small, styles.status)}>
        {copied === true && <Translate id="theme.minutes.search.copied">Copied</Translate>}
        {copied === false && (
          <Translate id="theme.minutes.next.notCopied">
            The browser did not allow it. Select the text below instead.
          </Translate>
        )}
      </span>
      <details className={styles.source} open={copied === false || undefined}>
        <summary className={sharedStyles.small}>
          <Translate id="theme.minutes.next.source">Show the Markdown</Translate>
        </summary>
        {/* A frame that scrolls has to take focus, or keys could not scroll it. */}
        <pre tabIndex={0}>{markdown}</pre>
      </details>
    </div>
  );
}
