import type {Problem} from '../types';
import {inFile} from '../inFile';
import {blankCodeSpans, type SourceLine} from './scanLines';

const OPENING = /(?<!\\)(?:<!--|<style(?=[\s>/]))/i;

/**
 * Empties HTML comments and style sheets outside code, also those with blank lines in them, so that
 * nothing in them is taken for a heading, a slide or text. Changes `lines` in place; their number
 * stays. A comment that never ends hides the rest, as on GitHub, and is reported; `<!--` in the
 * middle of a line without an end is text.
 */
export function hideComments(lines: SourceLine[]): Problem[] {
  const problems: Problem[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    let line = lines[index];
    let from = 0;
    while (line !== undefined && !line.code) {
      const match = OPENING.exec(blankCodeSpans(line.text).slice(from));
      if (match === null) {
        break;
      }
      const start = from + match.index;
      const comment = match[0] === '<!--';
      const ends = comment ? /-->/ : /<\/style\s*>/i;
      const end = findEnd(lines, index, start + (comment ? 2 : 6), ends);
      if (end === undefined && comment && line.text.slice(0, start).trim() === '') {
        problems.push(inFile('comment-unclosed', 'warning', index + 1, UNCLOSED));
        lines.slice(index).forEach((hidden) => Object.assign(hidden, {text: '', code: false}));
        return problems;
      }
      if (end === undefined) {
        const rest = comment
          ? line.text.slice(start)
          : line.text.slice(start).replace(/^<style[^>]*>?/i, '');
        line.text = line.text.slice(0, start) + rest;
        from = comment ? start + 4 : start;
        continue;
      }
      hide(lines, index, start, end);
      from = start;
      line = lines[index];
    }
  }
  return problems;
}

const UNCLOSED =
  'A comment begins here with “<!--” and never ends, so the rest of the file is hidden. Close it with “-->”.';

function findEnd(
  lines: SourceLine[],
  index: number,
  from: number,
  ends: RegExp,
): {index: number; column: number} | undefined {
  for (let at = index; at < lines.length; at += 1) {
    const offset = at === index ? from : 0;
    const match = ends.exec((lines[at]?.text ?? '').slice(offset));
    if (match !== null) {
      return {index: at, column: offset + match.index + match[0].length};
    }
  }
  return undefined;
}

function hide(
  lines: SourceLine[],
  index: number,
  start: number,
  end: {index: number; column: number},
): void {
  for (let at = index; at <= end.index; at += 1) {
    const line = lines[at];
    if (line !== undefined) {
      const before = at === index ? line.text.slice(0, start) : '';
      const after = at === end.index ? line.text.slice(end.column) : '';
      line.text = at === index ? before + after : after.trimStart();
      // A fence that only the comment opened is no code.
      line.code &&= at === index;
    }
  }
}
