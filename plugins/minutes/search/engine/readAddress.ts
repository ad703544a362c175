/** An address taken apart, nothing looked up yet. */
export type Address = {
  /** Parts of its path, decoded, without the host; the last one without extension. */
  parts: string[];
  /** What stands behind `#`, decoded. */
  fragment: string;
  /** True where it can be nothing but an address: `https://…`, `/minutes/…`, `github.com/…`. */
  certain: boolean;
};

/** In letters; longer ones are no addresses of pages. */
const LONGEST = 500;
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
const HOST = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?=\/)/i;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Takes apart what names a file or a page by its address: a URL with or without scheme, or a path.
 * @returns undefined for what has blanks, and for a single name unless it ends in `.md`.
 */
export function readAddress(text: string): Address | undefined {
  const trimmed = text.slice(0, LONGEST + 1).trim();
  if (trimmed.length > LONGEST || /\s/.test(trimmed) || !/\/|\.md\b/i.test(trimmed)) {
    return undefined;
  }
  // As it stands in Markdown or at the end of a sentence.
  const written = trimmed.replace(/^[<(]|[>),.]$/g, '');
  const [address = '', fragment = ''] = written.split(/#(.*)/s);
  const path = address.replace(/\?.*$/s, '');
  const bare = path.replace(SCHEME, '');
  const isUrl = bare !== path;
  const isHost = HOST.test(bare);
  const local = isUrl || isHost ? bare.replace(/^[^/]*/, '') : bare;
  const parts = local.split('/').flatMap((part) => decode(part).trim() || []);
  const last = parts.pop();
  if (last === undefined) return undefined;
  const name = last.replace(/\.(?:md|markdown|html?)$/i, '');
  if (name !== 'index' || last === name) parts.push(name);
  return parts.length === 0
    ? undefined
    : {parts, fragment: decode(fragment), certain: isUrl || isHost || path.startsWith('/')};
}
