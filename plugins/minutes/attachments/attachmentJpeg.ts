import {joinParts} from './attachmentParts';

const JPEG_EOI = 0xd9;
const JPEG_SOS = 0xda;

function staysInJpeg(marker: number, payload: Buffer): boolean {
  const starts = (text: string): boolean => payload.toString('latin1', 0, text.length) === text;
  if (marker >= 0xe0 && marker <= 0xef) {
    // JFIF (density), colour profile, and Adobe's note on how the colours are coded.
    return (
      (marker === 0xe0 && starts('JFIF\0')) ||
      (marker === 0xe2 && starts('ICC_PROFILE\0')) ||
      (marker === 0xee && starts('Adobe'))
    );
  }
  return marker !== 0xfe;
}

/** Offset of the next marker in the coded picture data, or -1 where the file breaks off. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    const isRestart = next !== undefined && next >= 0xd0 && next <= 0xd7;
    if (next !== undefined && next !== 0x00 && next !== 0xff && !isRestart) {
      return at;
    }
  }
  return -1;
}

/** JPEG without Exif, XMP, IPTC, comments and anything behind the picture's end. */
export function cleanJpeg(bytes: Buffer): Buffer | undefined {
  const parts = [bytes.subarray(0, 2)];
  let at = 2;
  for (;;) {
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) {
      return undefined;
    }
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === JPEG_EOI) {
      // Cameras put previews and short films behind the end, each with metadata of its own.
      parts.push(bytes.subarray(at, at + 2));
      return joinParts(bytes, parts);
    }
    if (at + 4 > bytes.length) {
      return undefined;
    }
    let end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end < at + 4 || end > bytes.length) {
      return undefined;
    }
    const stays = staysInJpeg(marker, bytes.subarray(at + 4, end));
    if (marker === JPEG_SOS) {
      end = endOfScan(bytes, end);
      if (end === -1) {
        return undefined;
      }
    }
    if (stays) {
      parts.push(bytes.subarray(at, end));
    }
    at = end;
  }
}
