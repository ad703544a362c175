import type {InspectRecord} from './inspectRecord';

const NONE = 'none found';

function formatList(label: string, items: readonly string[]): string {
  return items.length === 0
    ? `  ${label}: ${NONE}`
    : `  ${label} (${items.length}):\n${items.map((item) => `    - ${item}`).join('\n')}`;
}

const toOneLine = (text: string) => text.replace(/\n+/g, ' / ');

function formatDate({date, dateEnd, otherDays = []}: InspectRecord): string {
  const days = [date ?? NONE, ...(dateEnd ? [`to ${dateEnd}`] : [])].join(' ');
  return [days, ...otherDays.map((other) => `and ${other.date}`)].join(', ');
}

/** A record of `minutes inspect` as people read it: what the writer of the file wants to check. */
export function formatRecord(record: InspectRecord): string {
  const main = record.topics.filter(({weight}) => weight === 'main').map(({name}) => name);
  const mentioned = record.topics.filter(({weight}) => weight !== 'main').map(({name}) => name);
  const problems = record.problems.map(
    ({line, severity, rule, message}) =>
      `${line > 0 ? `line ${line}, ` : ''}${severity}, ${rule}: ${message}`,
  );
  const decisions = record.decisions.map(
    ({line, evidence, context, text}) =>
      `line ${line}, ${evidence}: ${[...context.slice(-1), text].map(toOneLine).join(' › ')}`,
  );
  const items = record.actionItems.map(({line, evidence, owners, state, carried, text}) => {
    const facts = [evidence, carried ? 'from an earlier meeting' : '', state ?? ''];
    const who = owners.length > 0 ? `for ${owners.join(', ')}` : 'without owner';
    return `line ${line}, ${[...facts.filter(Boolean), who].join(', ')}: ${toOneLine(text)}`;
  });
  const withLines = (name: string) => `${name} (line ${(record.lines[name] ?? []).join(', ')})`;
  return [
    record.path,
    `  title: ${record.title}`,
    `  date: ${formatDate(record)}`,
    `  kind: ${record.kind}`,
    `  participants: ${record.participants.join(', ') || NONE}`,
    formatList('agenda', record.agenda),
    `  topics: ${main.join(', ') || NONE}${mentioned.length > 0 ? `; also named: ${mentioned.join(', ')}` : ''}`,
    formatList('decisions', decisions),
    formatList('action items', items),
    formatList('references', record.references.map(withLines)),
    formatList('standards', record.standards.map(withLines)),
    formatList('links to minutes', record.minutesLinks.map(withLines)),
    formatList('problems', problems),
  ].join('\n');
}
