const WEBP_CHUNKS = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP', 'ANIM', 'ANMF']);
const WEBP_EXIF_AND_XMP = 0x0c;

/** WebP without Exif and XMP. */
export function cleanWebp(bytes: Buffer): Buffer | undefined {
  const end = bytes.length < 12 ? Infinity : 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) {
    return undefined;
  }
  const parts: Buffer[] = [];
  let at = 12;
  while (at + 8 <= end) {
    const size = bytes.readUInt32LE(at + 4);
    const next = at + 8 + size + (size % 2);
    const type = bytes.toString('latin1', at, at + 4);
    if (next > end) {
      return undefined;
    }
    if (WEBP_CHUNKS.has(type)) {
      parts.push(bytes.subarray(at, next));
    }
    at = next;
  }
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  if (12 + size === bytes.length) {
    return bytes;
  }
  const cleaned = Buffer.concat([bytes.subarray(0, 12), ...parts]);
  cleaned.writeUInt32LE(cleaned.length - 8, 4);
  if (cleaned.toString('latin1', 12, 16) === 'VP8X') {
    cleaned[20] = (cleaned[20] ?? 0) & ~WEBP_EXIF_AND_XMP;
  }
  return cleaned;
}
