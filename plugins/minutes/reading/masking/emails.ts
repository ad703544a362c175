import {isFileName} from './fileNames';
import type {Place} from './place';
import {webAddresses} from './webAddresses';

export const EMAIL_HIDDEN = '[e-mail address hidden]';

/** What addresses of people hold; a URL's `/`, `?` and `=` end an address that stands in it. */
const LOCAL = "[\\p{L}\\p{N}_.+'-]";
const BLANK = '[^\\S\\n]{0,2}';
/** A word in brackets, against collectors: `name [at] host`, `name ( at ) host`. */
const bracketed = (words: string) => `${BLANK}[[({<]${BLANK}(?:${words})${BLANK}[\\])}>]${BLANK}`;
const AT = `@|${bracketed('at|ät|@')}`;
const DOT = `\\.|${bracketed('dot|punkt|\\.')}`;
const LABEL = '(?:[\\p{L}\\p{N}_]|-{1,9}(?=[\\p{L}\\p{N}_])){1,200}';
/** Words in quotes may stand for a name: `"jo doe"@a.example`. */
const QUOTED = '"[^"\\n]{1,64}"';
/** Begins at the at sign and looks back from there, so that a text without one costs nothing. */
const ADDRESS = new RegExp(
  `(?=${AT})(?<=((?<![\\p{L}\\p{N}_+])[\\p{L}\\p{N}_+]${LOCAL}{0,63}|${QUOTED}))(${AT})(${LABEL}(?:(?:${DOT})${LABEL}){0,30})`,
  'giu',
);
const ALL_DOTS = new RegExp(DOT, 'giu');
const MAY_HOLD = /@|[[({<][^\S\n]{0,2}(?:at|ät)[^\S\n]{0,2}[\])}>]/i;
/** Up to a top-level domain; a dash or `_` behind it may belong to the words around. */
const NAMED_HOST = new RegExp(
  `^.*(?:${DOT})(?:\\p{L}{2,}|xn--[\\w-]{2,})(?!\\.?[\\p{L}\\p{N}])`,
  'iu',
);
/** `jo at host dot example`; only up to endings that are common, for these are words of English too. */
const IN_WORDS = new RegExp(
  `(?=[^\\S\\n](?:at|ät)[^\\S\\n])(?<=((?<![\\p{L}\\p{N}_+])[\\p{L}\\p{N}_+]${LOCAL}{0,63}))[^\\S\\n]..[^\\S\\n]((?:[\\p{L}\\p{N}-]{1,60}[^\\S\\n](?:dot|punkt)[^\\S\\n]){1,5}(?:com|org|net|info|cloud|community|io|dev|eu|de|at|ch|fr|nl|it|es|pl|uk|example))(?![\\p{L}\\p{N}])`,
  'giu',
);
const MAILTO = /mailto:\/{0,2}$/i;
/** Commands that log in on a machine: `ssh -i key user@host.example`, `scp file user@host`. */
const LOGIN_BEFORE =
  /\b(?:(?:ssh|sftp|mosh|ssh-copy-id)(?:\s+-\w\S{0,60}(?:\s+[^\s-]\S{0,60})?){0,4}|(?:scp|rsync)(?:\s+\S{0,60}[^\s.,:;!?]){1,4})\s+['"]?$/i;
/** `git@github.com:org/repo`, `jo@host:/srv`: a path on a machine, or its port. */
const PATH_AFTER = /^:(?:[~/.]|\d{2,5}(?!\d)|[\w.-]{1,60}\/)/;
/** What is named by an address, but is no person: a calendar of a group, a message, a list. */
const CALENDAR = /(?:^|\.)calendar\./i;
const THING_BEFORE = /[?&;](?:(?:message|msg)[-_]?id|mid|list)=<?$/i;

/**
 * Finds e-mail addresses in a readable text, also spelt with `[at]` or in words, except those that
 * `isMailingList` names. No e-mail address is what logs in on a machine (`root@10.0.0.1`,
 * `ssh user@host.example`, `git@github.com:org/repo`), what only holds an at sign (a file `a@2x.png`,
 * the path of a web address), and a Matrix id (`@name:server`), which has no local part.
 * @param isTarget true where the text is what a link leads to.
 */
export function findEmails(
  text: string,
  isMailingList: (address: string) => boolean,
  isTarget = false,
): Place[] {
  const found: Place[] = [];
  for (const {0: written, 1: local = '', 2: words = '', index} of text.matchAll(IN_WORDS)) {
    const host = words.replace(/\s(?:dot|punkt)\s/gi, '.');
    if (!isMailingList(`${local}@${host}`.toLowerCase())) {
      found.push({from: index - local.length, to: index + written.length});
    }
  }
  if (!MAY_HOLD.test(text)) {
    return found;
  }
  const inWebAddress = webAddresses(text, isTarget);
  for (const match of text.matchAll(ADDRESS)) {
    const [, local = '', at = '', all = ''] = match;
    const [named] = NAMED_HOST.exec(all) ?? [];
    const spelt = named ?? all;
    const host = spelt.replace(ALL_DOTS, '.');
    const from = match.index - local.length;
    const to = match.index + at.length + spelt.length;
    const before = text.slice(Math.max(0, from - 200), from);
    const isMailLink = MAILTO.test(before);
    // `look [at] this` is no address, `jo[at]host` is.
    const glued = /^[[({<]/.test(at) && /[\])}>]$/.test(at);
    if (
      !(isMailLink || glued || named !== undefined) ||
      isMailingList(`${local}@${host}`.toLowerCase())
    ) {
      continue;
    }
    const isThing =
      CALENDAR.test(host) ||
      THING_BEFORE.test(before) ||
      isFileName(host) ||
      LOGIN_BEFORE.test(before.slice(-100)) ||
      PATH_AFTER.test(text.slice(to, to + 80)) ||
      local.toLowerCase() === 'git' ||
      inWebAddress(from, to, before);
    if (isMailLink || !isThing) {
      found.push({from, to});
    }
  }
  return found;
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
