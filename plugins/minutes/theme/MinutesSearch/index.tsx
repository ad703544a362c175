import React, {
  type ComponentType,
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/MinutesSearch';
import type {Props as PanelProps} from '@theme/MinutesSearchPanel';
import {
  getSearchKeys,
  isMac,
  type SearchFormEvent,
  type SearchKey,
  useSearchKeys,
  useSearchPlace,
} from 'docusaurus-plugin-minutes/client';
import styles from './styles.module.css';

/** The panel's code comes when it is wanted: most visits to a page end without a search. */
const loadPanel = () => import('@theme/MinutesSearchPanel');

const KEYS = getSearchKeys();
const NO_KEYS: readonly SearchKey[] = [];

/**
 * Keeps what is typed while the panel is on its way: who pressed Ctrl-K goes on writing.
 * @returns what ends it.
 */
function catchKeys(add: (key: string) => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    const {key, ctrlKey, metaKey, altKey} = event;
    const isInField = event.target instanceof HTMLInputElement;
    if (key.length === 1 && !ctrlKey && !metaKey && !altKey && !isInField) {
      event.preventDefault();
      // Whoever asked twice waits twice.
      event.stopImmediatePropagation();
      add(key);
    }
  };
  document.addEventListener('keydown', onKey, true);
  return () => document.removeEventListener('keydown', onKey, true);
}

/** The button that opens the search, and the keys and search boxes (`useSearchForms`) that do. */
export default function MinutesSearch({shortcuts = true, instance}: Props): ReactNode {
  const place = useSearchPlace(instance);
  const [Panel, setPanel] = useState<ComponentType<PanelProps>>();
  /** What the panel begins with, while it is open. */
  const [query, setQuery] = useState<string>();
  const [last, setLast] = useState('');
  /** The search box that the panel took over from. */
  const field = useRef<HTMLInputElement>(undefined);
  const stopCatching = useRef<() => void>(undefined);
  const [modifier, setModifier] = useState('Ctrl');
  useEffect(() => setModifier(isMac() ? '⌘' : 'Ctrl'), []);
  const keys = shortcuts && place ? KEYS : NO_KEYS;

  const page = place?.page ?? '';
  const openWith = useCallback(
    (text: string) => {
      setQuery(text);
      stopCatching.current?.();
      stopCatching.current = catchKeys((key) => setQuery((typed = '') => typed + key));
      loadPanel().then(
        ({default: loaded}) => setPanel(() => loaded),
        // The page of the search says what is wrong, or works where only this script was missing.
        () => window.location.assign(page),
      );
    },
    [page],
  );
  const open = useCallback(() => openWith(last), [openWith, last]);
  // Not before the panel stands there: what is typed until then would be lost.
  useEffect(() => {
    if (Panel && query !== undefined) stopCatching.current?.();
  }, [Panel, query]);
  useEffect(() => () => stopCatching.current?.(), []);
  const own = place?.instance;
  useEffect(() => {
    const onAsked = (event: SearchFormEvent) => {
      if (event.detail.instance === own) {
        event.preventDefault();
        field.current = event.detail.field;
        openWith(field.current.value);
      }
    };
    document.addEventListener('minutes-search', onAsked);
    return () => document.removeEventListener('minutes-search', onAsked);
  }, [own, openWith]);
  const close = (text: string) => {
    setLast(text);
    setQuery(undefined);
    if (field.current) {
      field.current.value = text;
    }
  };
  useSearchKeys(keys, open);

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
