import {escapeText} from './escapeText';

/**
 * A row's label that fits beside its row: cut at a space where it is too long.
 * The whole label stays in the row's tooltip and in the table or list beside the chart.
 */
export function shortLabel(label: string, longest: number): string {
  const characters = [...label.trim()];
  if (characters.length <= longest) {
    return characters.join('');
  }
  const cut = characters.slice(0, longest - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** Room that the longest of the labels takes at 12 px, without a font at hand to measure with. */
export function labelWidth(labels: readonly string[]): number {
  const longest = Math.max(0, ...labels.map((label) => [...label].length));
  return Math.ceil(longest * 6.6) + 14;
}

/** A label in one line, or in two where it is longer than one may be. */
export function labelLines(label: string, longest: number): string[] {
  const words = label.trim().split(/\s+/);
  let first = words.shift() ?? '';
  if (label.trim().length <= longest) {
    return [label.trim()];
  }
  while (words.length > 1 && `${first} ${words[0]}`.length <= longest) {
    first += ` ${words.shift()}`;
  }
  return [first, words.join(' ')].filter(Boolean).map((line) => shortLabel(line, longest));
}

/** The lines of a label, around the middle of its row. */
export function drawLines(lines: readonly string[], middle: number, step: number): string {
  const first = middle + 4 - ((lines.length - 1) * step) / 2;
  return lines
    .map((line, index) => `<tspan x="0" y="${first + index * step}">${escapeText(line)}</tspan>`)
    .join(' ');
}
