import type {InspectRecord} from './inspectRecord';

const NONE = 'none found';

function formatList(label: string, items: readonly string[]): string {
  return items.length === 0
    ? `  ${label}: ${NONE}`
    : `  ${label} (${items.length}):\n${items.map((item) => `    - ${item}`).join('\n')}`;
}

/** A record of `minutes inspect` as people read it: what the writer of the file wants to check. */
export function formatRecord(record: InspectRecord): string {
  const main = record.topics.filter(({weight}) => weight === 'main').map(({name}) => name);
  const mentioned = record.topics.filter(({weight}) => weight !== 'main').map(({name}) => name);
  const problems = record.problems.map(
    ({line, severity, rule, message}) =>
      `${line > 0 ? `line ${line}, ` : ''}${severity}, ${rule}: ${message}`,
  );
  return [
    record.path,
    `  title: ${record.title}`,
    `  date: ${record.date ?? NONE}`,
    `  kind: ${record.kind}`,
    `  participants: ${record.participants.join(', ') || NONE}`,
    formatList('agenda', record.agenda),
    `  topics: ${main.join(', ') || NONE}${mentioned.length > 0 ? `; also named: ${mentioned.join(', ')}` : ''}`,
    formatList('problems', problems),
  ].join('\n');
}
