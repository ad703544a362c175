import React, {type ReactNode, useId, useState} from 'react';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import {type SearchState, sharedStyles, useCopy, useCounts} from 'docusaurus-plugin-minutes/client';
import styles from './styles.module.css';
import {useExport} from './useExport';

function Panel({
  id,
  total,
  ...rest
}: {
  id: string;
  state: SearchState;
  folder: string;
  address: string;
  total: number;
}): ReactNode {
  const {sections} = useCounts();
  const made = useExport(rest.state, rest.folder, rest.address, total);
  const {copied, copy, area} = useCopy();
  const download = (text: string) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], {type: 'text/markdown'}));
    link.download = 'minutes-search.md';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <div id={id} className={styles.export}>
      <p role="status">
        {made === undefined && (
          <Translate id="theme.minutes.search.exporting">Making the list</Translate>
        )}
        {made === null && (
          <Translate id="theme.minutes.search.exportFailed">
            The texts could not be loaded. Close this and try again.
          </Translate>
        )}
        {made && (
          <Translate
            id="theme.minutes.search.exported"
            description="How much of what was found is in the exported list"
            values={{count: made.count, all: sections(total)}}
          >
            {'{count} of {all}'}
          </Translate>
        )}
        {copied !== undefined && ' · '}
        {copied === true && <Translate id="theme.minutes.search.copied">Copied</Translate>}
        {copied === false && (
          <Translate id="theme.minutes.search.notCopied">
            The browser did not allow it. The text is marked: copy it with your keys.
          </Translate>
        )}
      </p>
      {made && (
        <>
          <textarea
            ref={area}
            readOnly
            rows={8}
            value={made.text}
            aria-label={translate({
              id: 'theme.minutes.search.exportText',
              message: 'The list as Markdown',
            })}
          />
          <button
            type="button"
            className={sharedStyles.button}
            onClick={() => void copy(made.text)}
          >
            <Translate id="theme.minutes.search.copy">Copy</Translate>
          </button>{' '}
          <button type="button" className={sharedStyles.button} onClick={() => download(made.text)}>
            <Translate id="theme.minutes.search.download">Download</Translate>
          </button>
        </>
      )}
    </div>
  );
}

/**
 * The list of hits as Markdown, to copy or to keep as a file. Made when asked for, because that
 * loads the texts of all meetings in it.
 */
export default function Export(props: {
  state: SearchState;
  folder: string;
  /** Address of the search, with base URL. */
  address: string;
  total: number;
}): ReactNode {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={clsx(sharedStyles.button, sharedStyles.onScreen)}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Translate id="theme.minutes.search.export">Export as Markdown</Translate>
      </button>
      {open && <Panel id={id} {...props} />}
    </>
  );
}
