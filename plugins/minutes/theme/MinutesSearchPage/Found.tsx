import React, {type ReactNode, useEffect, useRef} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import MinutesSearchHits from '@theme/MinutesSearchHits';
import {
  type SearchAddress,
  type SearchAnswer,
  type SearchHit,
  sharedStyles,
  useCounts,
} from 'docusaurus-plugin-minutes/client';
import styles from './styles.module.css';
import Toolbar, {isByDate} from './Toolbar';

type Props = {
  answer: SearchAnswer;
  address: SearchAddress;
  folder: string;
  /** How many hits are shown at a time, and how many come next; 0 where all are shown. */
  step: number;
  more: number;
  onMore: () => void;
};

/**
 * Hits as they are grouped by meeting: those that came together. What comes later must not push down
 * what is being read; by date it can't, because a meeting's hits follow each other.
 */
function toBatches(hits: readonly SearchHit[], step: number, byDate: boolean): SearchHit[][] {
  const size = byDate ? hits.length : step;
  return Array.from({length: Math.ceil(hits.length / size)}, (_, i) =>
    hits.slice(i * size, (i + 1) * size),
  );
}

/** The hits, and the way to more of them. */
export default function Found({answer, address, folder, step, more, onMore}: Props): ReactNode {
  const {sections} = useCounts();
  const list = useRef<HTMLDivElement>(null);
  /** Where the focus goes when the button that had it is there no more. */
  const focusAt = useRef<number>(undefined);
  const {hits} = answer;

  useEffect(() => {
    if (focusAt.current !== undefined && hits.length > focusAt.current) {
      if (more === 0) {
        list.current
          ?.querySelectorAll<HTMLElement>('a[data-minutes-link]')
          [focusAt.current]?.focus();
      }
      focusAt.current = undefined;
    }
  }, [hits.length, more]);

  return (
    <>
      <Toolbar
        answer={answer}
        state={address.state}
        folder={folder}
        address={address.toAddress({})}
        onSort={(sort) => address.change({sort}, 'push')}
      />
      <div ref={list}>
        {toBatches(hits, step, isByDate(address.state)).map((batch, i) => (
          <div key={i} className={styles.batch}>
            <MinutesSearchHits hits={batch} words={answer.marks} />
          </div>
        ))}
      </div>
      {more > 0 && (
        <p className={clsx(sharedStyles.muted, styles.showMore)}>
          <button
            type="button"
            className={sharedStyles.button}
            onClick={() => {
              focusAt.current = hits.length;
              onMore();
            }}
          >
            <Translate id="theme.minutes.search.more" values={{count: more}}>
              {'Show {count} more'}
            </Translate>
          </button>{' '}
          <Translate
            id="theme.minutes.search.shown"
            values={{count: hits.length, all: sections(answer.total)}}
          >
            {'{count} of {all} shown'}
          </Translate>
        </p>
      )}
    </>
  );
}
