import type {Problem} from '../types';
import {inFile} from '../inFile';
import type {SourceLine} from './scanLines';

/** What may begin a code span, a comment or a style sheet. */
const MARK = /`+|(?<!\\)(?:<!--|<style(?=[\s>/]))/gi;
const ENDS = {comment: /-->/g, style: /<\/style\s*>/gi};

type Place = {index: number; column: number};

/**
 * Empties HTML comments and style sheets outside code, also those with blank lines in them, so that
 * nothing in them is taken for a heading, a slide or text. Changes `lines` in place; their number
 * stays. A comment that never ends hides the rest, as on GitHub, and is reported; `<!--` in the
 * middle of a line without an end is text. Looks at every character a few times at most.
 */
export function hideComments(lines: SourceLine[]): Problem[] {
  const endless = new Set<keyof typeof ENDS>();
  for (const [index, line] of lines.entries()) {
    if (!line.code && line.text.includes('<') && hideInLine(line, index)) {
      lines.slice(index).forEach((hidden) => Object.assign(hidden, {text: '', code: false}));
      return [inFile('comment-unclosed', 'warning', index + 1, UNCLOSED)];
    }
  }
  return [];

  /** @returns true where a comment begins that hides the rest of the file. */
  function hideInLine(line: SourceLine, index: number): boolean {
    const {text} = line;
    const spans = codeSpans(text);
    const kept: string[] = [];
    let isBlank = true;
    let [from, seen] = [0, 0];
    MARK.lastIndex = 0;
    for (let mark = MARK.exec(text); mark !== null; mark = MARK.exec(text)) {
      const {0: opening, index: start} = mark;
      if (opening.startsWith('`')) {
        MARK.lastIndex = spans.get(start) ?? start + opening.length;
        continue;
      }
      const kind = opening === '<!--' ? 'comment' : 'style';
      const end = findEnd(kind, {index, column: start + (kind === 'comment' ? 2 : 6)});
      isBlank &&= text.slice(seen, start).trim() === '';
      seen = start;
      if (kind === 'comment' && end === undefined) {
        if (isBlank) {
          return true;
        }
        continue;
      }
      kept.push(text.slice(from, start));
      if (end === undefined) {
        from = text.indexOf('>', start) + 1 || text.length;
      } else {
        from = end.index === index ? end.column : text.length;
        hideUpTo(index, end);
      }
      seen = from;
      MARK.lastIndex = from;
    }
    line.text = from === 0 ? text : kept.join('') + text.slice(from);
    return false;
  }

  function findEnd(kind: keyof typeof ENDS, start: Place): Place | undefined {
    const ends = ENDS[kind];
    for (let index = start.index; !endless.has(kind) && index < lines.length; index += 1) {
      ends.lastIndex = index === start.index ? start.column : 0;
      if (ends.test(lines[index]?.text ?? '')) {
        return {index, column: ends.lastIndex};
      }
    }
    endless.add(kind);
    return undefined;
  }

  /** Empties the lines after the one where something begins, up to its end. */
  function hideUpTo(begin: number, end: Place): void {
    for (const [index, line] of lines.slice(begin + 1, end.index + 1).entries()) {
      const isLast = begin + 1 + index === end.index;
      line.text = isLast ? line.text.slice(end.column).trimStart() : '';
      // A fence that only the comment opened is no code.
      line.code = false;
    }
  }
}

const UNCLOSED =
  'A comment begins here with “<!--” and never ends, so the rest of the file is hidden. Close it with “-->”.';

/** Where each code span of a line begins → where it ends. */
function codeSpans(text: string): Map<number, number> {
  const spans = new Map<number, number>();
  const next = new Map<number, number>();
  for (const {0: run, index} of [...text.matchAll(/`+/g)].reverse()) {
    const closing = next.get(run.length);
    if (closing !== undefined) {
      spans.set(index, closing + run.length);
    }
    next.set(run.length, index);
  }
  return spans;
}
