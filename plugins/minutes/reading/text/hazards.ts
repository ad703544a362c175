/**
 * Limits within which a file is read as Markdown. Real minutes stay far below (the longest known
 * file has 22,000 characters, the longest line 1,329); a file beyond could keep a parser busy for
 * minutes or overflow its stack.
 */
const LIMITS = {
  characters: 1_000_000,
  lineCharacters: 100_000,
  nesting: 100,
  lines: 50_000,
  /** Lines with text, marks and cells: each may become a node, at about a tenth of a millisecond. */
  nodes: 30_000,
  /** So many may stand in a short file, and one more for each six characters of a longer one. */
  dense: 10_000,
  /**
   * Sum over all paragraphs of their lines and marks squared: the time to pair brackets and
   * emphasis, and to find out where a line belongs that goes on without the mark of its quote.
   */
  pairs: 30_000_000,
  /** Cells of the largest possible table: columns times lines. */
  cells: 100_000,
};

/**
 * A text → why it cannot be read as Markdown, in words, with its line; undefined where it can.
 * Looks at every character once or twice.
 */
export function findHazard(text: string): {line: number; reason: string} | undefined {
  if (text.length > LIMITS.characters) {
    return {line: 0, reason: 'is longer than 1,000,000 characters'};
  }
  const lines = text.split('\n');
  if (lines.length > LIMITS.lines) {
    return {line: 0, reason: 'has more than 50,000 lines'};
  }
  const most = Math.min(LIMITS.nodes, Math.max(LIMITS.dense, Math.floor(text.length / 6)));
  let fence: string | undefined;
  let [columns, nodes, pairs, marks] = [0, 0, 0, 0];
  for (const [index, line] of lines.entries()) {
    const at = (reason: string) => ({line: index + 1, reason});
    if (line.length > LIMITS.lineCharacters) {
      return at('has a line of more than 100,000 characters');
    }
    if (nestingOf(line) > LIMITS.nesting) {
      return at('nests lists or quotes more than 100 deep');
    }
    const blank = line.trim() === '';
    const isProse = !blank && fence === undefined;
    const found = isProse ? 1 + (line.match(MARKS)?.length ?? 0) : 0;
    const bars = line.split('|').length - 1;
    nodes += blank ? 0 : Math.max(1, found) + (isProse ? bars : 0);
    pairs += (marks + found) ** 2 - marks ** 2;
    marks = blank ? 0 : marks + found;
    if (pairs > LIMITS.pairs) {
      return at('has thousands of lines, brackets or emphasis marks in one paragraph');
    }
    if (nodes > most) {
      return at(
        `has more than ${most.toLocaleString('en')} lines, links, cells and emphasis marks`,
      );
    }
    columns = bars > 0 ? Math.max(columns, bars + 1) : columns;
    fence = fenceAfter(line, fence);
  }
  const cells = columns * lines.length;
  return cells > LIMITS.cells ? {line: 0, reason: 'holds a table too large to show'} : undefined;
}

const MARKS = /[[\]*_~`<]|:\/\/|www\.|@/g;
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;

/** The open fence after a line: marks in code pair with nothing. */
function fenceAfter(line: string, fence: string | undefined): string | undefined {
  const mark = FENCE.exec(line)?.[1];
  if (fence === undefined || mark === undefined) {
    return fence ?? mark;
  }
  return mark.startsWith(fence) && line.trim() === mark ? undefined : fence;
}

const CONTAINERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*[ \t]*/;

/** How deep the line can lie in lists and quotes: its markers, or its indentation by twos. */
function nestingOf(line: string): number {
  const prefix = CONTAINERS.exec(line)?.[0] ?? '';
  if (prefix.length <= LIMITS.nesting) {
    return 0;
  }
  const markers = prefix.replace(/\d+/g, '').replace(/[ \t]/g, '').length;
  const indentation = /^[ \t]*/.exec(prefix)?.[0].replaceAll('\t', '    ').length ?? 0;
  return Math.max(markers, markers > 0 ? indentation / 2 : 0);
}
