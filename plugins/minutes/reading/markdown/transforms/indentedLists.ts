import type {Code} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Transform} from '../transform';
import {shiftLines} from '../shiftLines';

const BULLET = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\S/;

/**
 * Bullets indented so far that CommonMark reads them as code become the list they were meant to be.
 * An indented block counts as a list if its first line is an item.
 */
export const indentedLists: Transform = (tree, {parse, source}) => {
  visit(tree, 'code', (node, index, parent) => {
    if (
      parent === undefined ||
      index === undefined ||
      !isIndented(node) ||
      !BULLET.test(node.value)
    ) {
      return undefined;
    }
    const list = parse(outdent(node.value)).children;
    shiftLines(list, (node.position?.start.line ?? 1) - 1);
    parent.children.splice(index, 1, ...list);
    return index + list.length;
  });

  function isIndented(node: Code): boolean {
    const offset = node.position?.start.offset;
    return (
      node.lang == null &&
      offset !== undefined &&
      !/^[`~]{3}/.test(source.slice(offset, offset + 3))
    );
  }
};

function outdent(text: string): string {
  const indentations = text.match(/^[ \t]*(?=\S)/gm) ?? [''];
  const least = Math.min(...indentations.map((indentation) => indentation.length));
  return text.replace(new RegExp(`^[ \\t]{${least}}`, 'gm'), '');
}
