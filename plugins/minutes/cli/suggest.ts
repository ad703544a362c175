import {parseArgs} from 'node:util';
import {stringify} from 'yaml';
import type {LoadedArchive} from '../archive/loadArchive';
import {counted} from '../model/counted';
import type {Span} from '../model/span';
import {type AliasCandidate, suggestAliases} from '../suggest/aliases';
import type {Example} from '../suggest/phrases';
import {suggestTeams, type TeamCandidate} from '../suggest/teams';
import {suggestTopics, type TopicCandidate} from '../suggest/topics';
import {ARCHIVE_OPTIONS, openArchive} from './openArchive';
import {UsageError} from './usageError';

const MOST = '150';
/** So much of a line is enough to know it again. */
const LONGEST = 90;

const toSpan = ({first, last}: Span): string[] =>
  first ? [first === last ? first : `${first} to ${last}`] : [];

/** The words, unless they name a person, and where they stand. */
function toQuote({path, line, text}: Example): string {
  if (/(?<!\w)@\w/.test(text)) return `${path}:${line}`;
  const plain = text.replace(/\s+/g, ' ').trim();
  const short = plain.length > LONGEST ? `${plain.slice(0, LONGEST).trimEnd()}…` : plain;
  return `"${short}" (${path}:${line})`;
}

/** An entry of the registry on a line of its own, what speaks for it as a comment behind. */
const toLine = (entry: object, evidence: string[]): string =>
  `- ${stringify(entry, {collectionStyle: 'flow', lineWidth: 0}).trim()} # ${evidence.join('; ')}\n`;

/** An entry of `topics.yml` in one line. */
export function toTopicLine(candidate: TopicCandidate): string {
  const {slug, name, aliases, numbers, members = [], documents, teams, headings, links} = candidate;
  return toLine(
    {
      slug,
      name,
      ...(numbers && {numbers}),
      ...(aliases.length > 0 && {aliases: [name, ...aliases]}),
    },
    [
      `${counted(documents, 'document')} of ${counted(teams, 'team')}`,
      ...toSpan(candidate),
      ...(headings > 0 ? [counted(headings, 'heading')] : []),
      ...(links > 0 ? [counted(links, 'link')] : []),
      ...(members.length > 0
        ? [members.map((member) => `${member.name} ${member.documents}`).join(', ')]
        : []),
      toQuote(candidate.example),
    ],
  );
}

const WHY: Record<AliasCandidate['evidence'], (detail: string) => string> = {
  'in brackets': (detail) => `beside "${detail}", in brackets`,
  likeness: (detail) => `like "${detail}"`,
  'same references': (detail) => `${detail} references are the topic's`,
};

const toAliasLine = ({slug, alias, evidence, detail, documents, example}: AliasCandidate): string =>
  toLine({slug, aliases: [alias]}, [
    WHY[evidence](detail.replace(/\s+/g, ' ')),
    counted(documents, 'document'),
    toQuote(example),
  ]);

function toTeamLine(candidate: TeamCandidate): string {
  const {slug, label, kind, heading, documents, example} = candidate;
  return toLine(
    {slug, ...(label && {label}), ...(kind && {kind}), ...(heading && {headings: [heading]})},
    [
      `${kind ? 'folder' : 'heading'} of ${counted(documents, 'document')}`,
      ...toSpan(candidate),
      ...(example ? [toQuote(example)] : []),
    ],
  );
}

/** What can be suggested: candidates, and each as a line. */
const KINDS: Record<
  string,
  (archive: LoadedArchive, most: number) => {lines: string[]; records: object[]}
> = {
  topics({meetings, teams}, most) {
    const records = suggestTopics(meetings, teams, most);
    return {records, lines: records.map(toTopicLine)};
  },
  aliases({meetings, registry}, most) {
    const records = suggestAliases(meetings, registry.topics, most);
    return {records, lines: records.map(toAliasLine)};
  },
  teams(archive, most) {
    const records = suggestTeams(archive, most);
    return {records, lines: records.map(toTeamLine)};
  },
};

/**
 * `minutes suggest`: prints candidates for a registry, one a line, each an entry to paste.
 * @returns the exit code. @throws {UsageError} where the command line is wrong; Error where the archive
 * can't be read.
 */
export async function suggest(words: string[]): Promise<number> {
  const {values, positionals} = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      ...ARCHIVE_OPTIONS,
      json: {type: 'boolean', default: false},
      limit: {type: 'string', default: MOST},
    },
  });
  const [kind = '', folder = values.archive, ...rest] = positionals;
  const find = KINDS[kind];
  if (!find || rest.length > 0) {
    throw new UsageError(`suggest takes one of ${Object.keys(KINDS).join(', ')}, and an archive.`);
  }
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1) {
    throw new UsageError(`--limit takes a whole number from 1 on, not "${values.limit}".`);
  }
  const {archive} = await openArchive({...values, archive: folder});
  const {lines, records} = find(archive, limit);
  process.stdout.write(values.json ? `${JSON.stringify(records, null, 2)}\n` : lines.join(''));
  return 0;
}
