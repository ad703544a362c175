import React, {
  type MouseEvent,
  type ReactNode,
  useCallback,
  useId,
  useLayoutEffect,
  useMemo,
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
/** One and the same list, so that what stands is not rendered again with each key. */
const NONE: readonly never[] = [];

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
  const isScrolled = useRef(false);
  const prefix = useId();
  const options = useOptions(list);
  const follow = useFollow();
  const [{asked, exact}, setAsked] = useState({asked: initial, exact: false});
  const {query, state, answer, jumps, completions, retry} = useMinutesSearch(
    {query: asked, exact, limit: MOST_HITS},
    {folder: place.folder, jumps: MOST_JUMPS, completions: MOST_COMPLETIONS},
  );
  const {clear} = options;

  // Before the browser shows it: a key that comes in between belongs into the field already.
  useLayoutEffect(() => {
    dialog.current?.showModal();
    const {length} = input.current?.value ?? '';
    input.current?.setSelectionRange(selected ? 0 : length, length);
  }, [selected]);
  const ask = useCallback(
    (next: string, exactly = false) => {
      setAsked({asked: next, exact: exactly});
      clear();
      const {current: field} = input;
      // Only where it was not typed there: a field that React fills costs time with each key.
      if (field && field.value !== next) {
        field.value = next;
      }
      // Asking where the list stands, or for a focus that is there, costs a layout with each key.
      if (isScrolled.current) {
        list.current?.scrollTo(0, 0);
      }
      if (document.activeElement !== field) {
        field?.focus();
      }
    },
    [clear],
  );
  const askExactly = useCallback((next: boolean) => ask(asked, next), [ask, asked]);
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

  const hits = answer?.hits ?? NONE;
  const {active} = options;
  const listbox = useMemo(() => ({prefix, active}), [prefix, active]);
  const isIdle = state === 'idle';
  const isEmpty = state === 'ready' && answer !== undefined && answer.total === 0 && !answer.begun;
  const isListed = !isIdle && hits.length + jumps.length > 0;
  const words = useFoundWords({state, answer, jumps: jumps.length});

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={translate({id: 'theme.minutes.search.dialog', message: 'Search minutes'})}
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
            <MinutesSearchNotes answer={answer} exact={exact} onQuery={ask} onExact={askExactly} />
          </div>
        )}
        <div
          ref={list}
          id={prefix}
          role="listbox"
          aria-label={translate({id: 'theme.minutes.search.panel.results', message: 'Results'})}
          className={clsx(styles.list, isEmpty && styles.above)}
          hidden={!isListed}
          onScroll={({currentTarget}) => (isScrolled.current = currentTarget.scrollTop > 0)}
        >
          {isListed && (
            <>
              <Jumps jumps={jumps} prefix={prefix} active={active} />
              <MinutesSearchHits
                hits={hits}
                grouping="meeting"
                words={answer?.marks ?? NONE}
                perMeeting={PER_MEETING}
                short
                listbox={listbox}
              />
            </>
          )}
        </div>
        <Start examples={place.examples} isShown={isIdle} onQuery={ask} />
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
              <Translate id="theme.minutes.search.panel.retry">Try again</Translate>
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
