import {type RefObject, useEffect} from 'react';

/** Opens all folds while the page is printed: on paper nobody can. */
export function usePrintUnfolded(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let opened: Element[] = [];
    const open = () => {
      opened = Array.from(root.current?.querySelectorAll('details:not([open])') ?? []);
      opened.forEach((fold) => fold.setAttribute('open', ''));
    };
    const close = () => opened.forEach((fold) => fold.removeAttribute('open'));
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
    };
  }, [root]);
}
