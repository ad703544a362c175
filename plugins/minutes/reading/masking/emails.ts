export const EMAIL_HIDDEN = '[e-mail address hidden]';

/** What addresses of people hold; a URL's `/`, `?` and `=` end an address that stands in it. */
const LOCAL = "[\\p{L}\\p{N}_.+'-]";
const HOST = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]{0,252}[\\p{L}\\p{N}])?';
/** At sign as written, or spelt out in brackets against collectors: `name [at] host`. */
const AT = '@|＠|%40|[ \\t]?(?:\\[(?:at|ät|@)\\]|\\((?:at|ät|@)\\)|\\{(?:at|ät|@)\\})[ \\t]?';
const ADDRESS = new RegExp(
  `(?<!${LOCAL})[\\p{L}\\p{N}_+](?:${LOCAL}{0,63})(?:${AT})${HOST}`,
  'giu',
);
const SPELT_DOT =
  /[ \t]?(?:\[(?:dot|punkt|\.)\]|\((?:dot|punkt|\.)\)|\{(?:dot|punkt|\.)\})[ \t]?/gi;
const MAY_HOLD = /[@＠]|%40|[[({](?:at|ät|@)[\])}]/i;
const TOP_LEVEL = /\.\p{L}{2,}$/u;
/** Commands that log in on a machine: `ssh user@host.example`. */
const LOGIN_BEFORE =
  /(?:\b(?:ssh|scp|sftp|rsync|mosh|ssh-copy-id)\b[^\n]{0,80}[ \t'"]|:\/\/[^\s/@]*)$/i;
/** `git@github.com:org/repo`, a path on a machine. */
const PATH_AFTER = /^:[\w~/.-]/;

/**
 * Masks e-mail addresses, also spelt with `[at]`, except those that `isMailingList` names. What logs
 * in on a machine (`root@10.0.0.1`, `ssh user@host.example`, `git@github.com:org/repo`,
 * `https://user@host.example`) is no e-mail address, and a Matrix id (`@name:server`) has no local
 * part before its at sign.
 */
export function maskEmails(text: string, isMailingList: (address: string) => boolean): string {
  if (!MAY_HOLD.test(text)) {
    return text;
  }
  const joined = text.replace(SPELT_DOT, (dot, at: number) => (nearAt(text, at) ? '.' : dot));
  return joined.replace(ADDRESS, (match, offset: number) => {
    const address = match.replace(new RegExp(AT, 'i'), '@');
    // `look [at] this` is no address, `jo[at]host` is.
    const glued = /[[({]/.test(match) && !/\s/.test(match);
    const host = address.slice(address.lastIndexOf('@') + 1);
    if (isMailingList(address.toLowerCase()) || (!glued && !TOP_LEVEL.test(host))) {
      return match;
    }
    const before = joined.slice(Math.max(0, offset - 100), offset);
    const after = joined.slice(offset + match.length);
    const machine = LOGIN_BEFORE.test(before) || PATH_AFTER.test(after) || /^git@/i.test(address);
    return machine ? match : EMAIL_HIDDEN;
  });
}

function nearAt(text: string, index: number): boolean {
  return MAY_HOLD.test(text.slice(Math.max(0, index - 80), index));
}

/**
 * Patterns of the `mailingLists` option → a test of a lower-case address. `lists.*` is a domain,
 * `announce@example.org` an address; `*` stands for any text.
 */
export function mailingListTest(patterns: string[]): (address: string) => boolean {
  const tests = patterns.map((pattern) => {
    const source = pattern
      .toLowerCase()
      .split('*')
      .map((part) => part.replace(/[.+^${}()|[\]\\?]/g, '\\$&'))
      .join('.*');
    return {whole: pattern.includes('@'), test: new RegExp(`^${source}$`)};
  });
  return (address) => {
    const domain = address.slice(address.lastIndexOf('@') + 1);
    return tests.some(({whole, test}) => test.test(whole ? address : domain));
  };
}
