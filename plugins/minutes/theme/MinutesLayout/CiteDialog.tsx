import React, {type ReactNode, useEffect, useId, useRef, useState} from 'react';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import {
  type Citation,
  type CitationForm,
  formatCitation,
  loadSectionMarkdown,
  sharedStyles,
} from 'docusaurus-plugin-minutes/client';
import styles from './cite.module.css';
import type {CiteRequest} from './useCiting';

type Copied = {form: CitationForm; done: boolean};

const toText = (citation: Citation, form: CitationForm, section: string | undefined) =>
  formatCitation(
    citation,
    form,
    {source: translate({id: 'theme.minutes.cite.source', message: 'source'})},
    section,
  );

/** Markdown of a section; undefined until what makes it has come, and where none is cited. */
function useMarkdown(html: string): string | undefined {
  const [markdown, setMarkdown] = useState<string>();
  useEffect(() => {
    let isOver = false;
    if (html !== '') {
      loadSectionMarkdown().then(
        ({sectionMarkdown}) => isOver || setMarkdown(sectionMarkdown(html)),
        // Without it, the other ways to cite are there.
        () => undefined,
      );
    }
    return () => {
      isOver = true;
    };
  }, [html]);
  return markdown;
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

function Status({copied}: {copied: Copied | undefined}): ReactNode {
  if (!copied) {
    return null;
  }
  if (!copied.done) {
    return (
      <Translate id="theme.minutes.cite.failed">
        The browser did not allow it. The text above is marked: copy it with your keys.
      </Translate>
    );
  }
  switch (copied.form) {
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
  const area = useRef<HTMLTextAreaElement>(null);
  const title = useId();
  const [copied, setCopied] = useState<Copied>();
  const section = useMarkdown(html);

  useEffect(() => {
    const element = dialog.current;
    if (!element) {
      return undefined;
    }
    element.showModal();
    placeBelow(element, button);
    const onClick = (event: Event) => event.target === element && element.close();
    element.addEventListener('click', onClick);
    element.addEventListener('close', onClose);
    return () => {
      element.removeEventListener('click', onClick);
      element.removeEventListener('close', onClose);
    };
  }, [button, onClose]);

  const copy = async (form: CitationForm) => {
    let done = true;
    try {
      await navigator.clipboard.writeText(toText(citation, form, section));
    } catch {
      done = false;
    }
    setCopied({form, done});
  };
  useEffect(() => {
    if (copied?.done === false) {
      area.current?.select();
    }
  }, [copied]);

  const action = (form: CitationForm, words: ReactNode) => (
    <button type="button" className={sharedStyles.button} onClick={() => void copy(form)}>
      {words}
    </button>
  );
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={title}>
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
          {html !== '' && (
            <button
              type="button"
              className={sharedStyles.button}
              disabled={section === undefined}
              onClick={() => void copy('section')}
            >
              <Translate id="theme.minutes.cite.section">Copy the quoted section</Translate>
            </button>
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
          value={toText(citation, copied?.form ?? 'text', section)}
        />
        <p role="status" className={clsx(sharedStyles.small, styles.status)}>
          <Status copied={copied} />
        </p>
        <button
          type="button"
          className={sharedStyles.button}
          onClick={() => dialog.current?.close()}
        >
          <Translate id="theme.minutes.cite.close">Close</Translate>
        </button>
      </div>
    </dialog>
  );
}
