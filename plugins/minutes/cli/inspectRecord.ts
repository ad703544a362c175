import type {MinutesLink} from '../links/minutesLinks';
import type {Meeting, TopicWeight} from '../model/types';
import type {ActionItem, AgendaItem, Decision, Problem, Reference} from '../reading/types';

/** What `npx minutes inspect --json` says about one document. */
export type InspectRecord = {
  path: string;
  date: string | null;
  /** Last day of a range. */
  dateEnd?: string;
  /** Further meetings in the same file, with the anchors of their headings. */
  otherDays?: {date: string; anchor: string}[];
  team: string;
  kind: Meeting['kind'];
  title: string;
  participants: string[];
  agenda: AgendaItem['text'][];
  actionItems: Pick<
    ActionItem,
    'evidence' | 'line' | 'text' | 'owners' | 'state' | 'stateText' | 'carried'
  >[];
  decisions: Pick<Decision, 'evidence' | 'line' | 'text' | 'context'>[];
  /** `SovereignCloudStack/issues#528`, each once. */
  references: Reference['id'][];
  /** `scs-0104-v1`, each once. */
  standards: Reference['id'][];
  /** `iaas/20230125.md#anchor`, each once. */
  minutesLinks: MinutesLink['target'][];
  /** The lines on which each of the three above stands. */
  lines: Record<string, number[]>;
  topics: {slug: string; name: string; weight: TopicWeight}[];
  problems: Omit<Problem, 'path'>[];
};

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
): InspectRecord {
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
    ...(meeting.dateEnd && {dateEnd: meeting.dateEnd}),
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
    references: idsOf('issue'),
    standards: idsOf('standard'),
    minutesLinks: unique(minutesLinks.map(({target}) => target)),
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
