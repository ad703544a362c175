import type {Transform} from '../transform';

/** Marks the thematic breaks that separate slides; empty slides leave one break, not several. */
export const slideBreaks: Transform = (tree, context) => {
  if (context.slideBreaks.size > 0) {
    tree.children = tree.children.filter((node, index, nodes) => {
      if (
        node.type !== 'thematicBreak' ||
        !context.slideBreaks.has(node.position?.start.line ?? 0)
      ) {
        return true;
      }
      node.data = {slide: true};
      const next = nodes[index + 1];
      return next !== undefined && next.type !== 'thematicBreak';
    });
  }
};
