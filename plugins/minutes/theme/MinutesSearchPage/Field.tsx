import React, {type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

/** The field of the search. Where no script runs yet, it is a form that writes `?q=…`. */
export default function Field({
  action,
  text,
  onType,
  onSubmit,
}: {
  action: string;
  text: string;
  onType: (text: string) => void;
  onSubmit: () => void;
}): ReactNode {
  return (
    <form
      role="search"
      className={styles.field}
      action={action}
      aria-label={translate({id: 'theme.minutes.search.form', message: 'Search the minutes'})}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <input
        type="search"
        name="q"
        value={text}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        aria-label={translate({
          id: 'theme.minutes.search.field',
          message: 'Words, phrases and filters',
        })}
        onChange={(event) => onType(event.target.value)}
      />
      <button type="submit">
        <Translate id="theme.minutes.search.submit">Search</Translate>
      </button>
    </form>
  );
}
