import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import sharedStyles from '../../client/shared.module.css';
import styles from './styles.module.css';

export type FilterField = {
  /** Name in the address, and of the entries' data attribute. */
  readonly name: string;
  readonly label: string;
  /** What stands for no choice. */
  readonly all: string;
  /** Value that the page begins with; everything if left out. */
  readonly preset?: string;
  readonly options: readonly {value: string; label: string; count?: number}[];
};

type Props = {
  readonly label: string;
  readonly fields: readonly FilterField[];
  readonly total: number;
  /** Entries that the page begins with; all if left out. */
  readonly shown?: number;
};

/**
 * Chooses among the entries of a list that stands whole in the page. `useFilter` makes it work on
 * the document and keeps the choice in the address; without scripts it takes no part.
 */
export default function MinutesFilter({label, fields, total, shown = total}: Props): ReactNode {
  const text = translate({
    id: 'theme.minutes.filter.shown',
    message: '{shown} of {total} shown',
    description: 'Both numbers are filled in as the reader filters',
  });
  return (
    <form
      className={clsx(sharedStyles.scripted, styles.filter)}
      data-minutes-filter=""
      aria-label={label}
    >
      {fields.map((field) => (
        <label key={field.name}>
          <span>{field.label}</span>
          <select
            className={sharedStyles.button}
            name={field.name}
            defaultValue={field.preset ?? ''}
            data-preset={field.preset ?? ''}
          >
            <option value={field.preset === undefined ? '' : 'all'}>{field.all}</option>
            {field.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
                {option.count !== undefined && ` (${option.count})`}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="reset" className={sharedStyles.button}>
        <Translate id="theme.minutes.filter.reset">Reset</Translate>
      </button>
      <p className={clsx(sharedStyles.count, styles.count)}>
        <output aria-live="polite" data-minutes-shown={text}>
          {text.replace('{shown}', String(shown)).replace('{total}', String(total))}
        </output>
      </p>
    </form>
  );
}
