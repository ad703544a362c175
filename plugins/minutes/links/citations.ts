import type {ResolvedLink} from './resolveLink';
import type {Meeting} from '../model/types';

/** A place in one document that links to another. */
export type Citation = {
  from: Meeting;
  /** Index of the citing section. */
  section: number;
  /** The list item or paragraph around the link, as plain text. */
  text: string;
  to: Meeting;
  /** Section of the cited document, '' for the document as a whole. */
  anchor: string;
};

/**
 * Finds which documents link to which, in the order of the citing documents. Copies neither cite
 * nor are cited: their originals stand for them.
 */
export function findCitations(
  meetings: readonly Meeting[],
  resolveLink: (href: string, from: Meeting) => ResolvedLink,
): Citation[] {
  const originals = new Map(meetings.map((meeting) => [meeting.path, meeting]));
  return meetings
    .filter((from) => !from.duplicateOf)
    .flatMap((from) => {
      const seen = new Set<string>();
      return from.parsed.links.flatMap(({href, section, line}): Citation[] => {
        const link = resolveLink(href, from);
        if (link.kind !== 'page') return [];
        const {url, meeting: found} = link;
        const anchor = url.split('#')[1] ?? '';
        const to = found?.duplicateOf ? originals.get(found.duplicateOf) : found;
        const key = `${section} ${to?.path} ${anchor}`;
        if (!to || to === from || seen.has(key)) {
          return [];
        }
        seen.add(key);
        const lines = from.parsed.sections[section]?.lines ?? [];
        const text = lines.findLast((candidate) => candidate.line <= line)?.text ?? '';
        return [{from, section, text, to, anchor}];
      });
    });
}
