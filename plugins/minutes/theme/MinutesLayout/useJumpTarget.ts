import {useEffect} from 'react';
import {useLocation} from '@docusaurus/router';
import {openFolds} from 'docusaurus-plugin-minutes/client';

const MARK = 'data-minutes-target';

/** The heading of the section that holds a line of the source: `#L28`, as GitHub links to it. */
function findLine(line: number): HTMLElement | null {
  const headings = Array.from(document.querySelectorAll<HTMLElement>('[data-line]'));
  return headings.findLast((heading) => Number(heading.dataset.line) <= line) ?? null;
}

function findTarget(hash: string): HTMLElement | null {
  const line = /^#L(\d+)/.exec(hash)?.[1];
  if (line !== undefined) {
    return findLine(Number(line));
  }
  try {
    return hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  } catch {
    // A stray percent sign: no heading has such an anchor.
    return null;
  }
}

/**
 * Marks the target of a jump, and opens the folds it lies in. `:target` alone does not know of
 * navigation within the page's scripts.
 */
export function useJumpTarget(): void {
  const {hash, key} = useLocation();
  useEffect(() => {
    const target = findTarget(hash);
    if ((target && openFolds(target)) || /^#L\d/.test(hash)) {
      target?.scrollIntoView();
    }
    target?.setAttribute(MARK, '');
    return () => target?.removeAttribute(MARK);
  }, [hash, key]);
}
