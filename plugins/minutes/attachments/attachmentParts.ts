/** Joins the parts of a file that stay; the file's own buffer where that is all of it. */
export function joinParts(bytes: Buffer, parts: Buffer[]): Buffer {
  const kept = parts.reduce((sum, part) => sum + part.length, 0);
  return kept === bytes.length ? bytes : Buffer.concat(parts, kept);
}
