import type {SourceLine} from './scanLines';

/** A `:::info … :::` block of HedgeDoc; lines are those of its markers, 1-based. */
export type Container = {startLine: number; endLine: number; title: string};

const OPENING = /^ {0,3}:{3,}[ \t]*([a-z].*)/is;
/** What names a kind of container; another word is said, and so part of the title. */
const KIND =
  /^(?:success|info|warning|danger|spoiler|note|tip|caution|important|details)(?![\w-])/i;
const CLOSING = /^ {0,3}:{3,}[ \t]*$/;

/**
 * Finds the containers and empties the lines of their markers (in place); a marker without its
 * partner stays as text. A title behind the marker stays on its line, as a paragraph.
 */
export function takeContainers(lines: SourceLine[]): Container[] {
  const open: {index: number; title: string}[] = [];
  const containers: Container[] = [];
  lines.forEach((line, index) => {
    if (line.code || !line.text.includes(':::')) {
      return;
    }
    const opening = OPENING.exec(line.text);
    if (opening !== null) {
      open.push({index, title: (opening[1] ?? '').replace(KIND, '').trim()});
      return;
    }
    const start = CLOSING.test(line.text) ? open.pop() : undefined;
    const first = start === undefined ? undefined : lines[start.index];
    if (start !== undefined && first !== undefined) {
      first.text = '';
      line.text = '';
      containers.push({startLine: start.index + 1, endLine: index + 1, title: start.title});
    }
  });
  return containers;
}
