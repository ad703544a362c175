import {type Dispatch, type SetStateAction, useEffect} from 'react';

/** Keeps what is typed while the panel is still on its way: who pressed Ctrl-K goes on writing. */
export function useTypedAhead(
  isOn: boolean,
  setQuery: Dispatch<SetStateAction<string | undefined>>,
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const {key, ctrlKey, metaKey, altKey} = event;
      const isInField = event.target instanceof HTMLInputElement;
      if (key.length === 1 && !ctrlKey && !metaKey && !altKey && !isInField) {
        event.preventDefault();
        setQuery((text) => (text === undefined ? text : text + key));
      }
    };
    if (isOn) {
      document.addEventListener('keydown', onKey, {capture: true});
    }
    return () => document.removeEventListener('keydown', onKey, {capture: true});
  }, [isOn, setQuery]);
}
