import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {findReportedLinks} from './reportedLinks';

/** Tells Docusaurus' checker, on the server, which links and anchors a piece of HTML has. */
export function useReportedLinks(html: string): void {
  const {collectAnchor, collectLink} = useBrokenLinks();
  if (typeof window !== 'undefined') {
    return;
  }
  const {links, anchors} = findReportedLinks(html);
  links.forEach((link) => collectLink(link));
  anchors.forEach((anchor) => collectAnchor(anchor));
}
