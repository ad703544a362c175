import type {RootContent} from 'mdast';
import {isElement} from '../minutesElement';
import type {Transform} from '../transform';

/**
 * Wraps what stands between the markers of a `:::info … :::` container. One that holds headings
 * is left open, for sections must not lie inside it.
 */
export const containers: Transform = (tree, context) => {
  for (const {startLine, endLine, title} of context.containers) {
    const from = tree.children.findIndex((node) => startOf(node) > startLine);
    let to = from;
    while (from >= 0 && to < tree.children.length && endOf(tree.children[to]) < endLine) {
      to += 1;
    }
    const inside = from < 0 ? [] : tree.children.slice(from, to);
    const at = from < 0 ? tree.children.length : from;
    const content =
      title === '' ? inside : [heading(context.mask.text(title), startLine), ...inside];
    const whole = inside.every((node) => node.type !== 'heading' && !isFoldMark(node));
    tree.children.splice(
      at,
      inside.length,
      ...(whole && content.length > 0
        ? [
            {
              type: 'minutesElement' as const,
              tag: 'div',
              className: 'minutes-container',
              children: content,
              position: {start: {line: startLine, column: 1}, end: {line: endLine, column: 1}},
            },
          ]
        : content),
    );
  }
};

function heading(title: string, line: number): RootContent {
  const position = {start: {line, column: 1}, end: {line, column: 1}};
  return {
    type: 'paragraph',
    children: [{type: 'strong', children: [{type: 'text', value: title}]}],
    position,
  };
}

function isFoldMark(node: RootContent): boolean {
  return isElement(node, 'minutes-fold') || isElement(node, 'minutes-fold-end');
}

function startOf(node: RootContent): number {
  return node.position?.start.line ?? 0;
}

function endOf(node: RootContent | undefined): number {
  return node?.position?.end.line ?? Number.POSITIVE_INFINITY;
}
