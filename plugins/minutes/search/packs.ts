/**
 * Packs: many files of the index in one, for a browser that has the time to fetch them all. A pack is
 * JSON, `{name: content}`, with each file on a line of its own, so that one can be read without the
 * others.
 */

const NEWLINE = 10;
const COMMA = 44;
const COLON = 58;

/**
 * Files → packs, in the order given.
 * @param size characters that a pack has at most, unless one file has more.
 */
export function toPacks(
  files: Iterable<readonly [name: string, json: string]>,
  size: number,
): string[] {
  const packs: string[][] = [];
  let left = 0;
  for (const [name, json] of files) {
    if (packs.length === 0 || json.length > left) {
      packs.push([]);
      left = size;
    }
    packs.at(-1)?.push(`${JSON.stringify(name)}:${json}`);
    left -= json.length;
  }
  return packs.map((lines) => `{\n${lines.join(',\n')}\n}`);
}

export type PackReader = {
  /** @throws {Error} where it is not a pack. */
  add: (pack: ArrayBuffer) => void;
  /** A file's content, or undefined where no pack has it. */
  read: (name: string) => unknown;
};

/** Reads files out of packs. Kept are the bytes: a file is parsed each time that it is asked for. */
export function createPackReader(): PackReader {
  const places = new Map<string, Uint8Array>();
  const decoder = new TextDecoder();
  return {
    add(pack) {
      const bytes = new Uint8Array(pack);
      const found = new Map<string, Uint8Array>();
      let start = bytes.indexOf(NEWLINE) + 1;
      for (let end = bytes.indexOf(NEWLINE, start); end > 0; end = bytes.indexOf(NEWLINE, start)) {
        const line = bytes.subarray(start, bytes[end - 1] === COMMA ? end - 1 : end);
        // A name is that of a file: it has no quotation marks and no colons.
        const colon = line.indexOf(COLON);
        const name: unknown = JSON.parse(decoder.decode(line.subarray(0, colon)));
        found.set(String(name), line.subarray(colon + 1));
        start = end + 1;
      }
      if (found.size === 0) throw new Error('This is not a pack of the search index.');
      found.forEach((content, name) => places.set(name, content));
    },
    read(name) {
      const content = places.get(name);
      return content && JSON.parse(decoder.decode(content));
    },
  };
}
