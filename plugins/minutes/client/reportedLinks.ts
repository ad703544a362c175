/** As `hast-util-to-html` and `charts/` write attributes. */
const LINKS_AND_ANCHORS = / (href|id)="([^"]*)"/g;

/** Files are no pages: they are not checked. */
const isPage = (link: string) =>
  /^[/#]/.test(link) && !/\.(?!html(?:#|$))[a-z0-9]{2,5}$/i.test(link.split('#')[0] ?? '');

/** The links to pages of the site, and the anchors, that a piece of HTML holds; each once. */
export function findReportedLinks(html: string): {links: string[]; anchors: string[]} {
  const links = new Set<string>();
  const anchors = new Set<string>();
  for (const [, name, text = ''] of html.matchAll(LINKS_AND_ANCHORS)) {
    const value = text.replace(/&(?:amp|#x26|#38);/g, '&');
    if (name === 'id') {
      anchors.add(value);
    } else if (isPage(value)) {
      links.add(value);
    }
  }
  return {links: Array.from(links), anchors: Array.from(anchors)};
}
