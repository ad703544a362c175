import {type RefObject, useEffect} from 'react';

/** Distance from the top of the window at which a heading counts as reached: navbar and a line. */
const REACHED = 110;

/** Where a link's heading begins, in pixels from the top of the window; none in a closed fold. */
function topOf(link: HTMLAnchorElement): number | undefined {
  const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return heading?.getClientRects()[0]?.top;
}

/**
 * The last heading that the reader has scrolled past; or one further down that the address names,
 * while it is in the window: a hit of the search stands below it. None where the links are hidden.
 */
function findActive(links: readonly HTMLAnchorElement[]): HTMLAnchorElement | undefined {
  if (!links[0]?.getClientRects().length) return undefined;
  let reached = -1;
  for (const [index, link] of links.entries()) {
    const top = topOf(link) ?? -Infinity;
    // No further: to ask for the place of what is not in the window yet means to lay it out.
    if (top >= REACHED) break;
    if (top > -Infinity) reached = index;
  }
  const named = links.findIndex(({hash}) => hash === window.location.hash);
  const link = links[named];
  const isShown = link && named > reached && (topOf(link) ?? Infinity) < window.innerHeight;
  return isShown ? link : links[reached];
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
