import useBrokenLinks from '@docusaurus/useBrokenLinks';

/** Attribute values with or without quotes: minified HTML has few. */
const LINKS_AND_ANCHORS = / (href|id)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** Files are no pages: they are not checked. */
const isPage = (link: string) =>
  /^[/#]/.test(link) && !/\.(?!html(?:#|$))[a-z0-9]{2,5}$/i.test(link.split('#')[0] ?? '');

/** Tells Docusaurus' checker, on the server, which links and anchors a piece of HTML holds. */
export function useReportedLinks(html: string): void {
  const {collectAnchor, collectLink} = useBrokenLinks();
  if (typeof window !== 'undefined') {
    return;
  }
  for (const [, name, double, single, bare] of html.matchAll(LINKS_AND_ANCHORS)) {
    const value = (double ?? single ?? bare ?? '').replace(/&(?:amp|#x26|#38);/g, '&');
    if (name === 'id') {
      collectAnchor(value);
    } else if (isPage(value)) {
      collectLink(value);
    }
  }
}
