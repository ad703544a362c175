import {posix} from 'node:path';
import type {Problem} from '../reading/types';
import {createQueue} from './attachmentQueue';
import {
  loadAttachment,
  type StoredAttachment,
  type StoredFile,
  storedPath,
  UnservableAttachment,
} from './attachmentStore';
import {EXTENSIONS, typeByName} from './attachmentTypes';
import type {Render} from './render';

/** Pictures are large once decoded: two at a time keep the memory low and two cores busy. */
const enqueue = createQueue(2);

/** A file to be published: `file` is to be copied into the site under `name`. */
export type PreparedFile = {
  /** `<stem>.<first 8 digits of its SHA-256>.<extension>`: never changes its content. */
  name: string;
  /** Absolute path of the copy in the cache. */
  file: string;
  bytes: number;
};

export type PreparedAttachment =
  | {
      served: true;
      /** An image is shown in the page, a file is linked. */
      kind: 'image' | 'file';
      path: string;
      display: PreparedFile;
      /**
       * Full-size copy; the display copy itself where that is all there is. Absent where the
       * original must not be published (SVG): link to the source instead.
       */
      original?: PreparedFile;
      /** Of the display copy, in pixels. */
      width?: number;
      height?: number;
      problems: Problem[];
    }
  | {
      served: false;
      path: string;
      /** Why the page shows a plain link to the source instead, as the end of a sentence. */
      reason: string;
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

function present(
  {kind, display, original, width, height, hadLocation}: StoredAttachment,
  archivePath: string,
  cacheDirectory: string,
): PreparedAttachment {
  const publish = (stored: StoredFile): PreparedFile => ({
    name: `${stemOf(archivePath)}.${stored.hash.slice(0, 8)}.${EXTENSIONS[stored.type]}`,
    file: storedPath(cacheDirectory, stored),
    bytes: stored.bytes,
  });
  const problems: Problem[] = hadLocation
    ? [
        {
          rule: 'attachment-location',
          severity: 'warning',
          path: archivePath,
          line: 0,
          message:
            'The picture says where it was taken (GPS data). The site removes it from its copies, ' +
            'but the repository publishes it: replace the file by one without metadata.',
        },
      ]
    : [];
  return {
    served: true,
    kind,
    path: archivePath,
    display: publish(display),
    ...(original && {original: publish(original)}),
    width,
    height,
    problems,
  };
}

/**
 * Prepares one attachment for publication: a display copy of at most 1600 pixels' width and the
 * original without Exif, GPS, XMP and IPTC data for pictures, the file itself for PDF, a drawn
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
  if (typeByName(archivePath) === undefined) {
    return {
      served: false,
      path: archivePath,
      reason: 'files of this kind stay in the repository',
      problems: [],
    };
  }
  try {
    const stored = await enqueue(() => loadAttachment(absolutePath, cacheDirectory, render));
    return present(stored, archivePath, cacheDirectory);
  } catch (error) {
    if (!(error instanceof UnservableAttachment)) {
      throw error;
    }
    const reason = error.message;
    const message =
      `The attachment is not shown: ${reason}. Put a whole PNG, JPEG, WebP, GIF, SVG or PDF ` +
      'file in its place; until then the page links to the file in the repository.';
    return {
      served: false,
      path: archivePath,
      reason,
      problems: [
        {rule: 'attachment-broken', severity: 'warning', path: archivePath, line: 0, message},
      ],
    };
  }
}
