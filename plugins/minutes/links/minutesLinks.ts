import type {Meeting} from '../model/types';
import type {ResolvedLink} from './resolveLink';

/** A link of a document to another one of the archive. */
export type MinutesLink = {
  /** `iaas/20230125.md`, with `#anchor` where the link has one that exists. */
  target: string;
  line: number;
};

/**
 * Lists the links of a document that lead to other documents of the archive, in reading order.
 * @param byPermalink permalink → document.
 */
export function findMinutesLinks(
  meeting: Meeting,
  resolveLink: (href: string, from: Meeting) => ResolvedLink,
  byPermalink: ReadonlyMap<string, Meeting>,
): MinutesLink[] {
  return meeting.parsed.links.flatMap(({href, line}): MinutesLink[] => {
    const resolved = resolveLink(href, meeting);
    if (resolved.kind !== 'page') {
      return [];
    }
    const [address = '', anchor] = resolved.url.split('#');
    const target = byPermalink.get(address);
    return target === undefined || target === meeting
      ? []
      : [{target: anchor ? `${target.path}#${anchor}` : target.path, line}];
  });
}
