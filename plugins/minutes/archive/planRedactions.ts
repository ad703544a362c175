import type {Problem} from '../reading/types';
import {inFile} from '../reading/inFile';
import {createMask, type Mask, REMOVED} from '../reading/masking/createMask';
import {noteRedactions} from '../reading/masking/noteRedactions';
import type {Privacy} from '../reading/privacy';
import type {Redactions} from '../registry/checkRedactions';
import {REDACTIONS} from '../registry/loadRedactions';
import type {Registry} from '../registry/types';
import type {ArchiveListing} from './listArchive';

/** What stands in a name for what is removed from it, and for what is masked. */
const REMOVED_NAME = 'removed-on-request';
const HIDDEN_NAME = 'hidden';

const toProblem = (...found: Parameters<typeof inFile>): Problem => ({
  ...inFile(...found),
  path: REDACTIONS,
});

/**
 * What `redactions.yml` means for the files that an archive has, and what is masked beside their
 * texts: in their names, and in what the registry says.
 * @param privacy with the texts of `redactions`.
 */
export function planRedactions(redactions: Redactions, listing: ArchiveListing, privacy: Privacy) {
  const {texts, files, sections} = redactions;
  const {mask, found: inNames} = noteRedactions(createMask(privacy), privacy.redact);
  const removed = new Map<string, 'all' | string[]>();
  /** Paths of attachments that are not to be shown. */
  const attachments = new Set<string>();
  const problems: Problem[] = [];
  const documents = new Set(listing.documents);
  const others = new Set(listing.attachments);
  const unmatched = (line: number, what: string) => {
    const message = `The archive has no such ${what}, so nothing is removed. Correct the path, or take the entry out.`;
    problems.push(toProblem('redaction-unmatched', 'error', line, message));
  };

  for (const {file, name, line} of sections) {
    const own = removed.get(file);
    if (documents.has(file)) removed.set(file, [...(Array.isArray(own) ? own : []), name]);
    else unmatched(line, 'minutes');
  }
  for (const {file, line} of files) {
    if (documents.has(file)) removed.set(file, 'all');
    else if (others.has(file)) attachments.add(file);
    else unmatched(line, 'file');
    if (documents.has(file) || others.has(file)) {
      const message = 'A file is removed on request. Its page, if it has one, says so.';
      problems.push(toProblem('removed-on-request', 'info', line, message));
    }
  }

  /** Path of a file whose name holds something private → the path that pages and addresses have. */
  const publicPaths = new Map<string, string>();
  const taken = new Set(listing.files);
  for (const file of listing.files) {
    const [, stem = file, extension = ''] = /^(.*?)(\.[^./]*)?$/s.exec(file) ?? [];
    if (mask.find(stem).length > 0) publicPaths.set(file, free(hide(mask, stem), extension));
  }
  const toPublicPath = (path: string) => publicPaths.get(path) ?? path;
  /** True where a text holds something private. */
  const isPrivate = (text: string) => mask.find(text).length > 0;
  return {
    removed,
    attachments,
    toPublicPath,
    publicPaths,
    isPrivate,
    /** A text as it may be shown. */
    toPublicText: mask.text,
    /** What the registry says, as it may be shown. */
    toPublicRegistry(registry: Registry): Registry {
      const isShown = ({slug}: {slug: string}) => !isPrivate(slug);
      const dates = Object.entries(registry.dates).map(([path, day]) => [toPublicPath(path), day]);
      return {
        ...registry,
        teams: mapTexts(registry.teams.filter(isShown), mask.text),
        topics: mapTexts(registry.topics.filter(isShown), mask.text),
        dates: Object.fromEntries(dates) as Registry['dates'],
      };
    },
    problems,
    /**
     * Handles and patterns that nothing of what is shown has.
     * @param found numbers of those that documents have.
     */
    findUnused(found: readonly number[]): Problem[] {
      const used = new Set([...found, ...inNames]);
      const message =
        'Nothing that the site shows of this archive holds this, so it removes nothing. Compare the spelling with that in the minutes; take the entry out if they no longer have it.';
      return texts
        .filter((_, index) => !used.has(index))
        .map(({line}) => toProblem('redaction-unused', 'warning', line, message));
    },
  };

  function free(stem: string, extension: string): string {
    let path = stem + extension;
    for (let count = 2; taken.has(path); count += 1) path = `${stem}-${count}${extension}`;
    taken.add(path);
    return path;
  }
}

function hide(mask: Mask, text: string): string {
  let done = 0;
  const parts = mask.find(text).map(({from, to, mark}) => {
    const part = text.slice(done, from) + (mark === REMOVED ? REMOVED_NAME : HIDDEN_NAME);
    done = to;
    return part;
  });
  return parts.join('') + text.slice(done);
}

/** The same value with each text in it changed; in a list of texts (spellings) such a text goes. */
function mapTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) {
    const kept = value.filter((item) => typeof item !== 'string' || change(item) === item);
    return kept.map((item: unknown) => mapTexts(item, change)) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [key, mapTexts(item, change)]),
  ) as T;
}
