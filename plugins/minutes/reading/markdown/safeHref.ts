/** Protocols that only ever lead to a page, a message or a room. */
const PROTOCOLS = new Set('http https mailto matrix xmpp irc ircs ftp tel'.split(' '));
/** A definition used many times would multiply a longer target. */
const LONGEST = 8_000;

/**
 * True for a target that may stand in a link: a relative one, or one with a harmless protocol. Reads
 * the protocol as browsers do, who skip control characters and blanks.
 */
export function safeHref(href: string): boolean {
  // These are what browsers skip.
  const compact = href.replace(/[\u0000-\u0020\u007F-\u00A0\u200B-\u200F\u2028\u2029\uFEFF]/g, '');
  const protocol = /^([^/?#:]*):/.exec(compact)?.[1];
  return (
    href.length <= LONGEST && (protocol === undefined || PROTOCOLS.has(protocol.toLowerCase()))
  );
}
