import React, {
  type MouseEvent,
  type ReactNode,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import MinutesSearchHits from '@theme/MinutesSearchHits';
import type {Props} from '@theme/MinutesSearchPanel';
import {
  isPlainClick,
  MinutesSearchNotes,
  sharedStyles,
  toSearchHash,
  useFollow,
  useMinutesSearch,
} from 'docusaurus-plugin-minutes/client';
import Empty from './Empty';
import Field from './Field';
import Footer from './Footer';
import Jumps from './Jumps';
import Start from './Start';
import styles from './styles.module.css';
import {useFoundWords} from './useFoundWords';
import {useOptions} from './useOptions';

/** How many sections of a meeting are shown at first. */
const PER_MEETING = 2;
/** A screenful: the text of each further one would have to be fetched with each key. */
const MOST_HITS = 5;
const MOST_JUMPS = 5;
const MOST_COMPLETIONS = 4;

/** The search over the page: a field, the pages to go straight to, and sections by meeting. */
export default function MinutesSearchPanel({
  place,
  query: initial,
  selected,
  onClose,
}: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const all = useRef<HTMLAnchorElement>(null);
  const prefix = useId();
  const options = useOptions(list);
  const follow = useFollow();
  const [{asked, exact}, setAsked] = useState({asked: initial, exact: false});
  const {query, state, answer, jumps, completions, retry} = useMinutesSearch(
    {query: asked, exact, limit: MOST_HITS},
    {folder: place.folder, jumps: MOST_JUMPS, completions: MOST_COMPLETIONS},
  );

  // Before the browser shows it: a key that comes in between belongs into the field already.
  useLayoutEffect(() => {
    dialog.current?.showModal();
    const {length} = input.current?.value ?? '';
    input.current?.setSelectionRange(selected ? 0 : length, length);
  }, [selected]);
  const ask = (next: string, exactly = false) => {
    setAsked({asked: next, exact: exactly});
    options.clear();
    list.current?.scrollTo(0, 0);
    const {current: field} = input;
    // To set what stands there already would move the cursor to its end.
    if (field && field.value !== next) {
      field.value = next;
    }
    field?.focus();
  };
  const toAll = (text: string) =>
    place.page + toSearchHash({query: text, sort: 'relevance', exact});
  const close = () => dialog.current?.close();
  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    if (target === dialog.current || (target?.closest('a') && isPlainClick(event))) {
      close();
    } else if (target?.closest('[role=option]')) {
      input.current?.focus();
    }
  };

  const hits = answer?.hits ?? [];
  const {active} = options;
  const isIdle = state === 'idle';
  const isEmpty = state === 'ready' && answer !== undefined && answer.total === 0 && !answer.begun;
  const isListed = !isIdle && hits.length + jumps.length > 0;
  const words = useFoundWords({state, answer, jumps: jumps.length});

  return (
    <dialog
      ref={dialog}
      className={clsx(sharedStyles.onScreen, styles.dialog)}
      aria-label={translate({id: 'theme.minutes.search.button', message: 'Search minutes'})}
      onClose={() => onClose(input.current?.value ?? asked)}
      onClick={onClick}
    >
      <div className={styles.content}>
        <Field
          input={input}
          initial={initial}
          query={query}
          listbox={isListed ? prefix : undefined}
          options={options}
          completions={completions}
          onQuery={ask}
          onAll={(text, inNewTab) => {
            const {current: link} = all;
            if (!link) {
              return;
            }
            // The field may be a letter ahead of what is shown.
            link.href = toAll(text);
            if (inNewTab) {
              window.open(link.href, '_blank', 'noopener');
            } else {
              link.click();
            }
          }}
          onClose={close}
        />
        {!isIdle && answer && (
          <div className={styles.notes}>
            <MinutesSearchNotes
              answer={answer}
              exact={exact}
              onQuery={ask}
              onExact={(next) => ask(asked, next)}
            />
          </div>
        )}
        <div
          ref={list}
          id={prefix}
          role="listbox"
          aria-label={translate({id: 'theme.minutes.search.panel.results', message: 'Results'})}
          className={clsx(styles.list, isEmpty && styles.above)}
          hidden={!isListed}
        >
          {isListed && (
            <>
              <Jumps jumps={jumps} prefix={prefix} active={active} />
              <MinutesSearchHits
                hits={hits}
                words={answer?.marks ?? []}
                perMeeting={PER_MEETING}
                short
                listbox={{prefix, active}}
              />
            </>
          )}
        </div>
        {isIdle && <Start examples={place.examples} onQuery={ask} />}
        {answer?.begun && !isListed && (
          <p className={styles.loading}>
            <Translate id="theme.minutes.search.begun">
              A letter or two are too little to look for. Go on.
            </Translate>
          </p>
        )}
        {isEmpty && <Empty query={query} onQuery={ask} />}
        {state === 'loading' && !isListed && (
          <p className={styles.loading}>
            <Translate id="theme.minutes.search.panel.loading">Loading the search …</Translate>
          </p>
        )}
        {state === 'failed' && (
          <div className={styles.failed}>
            <p>
              <Translate id="theme.minutes.search.panel.failed">
                The search could not be loaded, so nothing was looked for. Perhaps the connection
                was lost.
              </Translate>
            </p>
            <button type="button" className={sharedStyles.button} onClick={retry}>
              <Translate id="theme.minutes.search.retry">Try again</Translate>
            </button>
          </div>
        )}
        <p role="status" className={sharedStyles.heard}>
          {words.status}
        </p>
        <Footer count={words.count}>
          <a
            ref={all}
            className={clsx(sharedStyles.link, styles.all)}
            href={toAll(asked)}
            onClick={follow}
          >
            {isIdle ? (
              <Translate id="theme.minutes.search.panel.page">Search page</Translate>
            ) : (
              <Translate id="theme.minutes.search.panel.all">All results</Translate>
            )}
          </a>
        </Footer>
      </div>
    </dialog>
  );
}
