import {joinParts} from './attachmentParts';

const GIF_APPLICATIONS = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012']);

/** Bytes of the colour table that a GIF's packed field announces. */
function colourTableSize(packed: number | undefined): number {
  return packed !== undefined && packed & 0x80 ? 3 << ((packed & 0x07) + 1) : 0;
}

/** End of a chain of GIF sub-blocks, or undefined where it breaks off. */
function endOfSubBlocks(bytes: Buffer, from: number): number | undefined {
  let at = from;
  for (;;) {
    const size = bytes[at];
    if (size === undefined) {
      return undefined;
    }
    at += 1 + size;
    if (size === 0) {
      return at;
    }
  }
}

/** GIF without comments, XMP and data of applications, except what makes it move. */
export function cleanGif(bytes: Buffer): Buffer | undefined {
  let at = 13 + colourTableSize(bytes[10]);
  const parts = [bytes.subarray(0, at)];
  for (;;) {
    const kind = bytes[at];
    if (kind === 0x3b) {
      parts.push(bytes.subarray(at, at + 1));
      return joinParts(bytes, parts);
    }
    const isPicture = kind === 0x2c;
    if (!isPicture && kind !== 0x21) {
      return undefined;
    }
    const data = isPicture ? at + 11 + colourTableSize(bytes[at + 9]) : at + 2;
    const end = endOfSubBlocks(bytes, data);
    if (end === undefined) {
      return undefined;
    }
    const label = bytes[at + 1];
    const isKnown =
      label === 0xf9 ||
      label === 0x01 ||
      (label === 0xff && GIF_APPLICATIONS.has(bytes.toString('latin1', at + 3, at + 14)));
    if (isPicture || isKnown) {
      parts.push(bytes.subarray(at, end));
    }
    at = end;
  }
}
