/**
 * Limits within which a file is read as Markdown. Real minutes stay far below (the longest known
 * line has 1,329 characters); a file beyond could keep a parser busy for minutes or overflow its stack.
 */
const LIMITS = {
  characters: 1_000_000,
  lineCharacters: 100_000,
  nesting: 100,
  /** Marks of one kind in one paragraph: the time to pair them grows with their square. */
  marks: 2_000,
  /** Cells of the largest possible table: columns times lines. */
  cells: 500_000,
};

/**
 * A text → why it cannot be read as Markdown, in words, with its line; undefined where it can.
 * Looks at every character once.
 */
export function findHazard(text: string): {line: number; reason: string} | undefined {
  if (text.length > LIMITS.characters) {
    return {line: 0, reason: 'is longer than 1,000,000 characters'};
  }
  const lines = text.split('\n');
  let columns = 0;
  let paragraph = '';
  for (const [index, line] of lines.entries()) {
    const at = (reason: string) => ({line: index + 1, reason});
    if (line.length > LIMITS.lineCharacters) {
      return at('has a line of more than 100,000 characters');
    }
    if (nestingOf(line) > LIMITS.nesting) {
      return at('nests lists or quotes more than 100 deep');
    }
    const ends = line.trim() === '';
    paragraph = ends ? '' : `${paragraph}${line}\n`;
    const next = lines[index + 1];
    if (!ends && (next === undefined || next.trim() === '') && tooManyMarks(paragraph)) {
      return at('has thousands of brackets or emphasis marks in one paragraph');
    }
    if (line.includes('|')) {
      columns = Math.max(columns, line.split('|').length);
    }
  }
  if (columns * lines.length > LIMITS.cells) {
    return {line: 0, reason: 'holds a table too large to show'};
  }
  return undefined;
}

const MARKS = ['[', ']', '*', '_', '~', '`', '<'];

function tooManyMarks(paragraph: string): boolean {
  return (
    paragraph.length > LIMITS.marks &&
    MARKS.some((mark) => paragraph.split(mark).length > LIMITS.marks)
  );
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
