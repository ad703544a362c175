/** Words as alternatives of an expression; those in upper case as written, others in any case. */
export function anyOf(words: readonly string[]): string {
  return `(?:${words.map(toSource).join('|')})`;
}

/** The same, with a blank where a word has a hyphen ("to do"); matches nothing where none has. */
export function spaced(words: readonly string[]): string {
  const apart = words.filter((word) => word.includes('-'));
  return apart.length > 0 ? anyOf(apart.map((word) => word.replaceAll('-', ' '))) : '(?!)';
}

function toSource(word: string): string {
  const any = word !== word.toUpperCase();
  return word.replace(/\s+|[^\s]/gu, (sign) => {
    if (/\s/u.test(sign)) return '\\s+';
    const lower = sign.toLowerCase();
    if (!/[\p{L}\p{N}]/u.test(sign))
      return sign === '-' ? '-?' : `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`;
    return any && lower !== sign.toUpperCase() ? `[${lower}${sign.toUpperCase()}]` : sign;
  });
}
