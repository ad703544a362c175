import type {ParsedMinutes, Problem, Section} from './types';
import {collectTargets} from './collectTargets';
import {inFile} from './inFile';
import {createMask, type Mask, REMOVED} from './masking/createMask';
import {noteRedactions} from './masking/noteRedactions';
import {assignRoles} from './meeting/assignRoles';
import {isCancelled} from './meeting/cancelled';
import {readDescriptiveTitle} from './meeting/descriptiveTitle';
import {readHeadingDates} from './meeting/headingDates';
import {readActionItems} from './meeting/readActionItems';
import {readAgenda} from './meeting/readAgenda';
import {readDecisions} from './meeting/readDecisions';
import {readParticipants} from './meeting/readParticipants';
import {readReferences} from './meeting/readReferences';
import {readReporters} from './meeting/readReporters';
import type {Privacy} from './privacy';
import {readNodes} from './readNodes';
import {readPlain} from './readPlain';
import {renderNodes, renderSections} from './renderSections';
import {sectionLines} from './sectionLines';
import {decodeText, dropControlCharacters} from './text/decodeText';
import {findHazard} from './text/hazards';
import {DEFAULT_WORDS, type Words} from './words';

/**
 * Bytes of one Markdown file → what it says: sections with safe HTML and text, links, images and
 * what the meeting's own parts tell. Pure, and never throws: a file that cannot be read as Markdown
 * comes back as plain text, with a problem.
 * @param removed sections to leave out, by heading or anchor. Of a file in which they can't be found,
 * because it is no Markdown, nothing is left.
 */
export function readMinutes(
  bytes: Uint8Array,
  {
    privacy,
    words = DEFAULT_WORDS,
    removed = [],
  }: {privacy: Privacy; words?: Words; removed?: readonly string[]},
): ParsedMinutes {
  const {mask, found} = noteRedactions(createMask(privacy), privacy.redact);
  const parsed = readBytes(bytes, mask, words, removed);
  return found.size > 0 ? {...parsed, redacted: [...found]} : parsed;
}

function readBytes(
  bytes: Uint8Array,
  mask: Mask,
  words: Words,
  removed: readonly string[],
): ParsedMinutes {
  const {text: decoded, problems} = decodeText(bytes);
  const hazard = findHazard(decoded);
  const shown = removed.length > 0 ? REMOVED : decoded;
  if (hazard !== undefined) {
    return asPlain(shown, mask, problems, hazard.line, hazard.reason);
  }
  try {
    return readMarkdown(decoded, mask, problems, words, removed);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return asPlain(
      shown,
      mask,
      problems,
      0,
      `could not be read as Markdown (${reason.replace(/(?<!\s)\s*\.$/, '')})`,
    );
  }
}

function asPlain(
  text: string,
  mask: Mask,
  problems: Problem[],
  line: number,
  reason: string,
): ParsedMinutes {
  const message = `The file ${reason}, so it is shown as plain text. Shorten or split it.`;
  const problem = inFile('shown-as-plain-text', 'warning', line, message);
  return readPlain(dropControlCharacters(text), mask, [...problems, problem]);
}

function readMarkdown(
  decoded: string,
  mask: Mask,
  decoding: Problem[],
  words: Words,
  removed: readonly string[],
): ParsedMinutes {
  const {nodes, frontMatter, isSlides, repaired, problems} = readNodes(decoded, mask, removed);
  problems.unshift(...decoding);
  const {links, images} = collectTargets(nodes);
  const {references, bareNumbers, problems: mismatches} = readReferences(nodes, links);
  problems.push(...mismatches);
  const roles = assignRoles(nodes);
  const participants = readParticipants(nodes, roles);
  const anchors = nodes.map(({heading}) => heading?.data?.anchor ?? '');

  const folds = new Map<number, number>();
  roles.forEach((role, index) => {
    if (role === 'participants' && nodes[index]?.heading !== undefined) {
      folds.set(index, readParticipants(nodes.slice(index, index + 1), [role]).length);
    }
  });
  const decisions = readDecisions(nodes, roles, words.decisions, renderNodes);
  const html = renderSections(nodes, folds, decisions);
  const sections = nodes.map((section, index): Section => {
    const role = roles[index] ?? 'content';
    return {
      anchor: anchors[index] ?? '',
      level: section.level,
      heading: section.text,
      role,
      parent: section.parent,
      startLine: section.startLine,
      endLine: section.endLine,
      lines: role === 'participants' ? [] : sectionLines(section.nodes),
      html: html[index] ?? '',
      ...(section.slideStart ? {slideStart: true} : {}),
    };
  });
  return {
    frontMatter: maskValues(frontMatter, mask),
    isSlides,
    firstHeading: nodes.find(({heading}) => heading !== undefined)?.text,
    descriptiveTitle: readDescriptiveTitle(nodes),
    headingDates: readHeadingDates(nodes),
    sections,
    links,
    images,
    participants,
    agenda: readAgenda(nodes, roles, anchors),
    ...readReporters(nodes),
    references,
    bareNumbers,
    decisions,
    actionItems: readActionItems(nodes, roles, {words: words.actions, participants}, renderNodes),
    cancelled: isCancelled(nodes, roles),
    repairedEncoding: repaired,
    plain: false,
    problems,
  };
}

function maskValues(
  values: ParsedMinutes['frontMatter'],
  mask: Mask,
): ParsedMinutes['frontMatter'] {
  const masked = Object.entries(values).map(([key, value]) => [key, mask.text(value)]);
  return Object.fromEntries(masked) as ParsedMinutes['frontMatter'];
}
