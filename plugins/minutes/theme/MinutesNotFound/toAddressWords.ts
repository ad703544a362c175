/** A day in digits says nothing without the team before it. */
const DAY = /^[\d\s]+$/;

/**
 * The words of an address to search for: those of its last part, and of the part before where that is
 * a day, or lies below a page. `/minutes/topics/load-balancer` → `load balancer`,
 * `/minutes/iaas/20230126` → `iaas 20230126`, `/minutes/topics/zuul/old` → `zuul old`.
 * @param home address of the minutes.
 */
export function toAddressWords(pathname: string, home: string): string {
  const below = pathname.slice(home.replace(/\/$/, '').length);
  const parts = below.split('/').flatMap((part) => {
    const words = decode(part)
      .replace(/\.(?:md|markdown|html?)$/i, '')
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
      .trim();
    return words === '' ? [] : [words];
  });
  const last = parts.at(-1) ?? '';
  return DAY.test(last) || parts.length > 2 ? parts.slice(-2).join(' ') : last;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
