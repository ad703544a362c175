import type {RootContent} from 'mdast';
import {childrenOf} from './minutesElement';
import {rawText} from './plainText';

/**
 * Visits nodes and what is below them in reading order, each with its line in the source. Nodes made
 * after the parse have no position of their own: for them lines are counted along their siblings.
 * @param visit returns false where nothing below the node is to be visited.
 */
export function walkNodes(
  nodes: readonly RootContent[],
  firstLine: number,
  visit: (node: RootContent, line: number) => boolean | void,
): void {
  let line = firstLine;
  for (const node of nodes) {
    line = node.position?.start.line ?? line;
    const children = visit(node, line) === false ? undefined : childrenOf(node);
    if (children !== undefined) {
      walkNodes(children, line, visit);
    }
    line = node.position?.end.line ?? line + newlinesIn(node);
  }
}

function newlinesIn(node: RootContent): number {
  return node.type === 'text' || node.type === 'link' || node.type === 'break'
    ? rawText(node).split('\n').length - 1
    : 0;
}
