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

/** True on computers and phones by Apple, where ⌘ is what Ctrl is elsewhere. */
export const isMac = (): boolean => /Mac|iP(?:hone|ad|od)/.test(navigator.platform);

/** Calls `open` on Ctrl-K, ⌘-K and, outside of fields, on a slash. */
export function useSearchKeys(isOn: boolean, open: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const {key, ctrlKey, metaKey, altKey, shiftKey} = event;
      // On many keyboards a slash needs the Shift key.
      const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(event);
      // On a Mac, Ctrl-K in a field deletes the rest of the line.
      const isModified = ctrlKey !== metaKey && !altKey && !shiftKey;
      const isK = key.toLowerCase() === 'k' && isModified && !(ctrlKey && isMac());
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
