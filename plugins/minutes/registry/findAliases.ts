import type {TopicEntry} from './types';
import {toAliasPattern} from './aliasPattern';

export type AliasMatch = {slug: string; weak: boolean; start: number; end: number};

type Kind = 'strong' | 'weak' | 'exception';

type Found = Omit<AliasMatch, 'weak'> & {kind: Kind};

type Alias = {slug: string; kind: Kind; pattern: RegExp; prefix: string};

/** Expressions are tried only on so much of a line: nobody writes longer ones by hand. */
const MAX_REGEX_TEXT = 2_000;
const WORD_START = /(?<![A-Za-z0-9_@])[A-Za-z0-9]+/g;

/**
 * Searches texts for all aliases of all topics at once: spellings are looked up by the first
 * characters of a word, so that the time does not grow with their number; the few regular
 * expressions are tried one by one, but only on lines on which any of them matches.
 *
 * Where matches overlap, the one that begins first counts, and of these the longest. Aliases that cannot be searched for are left out (`loadRegistry` reports them).
 */
export function createAliasFinder(topics: TopicEntry[]): (text: string) => AliasMatch[] {
  const byPrefix = new Map<string, Alias[]>();
  const expressions: Alias[] = [];
  const sources: {text: string; caseSensitive: boolean}[] = [];
  for (const topic of topics) {
    const add = (text: string, kind: Kind) => {
      const alias = toAlias(topic, text, kind);
      if (!alias) return;
      if (alias.prefix !== '') {
        byPrefix.set(alias.prefix, [...(byPrefix.get(alias.prefix) ?? []), alias]);
      } else {
        expressions.push(alias);
        sources.push({text: alias.pattern.source, caseSensitive: topic.caseSensitive});
      }
    };
    topic.aliases.forEach((text) => add(text, 'strong'));
    topic.weakAliases.forEach((text) => add(text, 'weak'));
    topic.exceptions?.forEach((text) => add(text, 'exception'));
  }
  const anyExpression = [true, false].flatMap((caseSensitive) => {
    const some = sources.filter((source) => source.caseSensitive === caseSensitive);
    if (some.length === 0) return [];
    return [new RegExp(some.map(({text}) => `(?:${text})`).join('|'), caseSensitive ? '' : 'i')];
  });

  return (text) => {
    const found: Found[] = [];
    for (const word of text.matchAll(WORD_START)) {
      const start = word.index;
      for (const length of [1, 2, 3]) {
        const candidates = byPrefix.get(text.slice(start, start + length).toLowerCase());
        for (const {pattern, slug, kind} of candidates ?? []) {
          pattern.lastIndex = start;
          const match = pattern.exec(text);
          if (match) found.push({slug, kind, start, end: start + match[0].length});
        }
      }
    }
    const part = text.slice(0, MAX_REGEX_TEXT);
    if (anyExpression.some((any) => any.test(part))) {
      for (const {pattern, slug, kind} of expressions) {
        for (const match of part.matchAll(pattern)) {
          const end = match.index + match[0].length;
          if (end > match.index) found.push({slug, kind, start: match.index, end});
        }
      }
    }
    return withoutOverlaps(text, found);
  };
}

function toAlias(topic: TopicEntry, text: string, kind: Kind): Alias | undefined {
  try {
    const {source, prefix} = toAliasPattern(text);
    const mode = prefix === '' ? 'g' : 'y';
    const pattern = new RegExp(
      `(?<![A-Za-z0-9_@])(?:${source})(?![A-Za-z0-9])`,
      topic.caseSensitive ? mode : `${mode}i`,
    );
    return {slug: topic.slug, kind, pattern, prefix};
  } catch {
    return undefined;
  }
}

/**
 * Leaves out what lies inside a longer find: "capi" in "k8s-capi". Words of their own in a phrase
 * stay when they mean another topic: "Ceph encryption" speaks of Ceph too. What lies inside an
 * exception of its own topic goes as well.
 */
function withoutOverlaps(text: string, matches: Found[]): AliasMatch[] {
  // Of the same length, exceptions come first, then strong aliases.
  const order: Kind[] = ['exception', 'strong', 'weak'];
  const strength = ({kind}: Found) => order.indexOf(kind);
  matches.sort((a, b) => a.start - b.start || b.end - a.end || strength(a) - strength(b));
  const isApart = (at: number) => at < 0 || at >= text.length || /\s/.test(text.charAt(at));
  const kept: AliasMatch[] = [];
  /** Where the exceptions of a topic end that have begun so far. */
  const excepted = new Map<string, number>();
  // Only finds that have not ended yet can overlap with the next: never more than a few.
  let open: AliasMatch[] = [];
  for (const {kind, ...found} of matches) {
    const until = excepted.get(found.slug) ?? 0;
    if (kind === 'exception') excepted.set(found.slug, Math.max(until, found.end));
    if (kind === 'exception' || found.end <= until) continue;
    const match = {...found, weak: kind === 'weak'};
    open = open.filter(({end}) => end > match.start);
    const fits = open.every(
      (other) =>
        other.slug !== match.slug &&
        (match.start === other.start || isApart(match.start - 1)) &&
        (match.end >= other.end || isApart(match.end)) &&
        !(match.start === other.start && match.end === other.end),
    );
    if (!fits) continue;
    open.push(match);
    kept.push(match);
  }
  return kept;
}
