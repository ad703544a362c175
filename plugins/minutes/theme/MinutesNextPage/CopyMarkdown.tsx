import React, {type ReactNode, useState} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import {sharedStyles} from 'docusaurus-plugin-minutes/client';
import styles from './styles.module.css';

type State = 'waiting' | 'copied' | 'failed';

/** One button that copies, and the text itself for those whose browser does not let it. */
export default function CopyMarkdown({markdown}: {markdown: string}): ReactNode {
  const [state, setState] = useState<State>('waiting');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(markdown);
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  return (
    <div className={styles.copy}>
      <button type="button" className={sharedStyles.button} onClick={() => void copy()}>
        <Translate id="theme.minutes.next.copy">Copy as Markdown</Translate>
      </button>{' '}
      <span role="status" className={clsx(sharedStyles.small, styles.status)}>
        {state === 'copied' && <Translate id="theme.minutes.next.copied">Copied</Translate>}
        {state === 'failed' && (
          <Translate id="theme.minutes.next.notCopied">
            The browser did not allow it. Select the text below instead.
          </Translate>
        )}
      </span>
      <details className={styles.source} open={state === 'failed' || undefined}>
        <summary className={sharedStyles.small}>
          <Translate id="theme.minutes.next.source">Show the Markdown</Translate>
        </summary>
        {/* A frame that scrolls has to take focus, or keys could not scroll it. */}
        <pre tabIndex={0}>{markdown}</pre>
      </details>
    </div>
  );
}
