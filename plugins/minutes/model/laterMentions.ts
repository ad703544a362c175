import type {Place, Reference} from '../reading/types';
import type {ArchiveReferences} from './references';
import type {Meeting} from './types';

/** A section of a later meeting that takes a matter up again. */
export type LaterMention = {meeting: Meeting; section: number};

/** Where the matter of an item came up again, oldest first. */
export type FindLater = (meeting: Meeting, item: Place) => LaterMention[];

/** A heading that more documents of a team have names a standing item, not a matter. */
const MOST_HEADINGS = 6;
/** Shorter ones ("Status", "Images") are no names either. */
const SHORTEST_HEADING = 12;

const toKey = (team: string, heading: string) =>
  `${team} ${heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;

/** Of a standard all versions are one. */
const toEntry = (id: string) => (id.includes('#') ? id : id.replace(/-v\d+$/, ''));

/**
 * Makes the function that finds where the matter of a decision came up again: later meetings that
 * name one of the issues, pull requests and standards that it names, or that its heading names, and
 * meetings of the same team with the same heading. Oldest first, each meeting once.
 * @param meetings newest first.
 */
export function createLaterMentions(
  meetings: readonly Meeting[],
  {references, referencesOf}: Pick<ArchiveReferences, 'references' | 'referencesOf'>,
): FindLater {
  const entries = new Map(references.map((entry) => [entry.id, entry]));
  const headings = new Map<string, LaterMention[]>();
  for (const meeting of meetings) {
    if (meeting.duplicateOf !== undefined) continue;
    meeting.parsed.sections.forEach(({heading, role}, section) => {
      if (role !== 'content' || heading.length < SHORTEST_HEADING) return;
      const key = toKey(meeting.team, heading);
      const places = headings.get(key) ?? [];
      if (places.at(-1)?.meeting !== meeting) places.push({meeting, section});
      headings.set(key, places);
    });
  }

  return (meeting, item) => {
    const {date, team, path, parsed} = meeting;
    if (date === undefined) return [];
    const {heading, startLine} = parsed.sections[item.section] ?? {heading: '', startLine: 0};
    const isOf = ({section, line}: Reference) =>
      section === item.section &&
      ((line >= item.line && line <= item.endLine) ||
        line === startLine ||
        item.above.includes(line));
    const named = new Set((referencesOf.get(path) ?? []).filter(isOf).map(({id}) => toEntry(id)));
    const same = headings.get(toKey(team, heading)) ?? [];
    const found = [
      ...Array.from(named).flatMap((id) =>
        (entries.get(id)?.mentions ?? []).map((mention) => ({
          meeting: mention.meeting,
          section: mention.places[0]?.section ?? 0,
        })),
      ),
      ...(same.length <= MOST_HEADINGS ? same : []),
    ];
    const later = new Map<Meeting, LaterMention>();
    for (const mention of found) {
      const isLater = mention.meeting.date !== undefined && mention.meeting.date > date;
      if (isLater && !later.has(mention.meeting)) later.set(mention.meeting, mention);
    }
    return [...later.values()].sort((a, b) =>
      (a.meeting.date ?? '') < (b.meeting.date ?? '') ? -1 : 1,
    );
  };
}
