import {toReadable} from './readable';

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A text, as it reads: a blank matches any run of blanks, for lines wrap, and what stands for a
 * blank in addresses and names of files.
 */
const literalSource = (text: string) => escape(text).replace(/\s+/g, '[\\s+_.-]+');

/**
 * A handle with its `@`, in the address of a profile, or alone; never a part of a word, nor of
 * another handle: `@kim` is not in `@kim-iaas`.
 */
function handleSource(handle: string): string {
  const name = escape(handle);
  const called = `@${name}(?![\\p{L}\\p{N}]|[-_][\\p{L}\\p{N}])`;
  return `${called}|(?<![\\p{L}\\p{N}@])(?<!@[\\p{L}\\p{N}_-]{1,60}[-_])${name}(?![\\p{L}\\p{N}])`;
}

function toSource(entry: string): string {
  const [, expression] = /^\/(.+)\/$/s.exec(entry) ?? [];
  if (expression !== undefined) {
    return `(?:${expression})`;
  }
  const text = toReadable(entry).text.trim();
  return /^@\S+$/.test(text) ? handleSource(text.slice(1)) : literalSource(text);
}

/**
 * Entries of `Privacy.redact` → one pattern for readable text, whatever the case: `@handle`,
 * `/regular expression/`, any other text as it stands. The longest is tried first.
 * @throws SyntaxError where an expression does not compile.
 */
export function redactPattern(entries: readonly string[]): RegExp | undefined {
  const sources = entries
    .filter((entry) => entry.trim() !== '')
    .toSorted((a, b) => b.length - a.length)
    .map(toSource);
  return sources.length === 0 ? undefined : new RegExp(sources.join('|'), 'giu');
}
