import {type RefObject, useEffect, useRef} from 'react';

/**
 * Keeps the focus in an element whose content changes: where what had it goes away, the element
 * itself gets it, so that keys go on from there rather than from the top of the page.
 * @param change something that is another whenever the content is.
 * @returns for the element, which needs `tabIndex={-1}`.
 */
export function useKeptFocus(change: unknown): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    const onFocus = ({target}: FocusEvent) => {
      hadFocus.current = target instanceof Node && element.current?.contains(target) === true;
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  useEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) {
      element.current?.focus({preventScroll: true});
    }
  }, [change]);
  return element;
}
