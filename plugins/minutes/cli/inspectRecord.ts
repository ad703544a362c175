import type {AgendaItem, Meeting, Problem, TopicWeight} from '../types';

/** What `npx minutes inspect --json` says about one document. */
export type InspectRecord = {
  path: string;
  date: string | null;
  team: string;
  kind: Meeting['kind'];
  title: string;
  participants: string[];
  agenda: AgendaItem['text'][];
  actionItems: never[];
  decisions: never[];
  references: never[];
  standards: never[];
  minutesLinks: never[];
  topics: {slug: string; name: string; weight: TopicWeight}[];
  problems: Omit<Problem, 'path'>[];
};

/**
 * Record of one document.
 * @param problems of the whole archive or of this document: others are left out.
 * @param topicNames slug → name.
 */
export function toInspectRecord(
  meeting: Meeting,
  problems: Problem[],
  topicNames: ReadonlyMap<string, string>,
): InspectRecord {
  return {
    path: meeting.path,
    date: meeting.date ?? null,
    team: meeting.team,
    kind: meeting.kind,
    title: meeting.title,
    participants: meeting.parsed.participants,
    agenda: meeting.parsed.agenda.map(({text}) => text),
    actionItems: [],
    decisions: [],
    references: [],
    standards: [],
    minutesLinks: [],
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
