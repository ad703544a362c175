import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {findReportedLinks, type ReportedLinks} from './reportedLinks';

/**
 * Tells Docusaurus' checker, on the server, which links and anchors there are.
 * @param source a piece of HTML, or what was found in it before.
 */
export function useReportedLinks(source: string | ReportedLinks): void {
  const {collectAnchor, collectLink} = useBrokenLinks();
  if (typeof window !== 'undefined') {
    return;
  }
  const {links, anchors} = typeof source === 'string' ? findReportedLinks(source) : source;
  links.forEach((link) => collectLink(link));
  anchors.forEach((anchor) => collectAnchor(anchor));
}
