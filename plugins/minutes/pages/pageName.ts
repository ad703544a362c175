/**
 * An address without what does not tell two pages apart: trailing slash, `index.html`, escapes.
 * @param pathname with base URL, as the router or the plugin has it.
 */
export function normalizePathname(pathname: string): string {
  const bare = pathname.replace(/\/(?:index\.html)?$/, '') || '/';
  try {
    return decodeURI(bare);
  } catch {
    return bare;
  }
}

/**
 * Name of the file that holds a page's data: a 106-bit hash of its address, because an address can
 * be longer than a file name may be, and differ from another only in case.
 */
export function pageFileName(pathname: string): string {
  const address = normalizePathname(pathname);
  return `${hash53(address, 1)}${hash53(address, 2)}.json`;
}

/** cyrb53 (public domain, github.com/bryc): small, and the same in Node and in the browser. */
function hash53(text: string, seed: number): string {
  let h1 = 0xdeadbeef ^ seed;
  let h2 = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ code, 2654435761);
    h2 = Math.imul(h2 ^ code, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return (4294967296 * (2097151 & h2) + (h1 >>> 0)).toString(16).padStart(14, '0');
}
