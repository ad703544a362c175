import {useEffect} from 'react';

/** True where what is typed goes into a field, or a dialog has the reader's attention. */
function isTyping({target}: Event): boolean {
  const element = target instanceof HTMLElement ? target : null;
  return (
    element?.isContentEditable === true ||
    element?.closest('input, textarea, select, [role=textbox]') != null ||
    document.querySelector('dialog[open]') !== null
  );
}

/** Calls `open` on Ctrl-K, ⌘-K and, outside of fields, on a slash. */
export function useSearchKeys(isOn: boolean, open: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const {key, ctrlKey, metaKey, altKey, shiftKey} = event;
      // On many keyboards a slash needs the Shift key.
      const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(event);
      const isK = key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey;
      if (
        !event.defaultPrevented &&
        (isSlash || (isK && !document.querySelector('dialog[open]')))
      ) {
        event.preventDefault();
        open();
      }
    };
    if (isOn) {
      document.addEventListener('keydown', onKey);
    }
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn, open]);
}
