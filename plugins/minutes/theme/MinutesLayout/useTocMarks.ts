import {type RefObject, useEffect} from 'react';

/** Distance from the top of the window at which a heading counts as reached: navbar and a line. */
const REACHED = 110;

/**
 * The last heading that the reader has scrolled past, of those that have a place on the page; or one
 * further down that the address names, while it is in the window: a hit of the search stands below it.
 */
function findActive(links: readonly HTMLAnchorElement[]): HTMLAnchorElement | undefined {
  return links.findLast((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    // A heading in a closed fold has no place on the page.
    if (heading === null || heading.getClientRects().length === 0) {
      return false;
    }
    const {top} = heading.getBoundingClientRect();
    return top < (link.hash === window.location.hash ? window.innerHeight : REACHED);
  });
}

/**
 * Marks in the table of contents where the reader is, and closes its fold when a link of it is
 * followed, so that the browser lands on the right place. Works on the document, because the page's
 * own part is no component in the browser.
 * @param key changes with the page.
 */
export function useTocMarks(root: RefObject<HTMLElement | null>, key: string): void {
  useEffect(() => {
    const main = root.current;
    const links = Array.from(
      main?.querySelectorAll<HTMLAnchorElement>('[data-minutes-toc="wide"] a[href^="#"]') ?? [],
    );
    const update = () => {
      const active = findActive(links);
      links.forEach((link) =>
        link === active
          ? link.setAttribute('aria-current', 'location')
          : link.removeAttribute('aria-current'),
      );
    };
    const closeFold = (event: Event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      link?.closest('[data-minutes-toc="narrow"]')?.removeAttribute('open');
    };
    // Not at once: the page's first layout would have to be done twice.
    const frame = requestAnimationFrame(update);
    main?.addEventListener('click', closeFold);
    document.addEventListener('scroll', update, {passive: true});
    window.addEventListener('resize', update);
    return () => {
      cancelAnimationFrame(frame);
      main?.removeEventListener('click', closeFold);
      document.removeEventListener('scroll', update);
      window.removeEventListener('resize', update);
    };
  }, [root, key]);
}
