import React, {type ComponentType, type ReactNode, useCallback, useEffect, useState} from 'react';
import Translate from '@docusaurus/Translate';
import {useHistory} from '@docusaurus/router';
import type {Props} from '@theme/MinutesSearch';
import type {Props as PanelProps} from '@theme/MinutesSearchPanel';
import {
  getSearchKeys,
  isMac,
  type SearchKey,
  toSearchHash,
  useSearchKeys,
  useSearchPlace,
} from 'docusaurus-plugin-minutes/client';
import styles from './styles.module.css';
import {useSearchForms} from './useSearchForms';
import {useTypedAhead} from './useTypedAhead';

/** The panel's code comes when it is wanted: most visits to a page end without a search. */
const loadPanel = () => import('@theme/MinutesSearchPanel');

const KEYS = getSearchKeys();
const NO_KEYS: readonly SearchKey[] = [];

/** The button that opens the search, and the keys that do. */
export default function MinutesSearch({shortcuts = true, instance}: Props): ReactNode {
  const place = useSearchPlace(instance);
  const [Panel, setPanel] = useState<ComponentType<PanelProps>>();
  /** What the panel begins with, while it is open. */
  const [query, setQuery] = useState<string>();
  const [last, setLast] = useState('');
  const [modifier, setModifier] = useState('Ctrl');
  useEffect(() => setModifier(isMac() ? '⌘' : 'Ctrl'), []);
  const keys = shortcuts && place ? KEYS : NO_KEYS;

  const page = place?.page ?? '';
  const openWith = useCallback(
    (text: string) => {
      setQuery(text);
      loadPanel().then(
        ({default: loaded}) => setPanel(() => loaded),
        // The page of the search says what is wrong, or works where only this script was missing.
        () => window.location.assign(page),
      );
    },
    [page],
  );
  const open = useCallback(() => openWith(last), [openWith, last]);
  const history = useHistory();
  const goTo = useCallback(
    (text: string) => {
      setQuery(undefined);
      history.push(page + toSearchHash({query: text, sort: 'relevance', exact: false}));
    },
    [history, page],
  );
  const fillForm = useSearchForms(place?.instance, openWith, goTo);
  const close = useCallback(
    (text: string) => {
      setLast(text);
      setQuery(undefined);
      fillForm(text);
    },
    [fillForm],
  );
  useSearchKeys(keys, open);
  useTypedAhead(query !== undefined && !Panel, setQuery);

  if (!place) {
    return null;
  }
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts={
          keys.map((key) => (key === 'K' ? 'Control+K Meta+K' : key)).join(' ') || undefined
        }
        onPointerEnter={() => void loadPanel().catch(() => undefined)}
        onClick={open}
      >
        <span>
          <Translate id="theme.minutes.search.button">Search minutes</Translate>
        </span>
        {keys[0] && <kbd aria-hidden>{keys[0] === 'K' ? `${modifier} K` : keys[0]}</kbd>}
      </button>
      {Panel && query !== undefined && (
        <Panel place={place} query={query} selected={query === last} onClose={close} />
      )}
    </>
  );
}
