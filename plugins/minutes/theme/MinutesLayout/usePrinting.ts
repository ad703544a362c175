import {type RefObject, useEffect} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** On a link while the page is printed: where it leads, for style sheets to add. */
const ADDRESS = 'data-minutes-address';

/** Links that lead out of the site, and those to the whole that an excerpt is of. */
const LINKS = 'article a[href^="http"], article [data-minutes-full] a[href]';

/** An address as a text would write it. */
const toWritten = (address: string) => address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');

/**
 * While the page is printed, opens all folds and has links say where they lead, unless their text
 * does: on paper nobody can click.
 */
export function usePrinting(root: RefObject<HTMLElement | null>): void {
  const {url} = useDocusaurusContext().siteConfig;
  useEffect(() => {
    let undo: (() => void)[] = [];
    const prepare = () => {
      root.current?.querySelectorAll('details:not([open])').forEach((fold) => {
        fold.setAttribute('open', '');
        undo.push(() => fold.removeAttribute('open'));
      });
      root.current?.querySelectorAll(LINKS).forEach((link) => {
        const address = new URL(link.getAttribute('href') ?? '', url).href;
        if (!link.textContent?.includes(toWritten(address))) {
          link.setAttribute(ADDRESS, address);
          undo.push(() => link.removeAttribute(ADDRESS));
        }
      });
    };
    const restore = () => {
      undo.forEach((step) => step());
      undo = [];
    };
    window.addEventListener('beforeprint', prepare);
    window.addEventListener('afterprint', restore);
    return () => {
      window.removeEventListener('beforeprint', prepare);
      window.removeEventListener('afterprint', restore);
    };
  }, [root, url]);
}
