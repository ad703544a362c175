import React, {type ReactNode, useId, useMemo, useState} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {type FacetValue, sharedStyles} from 'docusaurus-plugin-minutes/client';
import styles from './facets.module.css';

/** So many values are shown at first, and all that are chosen. */
const SHOWN = 10;

type Value = Pick<FacetValue, 'operator' | 'label' | 'chosen'> & {count?: number};

/** One list of values with counts. Chosen ones stand first. */
export default function Facet({
  title,
  values,
  all,
  onToggle,
}: {
  title: string;
  values: readonly Value[];
  /** Words of the button that shows the rest. */
  all: string;
  onToggle: (value: Value) => void;
}): ReactNode {
  const id = useId();
  const {currentLocale} = useDocusaurusContext().i18n;
  const numbers = useMemo(() => new Intl.NumberFormat(currentLocale), [currentLocale]);
  const [unfolded, setUnfolded] = useState(false);
  const sorted = [...values.filter(({chosen}) => chosen), ...values.filter(({chosen}) => !chosen)];
  const most = Math.max(SHOWN, values.filter(({chosen}) => chosen).length);
  const shown = unfolded ? sorted : sorted.slice(0, most);
  return (
    <section className={styles.facet} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      <ul className={sharedStyles.list}>
        {shown.map((value) => (
          <li key={value.operator}>
            <button
              type="button"
              className={styles.value}
              aria-pressed={value.chosen}
              onClick={() => onToggle(value)}
            >
              <span className={styles.label}>{value.label}</span>{' '}
              {value.count !== undefined && (
                <span className={styles.count}>{numbers.format(value.count)}</span>
              )}
              {value.chosen && (
                <span className={styles.remove} aria-hidden>
                  ×
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {sorted.length > most && (
        <button
          type="button"
          className={clsx(sharedStyles.linkButton, styles.more)}
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? <Translate id="theme.minutes.search.fewer">Fewer</Translate> : all}
        </button>
      )}
    </section>
  );
}
