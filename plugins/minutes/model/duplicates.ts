import type {ParsedMinutes} from '../reading/types';
import {groupBy} from './groupBy';
import {readIdentity} from './identity';
import {joinInside} from './paths';

export type ArchiveFile = {
  path: string;
  hash: string;
  /** The file's text, where it is at hand; else what was read of it is looked at. */
  text?: string;
  parsed: ParsedMinutes;
  /** Path of the file to which this one is a link, where the file system says so. */
  aliasOf?: string;
  /** As in `Meeting`. */
  hidden?: 'text' | 'source';
};

/** Shorter texts are notes such as "- skipped", which two meetings may share without being one. */
const SHORTEST_COPY = 80;

/**
 * For every copy the path of the document it copies: exact copies by hash, links, and Git links that
 * were checked out as text files holding a relative path. The original is the one whose file name
 * agrees with its heading, else the first by name.
 */
export function findCopies(files: ArchiveFile[]): Map<string, string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const originals = new Map<string, string>();
  for (const file of files) {
    const target = file.aliasOf ?? readLinkText(file);
    if (target !== undefined && target !== file.path && byPath.has(target)) {
      originals.set(file.path, target);
    }
  }
  const groups = groupBy(
    files.filter(({path, parsed}) => !originals.has(path) && !isNote(parsed)),
    ({hash}) => hash,
  );
  for (const group of groups.values()) {
    const sorted = group.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const original = sorted.find(agreesWithHeading) ?? sorted[0];
    for (const file of sorted) {
      if (original && file !== original) originals.set(file.path, original.path);
    }
  }
  return resolveChains(originals);
}

/** The archive path that a one-line file leads to; undefined where it leads out or is no path. */
function readLinkText({path, text, parsed}: ArchiveFile): string | undefined {
  const target = (text ?? onlyLine(parsed))?.trim();
  if (
    !target ||
    target.length > 255 ||
    !/^(?:\.\.?\/)*[\w][\w. /-]*\.(?:md|markdown)$/i.test(target)
  ) {
    return undefined;
  }
  return joinInside(path.split('/').slice(0, -1).join('/'), target);
}

/** Text of a file that holds a single line and nothing else. */
function onlyLine({sections}: ParsedMinutes): string | undefined {
  const [section, ...others] = sections;
  const alone = others.length === 0 && section?.heading === '' && section.lines.length === 1;
  return alone ? section.lines[0]?.text : undefined;
}

function agreesWithHeading({path, parsed}: ArchiveFile): boolean {
  const {nameDate, dateFrom} = readIdentity(path);
  return dateFrom === 'file name' && parsed.headingDates[0]?.date === nameDate;
}

function isNote(parsed: ParsedMinutes): boolean {
  if (parsed.cancelled) return true;
  let length = 0;
  for (const section of parsed.sections) {
    length += section.role === 'title' ? 0 : section.heading.length;
    for (const line of section.lines) length += line.text.length;
    if (length >= SHORTEST_COPY) return false;
  }
  return true;
}

/** Lets a copy of a copy lead to the original; links that lead in a circle are dropped. */
function resolveChains(originals: Map<string, string>): Map<string, string> {
  const resolved = new Map<string, string>();
  for (const path of originals.keys()) {
    const seen = new Set([path]);
    let target = originals.get(path);
    while (target !== undefined && !seen.has(target)) {
      seen.add(target);
      const next = originals.get(target);
      if (next === undefined) resolved.set(path, target);
      target = next;
    }
  }
  return resolved;
}
