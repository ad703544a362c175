import React, {type ReactNode, useCallback, useEffect, useId, useRef, useState} from 'react';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import {
  type Citation,
  type CitationForm,
  formatCitation,
  loadSectionMarkdown,
  sharedStyles,
  useCopy,
  usePromise,
} from 'docusaurus-plugin-minutes/client';
import styles from './cite.module.css';
import type {CiteRequest} from './useCiting';

const toText = (citation: Citation, form: CitationForm, section: string) =>
  formatCitation(
    citation,
    form,
    {source: translate({id: 'theme.minutes.cite.source', message: 'source'})},
    section,
  );

/** Markdown of a section; '' where none is cited, or what makes it has not come. */
function useMarkdown(html: string): string {
  const make = useCallback(
    async () => (html === '' ? '' : (await loadSectionMarkdown()).sectionMarkdown(html)),
    [html],
  );
  return usePromise(make) ?? '';
}

/** Puts the dialog below its button where there is room, above the window's lower edge else. */
function placeBelow(dialog: HTMLDialogElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const {offsetWidth, offsetHeight} = dialog;
  const {clientWidth, clientHeight} = document.documentElement;
  const clamp = (value: number, most: number) => Math.max(8, Math.min(value, most));
  dialog.style.setProperty('--cite-left', `${clamp(at.left, clientWidth - offsetWidth - 8)}px`);
  dialog.style.setProperty(
    '--cite-top',
    `${clamp(at.bottom + 6, clientHeight - offsetHeight - 8)}px`,
  );
}

function Copied({form}: {form: CitationForm}): ReactNode {
  switch (form) {
    case 'link':
      return <Translate id="theme.minutes.cite.linkCopied">Link copied</Translate>;
    case 'markdown':
      return <Translate id="theme.minutes.cite.markdownCopied">Markdown copied</Translate>;
    case 'section':
      return <Translate id="theme.minutes.cite.sectionCopied">Quoted section copied</Translate>;
    default:
      return <Translate id="theme.minutes.cite.textCopied">Plain text copied</Translate>;
  }
}

/** The forms of a citation, to be copied. Closes with Escape, or by a click beside it. */
export default function CiteDialog({
  request: {citation, section: html, button},
  onClose,
}: {
  request: CiteRequest;
  onClose: () => void;
}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [form, setForm] = useState<CitationForm>('text');
  const {copied, copy, area} = useCopy();
  const section = useMarkdown(html);

  useEffect(() => {
    if (dialog.current) {
      dialog.current.showModal();
      placeBelow(dialog.current, button);
    }
  }, [button]);
  const close = () => dialog.current?.close();

  const action = (wanted: CitationForm, words: ReactNode) => (
    <button
      type="button"
      className={sharedStyles.button}
      disabled={wanted === 'section' && section === ''}
      onClick={() => {
        // Before: what is selected where it can't be copied is what is shown by then.
        setForm(wanted);
        void copy(toText(citation, wanted, section));
      }}
    >
      {words}
    </button>
  );
  return (
    <dialog
      ref={dialog}
      className={clsx(sharedStyles.onScreen, styles.dialog)}
      aria-labelledby={title}
      onClick={({target, currentTarget}) => target === currentTarget && close()}
      onClose={onClose}
    >
      <div className={styles.content}>
        <p id={title} className={styles.title}>
          <Translate id="theme.minutes.cite.title">Cite</Translate>{' '}
          {citation.heading || citation.title}
        </p>
        <div className={styles.actions}>
          {action('link', <Translate id="theme.minutes.cite.link">Copy link</Translate>)}
          {action(
            'markdown',
            <Translate id="theme.minutes.cite.markdown">Copy as Markdown</Translate>,
          )}
          {action('text', <Translate id="theme.minutes.cite.text">Copy as plain text</Translate>)}
          {html !== '' &&
            action(
              'section',
              <Translate id="theme.minutes.cite.section">Copy the quoted section</Translate>,
            )}
        </div>
        <textarea
          ref={area}
          className={styles.preview}
          readOnly
          rows={5}
          aria-label={translate({
            id: 'theme.minutes.cite.preview',
            message: 'The citation, to select by hand',
          })}
          value={toText(citation, form, section)}
        />
        <p role="status" className={clsx(sharedStyles.small, styles.status)}>
          {copied === true && <Copied form={form} />}
          {copied === false && (
            <Translate id="theme.minutes.cite.failed">
              The browser did not allow it. The text above is marked: copy it with your keys.
            </Translate>
          )}
        </p>
        <button type="button" className={sharedStyles.button} onClick={close}>
          <Translate id="theme.minutes.cite.close">Close</Translate>
        </button>
      </div>
    </dialog>
  );
}
