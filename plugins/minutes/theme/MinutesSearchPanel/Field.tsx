import React, {type KeyboardEvent, type ReactNode, type RefObject} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {type Completion, sharedStyles} from 'docusaurus-plugin-minutes/client';
import styles from './styles.module.css';
import type {Options} from './useOptions';

type Props = {
  input: RefObject<HTMLInputElement | null>;
  /** What stands in it at first. From then on it belongs to the reader. */
  initial: string;
  /** What is shown the answer to: the field may be a letter ahead. */
  query: string;
  /** Id of the listbox, while there is one. */
  listbox: string | undefined;
  options: Options;
  completions: readonly Completion[];
  onQuery: (query: string) => void;
  /** Asks for all results: Enter while no option is active. */
  onAll: (query: string, inNewTab: boolean) => void;
  onClose: () => void;
};

/** The field of the search with how its last word could go on: → takes the first of these, Enter the one that Tab led to. */
export default function Field({
  input,
  initial,
  query,
  listbox,
  options,
  completions,
  onQuery,
  onAll,
  onClose,
}: Props): ReactNode {
  const [first] = completions;

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const {key, shiftKey, ctrlKey, metaKey, altKey, currentTarget} = event;
    if (event.nativeEvent.isComposing) {
      return;
    }
    const {value, selectionStart} = currentTarget;
    const accepts =
      key === 'ArrowRight' &&
      selectionStart === value.length &&
      first !== undefined &&
      value === query;
    if (accepts && !shiftKey && !ctrlKey && !metaKey && !altKey) {
      onQuery(first.query);
    } else if (!options.onKey(event)) {
      if (key !== 'Enter') {
        return;
      }
      onAll(value, ctrlKey || metaKey);
    }
    event.preventDefault();
  };

  return (
    <>
      <div className={styles.field}>
        <input
          ref={input}
          type="text"
          dir="auto"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={listbox !== undefined}
          aria-controls={listbox}
          aria-activedescendant={options.active}
          aria-label={translate({
            id: 'theme.minutes.search.box.field',
            message: 'Search the minutes',
            description: 'Name of the field of the search',
          })}
          autoCapitalize="none"
          autoComplete="off"
          autoCorrect="off"
          enterKeyHint="search"
          spellCheck={false}
          placeholder={translate({
            id: 'theme.minutes.search.box.placeholder',
            message: 'Words, a team, a topic, a standard …',
          })}
          defaultValue={initial}
          onChange={(event) => onQuery(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" className={styles.close} onClick={onClose}>
          <Translate id="theme.minutes.cite.close">Close</Translate>
        </button>
      </div>
      {query !== '' && (
        <div className={styles.completions}>
          {first && <kbd aria-hidden>→</kbd>}
          {completions.map((completion, i) => (
            <button
              key={i}
              type="button"
              className={styles.completion}
              onClick={() => onQuery(completion.query)}
            >
              {completion.text}
              {completion === first && completion.hint !== undefined && (
                <span className={sharedStyles.small}> {completion.hint}</span>
              )}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
