import type {Transform} from '../transform';

/** Marks the thematic breaks that separate slides; empty slides leave one break, not several. */
export const slideBreaks: Transform = (tree, context) => {
  if (context.slideBreaks.size > 0) {
    let isBelow = true;
    tree.children = tree.children.filter((node, index, nodes) => {
      const below = context.slideBreaks.get(node.position?.start.line ?? 0);
      if (node.type !== 'thematicBreak' || below === undefined) {
        isBelow = true;
        return true;
      }
      isBelow &&= below;
      node.data = {slide: isBelow ? 'below' : 'next'};
      const next = nodes[index + 1];
      return next !== undefined && next.type !== 'thematicBreak';
    });
  }
};
