import {topicsOfItem} from '../../model/itemTopics';
import {compareText} from '../../model/compareText';
import {toHalf} from '../../model/heldDays';
import type {LinkedArchive} from '../../pages/site';
import {REMOVED} from '../../reading/masking/createMask';
import {EMAIL_HIDDEN} from '../../reading/masking/emails';
import {PHONE_HIDDEN} from '../../reading/masking/phones';
import type {Meeting} from '../../model/types';
import type {Decision, Section, TextLine} from '../../reading/types';
import type {LineKind} from '../files';
import {toTerms} from '../fold';

/** The fields of a section that are searched: heading, headings above it, own text. */
export const FIELDS = ['heading', 'path', 'text'] as const;
export type Field = (typeof FIELDS)[number];

/** A section as the index takes it in. */
export type SectionRecord = {
  anchor: string;
  heading: string;
  headingPath: string[];
  /** Line of the heading in the source file. */
  startLine: number;
  lines: TextLine[];
  /** By line: what the minutes mark it as, the stronger where there are two, and on which topics. */
  kinds: Map<number, {kind: LineKind; topics: string[]}>;
  /** By line: how many of the lines that follow are part of the decision. */
  nested: Map<number, number>;
  terms: Record<Field, string[]>;
  /** What it holds, and the topics (slugs) of each. */
  items: {kind: LineKind; topics: string[]}[];
  /** Slugs. */
  topics: string[];
  /** Ids of references, of standards with version. */
  references: string[];
};

/** Weakest first: of two on a line the later one is shown. */
const KINDS = ['probable', 'action', 'likely', 'decision'] as const satisfies readonly LineKind[];
const KIND_OF = {stated: 'decision', likely: 'likely', marked: 'action', probable: 'probable'} as const;

export type DocumentRecord = {meeting: Meeting; sections: SectionRecord[]};

/** Left out is what stands above most: a title says date and team, which the document has, and "Agenda". */
function toHeadingPath(sections: readonly Section[], section: Section): string[] {
  const path: string[] = [];
  for (let at = sections[section.parent]; at; at = sections[at.parent]) {
    if (at.role !== 'title' && at.role !== 'agenda' && at.heading !== '') {
      path.unshift(at.heading);
    }
  }
  return path;
}

/** Words that stand for what is masked are ours, not the minutes'. */
function withoutMasks(text: string): string {
  return text.includes('[')
    ? [EMAIL_HIDDEN, PHONE_HIDDEN, REMOVED].reduce((rest, mask) => rest.replaceAll(mask, ' '), text)
    : text;
}

/** The name by which a reference is looked up: `standards#859`, `scs-0104-v1`. */
function toReferenceName(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1).toLowerCase();
}

const toWordsOnly = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** How many lines behind the one that a decision begins with are its nested items. */
function countNested(lines: readonly TextLine[], {line, text}: Decision): number {
  const first = lines.findIndex((own) => own.line === line);
  let rest = toWordsOnly(text);
  let count = 0;
  for (const own of first < 0 ? [] : lines.slice(first)) {
    const words = toWordsOnly(own.text);
    if (words === '' || !rest.startsWith(words)) break;
    rest = rest.slice(words.length).trimStart();
    count += 1;
  }
  return Math.max(0, count - 1);
}

/**
 * A document as the index takes it in, section by section. Participants are left out, and what has
 * neither text nor a heading of its own (a title that only says team and date).
 */
function toDocumentRecord(site: LinkedArchive, meeting: Meeting): DocumentRecord {
  const {sections, decisions, actionItems} = meeting.parsed;
  const references = site.referencesOf.get(meeting.path) ?? [];
  const records = sections.flatMap((section, index): SectionRecord[] => {
    const {role, heading, lines, anchor, startLine} = section;
    const isTitle = role === 'title' && meeting.date !== undefined;
    if (role === 'participants' || (lines.length === 0 && (heading === '' || isTitle))) {
      return [];
    }
    const headingPath = toHeadingPath(sections, section);
    const own = references.filter((reference) => reference.section === index);
    const names = own.filter(({derived}) => !derived).map(({id}) => toReferenceName(id));
    const text = lines.flatMap((line) => toTerms(withoutMasks(line.text)));
    const known = new Set(text);
    const items = [
      ...actionItems,
      ...decisions,
    ]
      .filter((item) => item.section === index)
      .map((item) => ({
        // A part of a paragraph is found with all of it.
        line: lines.findLast(({line}) => line <= item.line)?.line ?? item.line,
        kind: KIND_OF[item.evidence],
        topics: topicsOfItem(meeting, item),
      }))
      .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
    return [
      {
        anchor,
        heading,
        headingPath,
        startLine,
        lines,
        terms: {
          heading: toTerms(withoutMasks(heading)),
          path: headingPath.flatMap(toTerms),
          text: [...text, ...names.filter((name) => !known.has(name))],
        },
        items: items.map(({kind, topics}) => ({kind, topics})),
        kinds: new Map(items.map(({line, kind, topics}) => [line, {kind, topics}])),
        nested: new Map(
          decisions
            .filter((decision) => decision.section === index)
            .map((decision) => [decision.line, countNested(lines, decision)]),
        ),
        topics: meeting.topics
          .filter((topic) => topic.sections.some((place) => place.section === index))
          .map(({slug}) => slug),
        references: [...new Set(own.map(({id}) => id))],
      },
    ];
  });
  return {meeting, sections: records};
}

/** All that can be found, document by document in the order of their paths; no copies, and nothing removed. */
export function toRecords(site: LinkedArchive): DocumentRecord[] {
  return site.meetings
    .filter(({duplicateOf, hidden}) => duplicateOf === undefined && hidden !== 'text')
    .sort((a, b) => compareText(a.path, b.path))
    .flatMap((meeting) => splitDays(toDocumentRecord(site, meeting)));
}

/** A file with the minutes of several days is a document for each, all at the file's address. */
function splitDays({meeting, sections}: DocumentRecord): DocumentRecord[] {
  const halves = (meeting.otherDays ?? []).map((day): DocumentRecord => {
    const first = meeting.parsed.sections[day.section]?.startLine ?? 0;
    const last = meeting.parsed.sections[day.end - 1]?.endLine ?? 0;
    return {
      meeting: {...toHalf(meeting, day), permalink: meeting.permalink},
      sections: sections.filter(({startLine}) => startLine >= first && startLine <= last),
    };
  });
  const taken = new Set(halves.flatMap((half) => half.sections));
  return [{meeting, sections: sections.filter((section) => !taken.has(section))}, ...halves];
}
