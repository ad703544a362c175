export type SourceLine = {
  text: string;
  /** True inside a fenced code block, its fences included. */
  code: boolean;
};

const OPENING = /^((?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*)(`{3,}|~{3,})(.*)/s;
const LIST_ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;

/**
 * Splits a text into lines and tells which lie in fenced code, without a full parse: what repairs
 * of the source must leave alone. Follows CommonMark, except that it guesses from the indentation
 * where a list item ends.
 */
export function scanLines(text: string): SourceLine[] {
  let fence: {mark: string; contained: boolean} | undefined;
  let inList = false;
  return text.split('\n').map((line, index, lines) => {
    const blank = line.trim() === '';
    const outdented = !blank && /^\S/.test(line);
    if (fence !== undefined && fence.contained && outdented && !line.startsWith('>')) {
      fence = undefined;
    }
    if (fence !== undefined) {
      const bare = line.replace(/^[ \t>]+/, '').trimEnd();
      if (bare.startsWith(fence.mark) && bare === bare.charAt(0).repeat(bare.length)) {
        fence = undefined;
      }
      return {text: line, code: true};
    }
    if (LIST_ITEM.test(line)) {
      inList = true;
    } else if (outdented && (lines[index - 1] ?? '').trim() === '') {
      inList = false;
    }
    const [, prefix = '', mark = '', info = ''] = OPENING.exec(line) ?? [];
    const indented = !inList && /^(?: {4}| {0,3}\t)/.test(prefix);
    if (mark === '' || indented || (mark.startsWith('`') && info.includes('`'))) {
      return {text: line, code: false};
    }
    fence = {mark, contained: /[^ \t]/.test(prefix) || (inList && prefix !== '')};
    return {text: line, code: true};
  });
}

/** A line with its inline code spans replaced by blanks of the same length. */
export function blankCodeSpans(line: string): string {
  return line.includes('`')
    ? line.replace(/(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/g, (span) => ' '.repeat(span.length))
    : line;
}
