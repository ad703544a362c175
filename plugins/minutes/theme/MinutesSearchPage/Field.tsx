import React, {type ReactNode, type RefObject, useCallback, useEffect, useId, useRef} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {
  type Completion,
  type SearchAddress,
  sharedStyles,
  useQueryDraft,
  useSearchKeys,
} from 'docusaurus-plugin-minutes/client';
import type {Edit} from './edit';
import styles from './styles.module.css';

const SLASH = ['/'] as const;

/**
 * The field of the search, which completes filters (words of the minutes are in the panel). Where no
 * script runs yet, it is a form that writes `?q=…`.
 */
export default function Field({
  action,
  address,
  completions,
  edit,
}: {
  action: string;
  address: SearchAddress;
  completions: readonly Completion[];
  /** Gets the way to change the query from outside; a key in the field renders nothing but it. */
  edit: RefObject<Edit | undefined>;
}): ReactNode {
  // The server does not know what stands behind the address's #.
  const isBrowser = useIsBrowser();
  const {text, type, set} = useQueryDraft(address);
  useEffect(() => {
    edit.current = (change) => set(change(text));
  });
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const focus = useCallback(() => field.current?.select(), []);
  // Elsewhere the slash opens the panel.
  useSearchKeys(SLASH, focus, true);
  return (
    <form
      role="search"
      className={styles.field}
      action={action}
      aria-label={translate({id: 'theme.minutes.search.form', message: 'Search the minutes'})}
      onSubmit={(event) => {
        event.preventDefault();
        set(text);
      }}
    >
      <input
        ref={field}
        type="search"
        dir="auto"
        list={list}
        name="q"
        value={isBrowser ? text : ''}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        aria-label={translate({
          id: 'theme.minutes.search.field',
          message: 'Words, phrases and filters',
        })}
        onChange={(event) => type(event.target.value)}
      />
      <datalist id={list}>
        {isBrowser &&
          completions
            .filter((completion) => completion.text.includes(':'))
            .map(({query, hint}) => <option key={query} value={query} label={hint} />)}
      </datalist>
      <button type="submit" className={sharedStyles.button}>
        <Translate id="theme.minutes.search.box.submit">Search</Translate>
      </button>
    </form>
  );
}
