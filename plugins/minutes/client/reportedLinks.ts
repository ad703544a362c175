/** Attribute values with or without quotes: minified HTML has few. */
const LINKS_AND_ANCHORS = / (href|id)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** Files are no pages: they are not checked. */
const isPage = (link: string) =>
  /^[/#]/.test(link) && !/\.(?!html(?:#|$))[a-z0-9]{2,5}$/i.test(link.split('#')[0] ?? '');

/** What Docusaurus' checker of links wants to know of a piece of HTML. */
export type ReportedLinks = {links: string[]; anchors: string[]};

/** The links to pages of the site, and the anchors, that a piece of HTML holds; each once. */
export function findReportedLinks(html: string): ReportedLinks {
  const links = new Set<string>();
  const anchors = new Set<string>();
  for (const [, name, double, single, bare] of html.matchAll(LINKS_AND_ANCHORS)) {
    const value = (double ?? single ?? bare ?? '').replace(/&(?:amp|#x26|#38);/g, '&');
    if (name === 'id') {
      anchors.add(value);
    } else if (isPage(value)) {
      links.add(value);
    }
  }
  return {links: [...links], anchors: [...anchors]};
}
