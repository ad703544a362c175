import type {Site} from '../pages/site';

/**
 * What the pages know of each other, as one line of counts for the build's output and its report.
 * Links are counted as often as they are written.
 */
export function summarizeSite(site: Site): string {
  const links = {rewritten: 0, dead: 0, pads: 0};
  for (const meeting of site.meetings) {
    for (const {href} of meeting.parsed.links) {
      const resolved = site.resolveLink(href, meeting);
      const leadsOn = resolved.kind === 'page' && !resolved.url.startsWith(`${meeting.permalink}#`);
      links.rewritten += leadsOn && resolved.url !== meeting.permalink ? 1 : 0;
      links.dead += resolved.kind === 'dead' ? 1 : 0;
      links.pads += resolved.kind === 'elsewhere' && site.findPadMinutes(href) ? 1 : 0;
    }
  }
  const pairs = [...site.connections.reportsIn.values()].flat();
  const paired = pairs.filter(({minutes}) => minutes !== undefined);
  const explicit = paired.filter(({basis}) => basis === 'link').length;
  const stated = site.decisions.filter(({decision}) => decision.evidence === 'stated').length;
  const threads = [...site.threadsOf.values()].flat().length;
  return [
    `links to minutes ${links.rewritten}, dead ${links.dead}, pads that became minutes ${links.pads}`,
    `reports paired by link ${explicit}, by date ${paired.length - explicit}, without minutes ${pairs.length - paired.length}`,
    `references ${site.references.length}`,
    `decisions stated ${stated}, likely ${site.decisions.length - stated}`,
    `action threads ${threads}`,
  ].join('; ');
}
