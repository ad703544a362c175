import {useEffect} from 'react';
import {useHistory} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {loadPage} from '@minutes/pageSource';

/** Links in a page's own part, which are plain HTML in the browser rather than router links. */
const LINKS = '[data-minutes-still] a[href], [data-minutes-html] a[href], a[data-minutes-link]';

/** The link of an event, if it leads to a page of this site that the router can show. */
function findLink(event: Event, baseUrl: string): URL | undefined {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.matches(LINKS) || link.hasAttribute('download') || link.hasAttribute('target')) {
    return undefined;
  }
  // An SVG link's `href` is an object, so the attribute is read.
  const url = new URL(link.getAttribute('href') ?? '', window.location.href);
  const isPage = !/\.(?!html$)[a-z0-9]{2,5}$/i.test(url.pathname);
  return url.origin === window.location.origin && url.pathname.startsWith(baseUrl) && isPage
    ? url
    : undefined;
}

/** Follows plain links without loading the document anew, and fetches their pages on hover. */
export function useInPageNavigation(): void {
  const history = useHistory();
  const {baseUrl} = useDocusaurusContext().siteConfig;
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
      const url = findLink(event, baseUrl);
      const samePage = url?.pathname === window.location.pathname;
      if (event.defaultPrevented || event.button !== 0 || modified || !url || samePage) {
        return;
      }
      event.preventDefault();
      history.push(url.pathname + url.search + url.hash);
    };
    const onIntent = (event: Event) => {
      const url = findLink(event, baseUrl);
      if (url && process.env.NODE_ENV === 'production') {
        // Only a head start: if it fails, the click itself will tell.
        loadPage(url.pathname).catch(() => undefined);
      }
    };
    const intents = ['pointerover', 'focusin', 'touchstart'] as const;
    document.addEventListener('click', onClick);
    intents.forEach((name) => document.addEventListener(name, onIntent, {passive: true}));
    return () => {
      document.removeEventListener('click', onClick);
      intents.forEach((name) => document.removeEventListener(name, onIntent));
    };
  }, [history, baseUrl]);
}
