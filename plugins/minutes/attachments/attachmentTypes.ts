/** What the site is willing to serve. Everything else stays in the repository, behind a link. */
export type AttachmentType = 'jpeg' | 'png' | 'webp' | 'gif' | 'svg' | 'pdf';

/** Extension a served file gets, whatever its author called it. */
export const toExtension = (type: AttachmentType): string => (type === 'jpeg' ? 'jpg' : type);

/** True where the name of a file promises one that is served. */
export const isServedName = (path: string): boolean =>
  /[^/]\.(?:jpe?g|jpe|png|webp|gif|svg|pdf)$/i.test(path);

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PDF_HEADER = '%PDF-';

/**
 * Type that the content of a file shows. Browsers and image libraries go by content as well, so a
 * name alone must not decide how a file is treated: an SVG called `photo.png` is an SVG.
 */
export function typeByContent(bytes: Buffer): AttachmentType | undefined {
  if (bytes.length >= 3 && bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) {
    return 'jpeg';
  }
  if (bytes.subarray(0, 8).equals(PNG_SIGNATURE)) {
    return 'png';
  }
  const start = bytes.toString('latin1', 0, 1024);
  if (start.startsWith('RIFF') && start.startsWith('WEBP', 8)) {
    return 'webp';
  }
  if (start.startsWith('GIF87a') || start.startsWith('GIF89a')) {
    return 'gif';
  }
  if (start.startsWith(PDF_HEADER)) {
    return 'pdf';
  }
  // A drawing may begin with a byte order mark, an XML declaration, comments and a document type.
  const isMarkup = /^(?:\u00ef\u00bb\u00bf)?\s*</.test(start);
  return isMarkup && /<(?:[\w.-]+:)?svg[\s>]/i.test(bytes.toString('latin1', 0, 65_536))
    ? 'svg'
    : undefined;
}

/** True where a PDF has its end: a download that broke off, or one saved as text, has none. */
export function isWholePdf(bytes: Buffer): boolean {
  return bytes.subarray(-2048).includes('%%EOF');
}
