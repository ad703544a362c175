import {cutIntoWords, isUnspaced} from './segment';

/**
 * How words are cut out of a text and made comparable. The same for what is indexed, what is asked
 * and what is marked.
 */

export type Token = {
  /** Folded: lower case, without accents, `ß` as `ss`, `ä` as `ae`. */
  term: string;
  /** Where it stands in the text, in UTF-16 units; end exclusive. */
  start: number;
  end: number;
};

const LETTERS: Record<string, string> = {
  ß: 'ss',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** A word longer than this is a hash or a link; nobody looks for it. */
const LONGEST = 40;

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const IDENTIFIER = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[-#._][\p{L}\p{N}]+)+/gu;

/** `Nürnberg`, `Nu\u0308rnberg` and `NUERNBERG` become `nuernberg`, `Café` becomes `cafe`. */
export function fold(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase();
  return /^[\x20-\x7e]*$/.test(lower)
    ? lower
    : lower
        .replace(/[ßäöüæøœłđı]/g, (letter) => LETTERS[letter] ?? letter)
        .normalize('NFKD')
        .replace(/\p{M}/gu, '');
}

function findTokens(text: string, pattern: RegExp): Token[] {
  return Array.from(text.matchAll(pattern), ({0: word, index}) => ({
    term: fold(word),
    start: index,
    end: index + word.length,
  })).filter(({term}) => term.length > 0 && (term.length <= LONGEST || isUnspaced(term)));
}

/** The words of a text, in order: runs of letters and digits, and words within these. */
export function toWords(text: string): Token[] {
  const tokens = findTokens(text, WORD);
  return isUnspaced(text) ? tokens.flatMap((token) => cutToken(text, token)) : tokens;
}

/** A run of several words as these. */
function cutToken(text: string, token: Token): Token[] {
  const run = text.slice(token.start, token.end);
  return isUnspaced(run)
    ? cutIntoWords(run).map(({word, start}) => ({
        term: fold(word),
        start: token.start + start,
        end: token.start + start + word.length,
      }))
    : [token];
}

/** Text as names are compared: folded words with single blanks. */
export const toPlain = (text: string): string =>
  toWords(text)
    .map(({term}) => term)
    .join(' ');

/**
 * Names with a digit that are written in one, as wholes: `scs-0214-v2`, `standards#859`,
 * `k8s-capi`, `v1.27.3`. Their parts are words too.
 */
export function toIdentifiers(text: string): Token[] {
  return /\d/.test(text) ? findTokens(text, IDENTIFIER).filter(({term}) => /\d/.test(term)) : [];
}

/**
 * All that a text is found by: its words, then its identifiers. Same as the two above, without
 * places; most texts are plain ASCII, where that is several times faster.
 */
export function toTerms(text: string): string[] {
  if (/^[\x00-\x7f]*$/.test(text)) {
    const lower = text.toLowerCase();
    const words = lower.match(/[a-z0-9]+/g) ?? [];
    const identifiers = /\d/.test(lower)
      ? (lower.match(/(?<![a-z0-9])[a-z0-9]+(?:[-#._][a-z0-9]+)+/g) ?? []).filter((name) =>
          /\d/.test(name),
        )
      : [];
    return [...words, ...identifiers].filter(({length}) => length <= LONGEST);
  }
  return [...toWords(text), ...toIdentifiers(text)].map(({term}) => term);
}
