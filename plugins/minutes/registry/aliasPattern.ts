import {findSlowPart} from './expressionCost';

/** What makes a spelling match: see `topics.schema.json`, which tells authors the same. */
export type AliasPattern = {
  /** Source of a regular expression, without word bounds. */
  source: string;
  /** First letters and digits (three at most) of every match, lower case; '' where unknown. */
  prefix: string;
};

/** Longer than this, an expression is a mistake; with the check below it cannot hold up a build. */
const MAX_REGEX = 300;
const escapeRegex = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

const EXPRESSION = /^\/(.+)\/$/s;

/** True where an alias is a regular expression between slashes rather than a spelling. */
export const isExpression = (alias: string): boolean => EXPRESSION.test(alias);

/**
 * Pattern of one alias: a literal, or a regular expression between slashes.
 * @throws Error saying what is wrong, where a regular expression does not compile or could take
 * forever, or where nothing is left to look for.
 */
export function toAliasPattern(alias: string): AliasPattern {
  const regex = EXPRESSION.exec(alias)?.[1];
  return regex === undefined ? literalPattern(alias) : regexPattern(regex);
}

function literalPattern(alias: string): AliasPattern {
  const parts = alias
    .trim()
    .split(/[\s-]+/)
    .filter((part) => part !== '');
  if (!/[\p{L}\p{N}]/u.test(alias)) throw new Error('it holds no letter or digit');
  const last = parts.length - 1;
  const source = parts
    .map((part, index) => {
      if (index !== last || !/[a-z0-9]$/i.test(part)) return escapeRegex(part);
      const plural = /^(.{2,}[^s])s$/i.exec(part)?.[1];
      if (plural !== undefined) return `${escapeRegex(plural)}s?`;
      return /[^s]$/i.test(part) ? `${escapeRegex(part)}s?` : escapeRegex(part);
    })
    // One separator of each kind at most, so that a long run of spaces costs nothing.
    .join('[ \\u00a0_-]?');
  const first = parts.length > 1 ? parts[0] : parts[0]?.replace(/s$/i, '');
  return {source, prefix: /^[a-z0-9]{0,3}/i.exec(first ?? '')?.[0].toLowerCase() ?? ''};
}

function regexPattern(source: string): AliasPattern {
  if (source.length > MAX_REGEX) {
    throw new Error(`the regular expression is longer than ${MAX_REGEX} characters`);
  }
  // Throws where it does not compile; it is used without the flag `u`.
  new RegExp(source);
  if (/\\[1-9]|\\k</.test(source)) {
    throw new Error('the regular expression refers back to a part of itself');
  }
  const slow = findSlowPart(source);
  if (slow !== undefined) {
    throw new Error(`the regular expression ${slow} and could take forever`);
  }
  if (new RegExp(`^(?:${source})$`).test('')) throw new Error('it matches nothing at all');
  return {source, prefix: ''};
}
