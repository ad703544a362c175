import {posix} from 'node:path';
import type {Problem} from '../reading/types';
import {loadAttachment, type StoredFile, storedPath, UnservableAttachment} from './attachmentStore';
import {isServedName, toExtension} from './attachmentTypes';
import type {Render} from './render';

/** A file to be published: `file` is to be copied into the site under `name`. */
export type PreparedFile = {
  /** `<stem>.<first 8 digits of its SHA-256>.<extension>`: never changes its content. */
  name: string;
  /** Absolute path of the copy in the cache. */
  file: string;
};

export type PreparedAttachment = {
  /** An image to be shown, or a file to be linked; absent where it stays in the repository. */
  display?: PreparedFile;
  /** Full-size copy; absent where the original must not be published (SVG). */
  original?: PreparedFile;
  /** Of the display copy, in pixels. */
  width?: number;
  height?: number;
  problems: Problem[];
};

export type AttachmentRequest = {
  /** The file itself. */
  absolutePath: string;
  /** Its path in the archive, posix: for its name and for messages. */
  path: string;
  cacheDirectory: string;
  /** Makes the copies of a picture. */
  render: Render;
};

/** Name without extension, reduced to what is harmless in addresses and file systems. */
function stemOf(archivePath: string): string {
  const {name} = posix.parse(archivePath);
  const plain = name.normalize('NFKD').replace(/[^\w-]+/g, '-');
  return plain.replace(/^[-_]+|[-_]+$/g, '').slice(0, 80) || 'file';
}

const toProblem = (path: string, found: Pick<Problem, 'rule' | 'message'>): Problem => ({
  ...found,
  severity: 'warning',
  path,
  line: 0,
});

/** What is wrong with a picture that says where it was taken. */
export const toLocationProblem = (path: string): Problem =>
  toProblem(path, {
    rule: 'attachment-location',
    message:
      'The picture says where it was taken (GPS data). The site removes it from its copies, ' +
      'but the repository publishes it: replace the file by one without metadata.',
  });

/**
 * Prepares one attachment for publication: a display copy of at most 1600 pixels' width and the
 * full size without Exif, GPS, XMP and IPTC data for pictures, the file itself for PDF, a drawn
 * picture for SVG. Everything else is not served.
 *
 * Results are kept in `cacheDirectory` by content, so that a warm build only reads and hashes.
 * What is wrong with the file becomes a problem; a symbolic link is not followed.
 * @throws Error where the cache cannot be written.
 */
export async function prepareAttachment({
  absolutePath,
  path: archivePath,
  cacheDirectory,
  render,
}: AttachmentRequest): Promise<PreparedAttachment> {
  if (!isServedName(archivePath)) {
    return {problems: []};
  }
  const publish = (stored: StoredFile): PreparedFile => ({
    name: `${stemOf(archivePath)}.${stored.hash.slice(0, 8)}.${toExtension(stored.type)}`,
    file: storedPath(cacheDirectory, stored),
  });
  try {
    const stored = await loadAttachment(absolutePath, cacheDirectory, render);
    const {display, original, width, height, hadLocation} = stored;
    return {
      display: publish(display),
      ...(original && {original: publish(original)}),
      width,
      height,
      problems: hadLocation ? [toLocationProblem(archivePath)] : [],
    };
  } catch (error) {
    if (!(error instanceof UnservableAttachment)) {
      throw error;
    }
    const message =
      `The attachment is not shown: ${error.message}. Put a whole PNG, JPEG, WebP, GIF, SVG or PDF ` +
      'file in its place; until then the page links to the file in the repository.';
    return {problems: [toProblem(archivePath, {rule: 'attachment-broken', message})]};
  }
}
