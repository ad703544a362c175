import type {Root, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';

/** Moves the line numbers of nodes that were parsed on their own to where they stand in the file. */
export function shiftLines(children: RootContent[], by: number): void {
  const tree: Root = {type: 'root', children};
  visit(tree, (node) => {
    if (node.position !== undefined) {
      node.position.start.line += by;
      node.position.end.line += by;
    }
  });
}
