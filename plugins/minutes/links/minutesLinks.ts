import type {Meeting} from '../model/types';
import type {ResolvedLink} from './resolveLink';

/** A link of a document to another one of the archive. */
export type MinutesLink = {
  /** `iaas/20230125.md`, with `#anchor` where the link has one that exists. */
  target: string;
  line: number;
};

/** Lists the links of a document that lead to other documents of the archive, in reading order. */
export function findMinutesLinks(
  meeting: Meeting,
  resolveLink: (href: string, from: Meeting) => ResolvedLink,
): MinutesLink[] {
  return meeting.parsed.links.flatMap(({href, line}): MinutesLink[] => {
    const resolved = resolveLink(href, meeting);
    const target = resolved.kind === 'page' ? resolved : undefined;
    if (!target?.meeting || target.meeting === meeting) return [];
    const anchor = /#.+/s.exec(target.url)?.[0] ?? '';
    return [{target: target.meeting.path + anchor, line}];
  });
}
