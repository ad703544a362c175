import type {Nodes, RootContent} from 'mdast';
import {childrenOf} from './minutesElement';

/** Moves the line numbers of nodes that were parsed on their own to where they stand in the file. */
export function shiftLines(nodes: RootContent[], by: number): void {
  nodes.forEach((node) => shift(node, by));
}

function shift(node: Nodes, by: number): void {
  if (node.position !== undefined) {
    node.position.start.line += by;
    node.position.end.line += by;
  }
  childrenOf(node)?.forEach((child) => shift(child, by));
}
