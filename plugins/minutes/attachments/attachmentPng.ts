import {joinParts} from './attachmentParts';

/** Chunks that change how a PNG looks, and those of animations. */
const PNG_CHUNKS = new Set(
  'tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' '),
);

/** PNG without texts, Exif, times and private chunks. */
export function cleanPng(bytes: Buffer): Buffer | undefined {
  const parts = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (end > bytes.length || !/^[A-Za-z]{4}$/.test(type)) {
      return undefined;
    }
    // A capital first letter marks a chunk without which the picture cannot be shown.
    if (PNG_CHUNKS.has(type) || /^[A-Z]/.test(type)) {
      parts.push(bytes.subarray(at, end));
    }
    if (type === 'IEND') {
      return joinParts(bytes, parts);
    }
    at = end;
  }
  return undefined;
}
