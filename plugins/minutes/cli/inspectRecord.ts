import type {MinutesLink} from '../links/minutesLinks';
import type {Meeting} from '../model/types';
import type {Problem, Reference} from '../reading/types';

/** What `npx minutes inspect --json` says about one document. */
export type InspectRecord = ReturnType<typeof toInspectRecord>;

const unique = (items: string[]) => [...new Set(items)];

/**
 * Record of one document.
 * @param problems of the whole archive or of this document: others are left out.
 * @param topicNames slug → name.
 * @param found what only the archive can tell of the document.
 */
export function toInspectRecord(
  meeting: Meeting,
  problems: Problem[],
  topicNames: ReadonlyMap<string, string>,
  found: {references: Reference[]; minutesLinks: MinutesLink[]},
) {
  const {references, minutesLinks} = found;
  const lines: Record<string, number[]> = {};
  for (const {name, line} of [
    ...references.map(({id, line}) => ({name: id, line})),
    ...minutesLinks.map(({target, line}) => ({name: target, line})),
  ]) {
    lines[name] = [...new Set([...(lines[name] ?? []), line])];
  }
  const idsOf = (wanted: Reference['kind']) =>
    unique(references.flatMap(({kind, id}) => (kind === wanted ? [id] : [])));
  return {
    path: meeting.path,
    date: meeting.date ?? null,
    /** Last day of a range. */
    ...(meeting.dateEnd && {dateEnd: meeting.dateEnd}),
    /** Further meetings in the same file, with the anchors of their headings. */
    ...(meeting.otherDays && {
      otherDays: meeting.otherDays.map(({date, anchor}) => ({date, anchor})),
    }),
    team: meeting.team,
    kind: meeting.kind,
    title: meeting.title,
    participants: meeting.parsed.participants,
    agenda: meeting.parsed.agenda.map(({text}) => text),
    actionItems: meeting.parsed.actionItems.map(
      ({evidence, line, text, owners, state, stateText, carried}) => ({
        evidence,
        line,
        text,
        owners,
        ...(state && {state}),
        ...(stateText && {stateText}),
        carried,
      }),
    ),
    decisions: meeting.parsed.decisions.map(({evidence, line, text, context}) => ({
      evidence,
      line,
      text,
      context,
    })),
    /** `SovereignCloudStack/issues#528`, each once. */
    references: idsOf('issue'),
    /** `scs-0104-v1`, each once. */
    standards: idsOf('standard'),
    /** `iaas/20230125.md#anchor`, each once. */
    minutesLinks: unique(minutesLinks.map(({target}) => target)),
    /** The lines on which each of the three above stands. */
    lines,
    topics: meeting.topics.map(({slug, weight}) => ({
      slug,
      name: topicNames.get(slug) ?? slug,
      weight,
    })),
    problems: problems
      .filter(({path}) => path === meeting.path)
      .map(({rule, severity, line, message}) => ({rule, severity, line, message})),
  };
}
