import type {RootContent} from 'mdast';
import type {Container} from '../../text/containers';
import {isElement} from '../minutesElement';
import type {Transform} from '../transform';

type Frame = {container?: Container; children: RootContent[]};

/**
 * Wraps what stands between the markers of a `:::info … :::` container. One that holds headings
 * is left open, for sections must not lie inside it.
 */
export const containers: Transform = (tree, context) => {
  const waiting = context.containers
    .map((container) => ({...container, title: context.mask.text(container.title)}))
    .sort((a, b) => b.startLine - a.startLine);
  const root: Frame = {children: []};
  const open = [root];
  for (const node of tree.children) {
    enter(node.position?.start.line ?? 0);
    leave(node.position?.end.line ?? Number.POSITIVE_INFINITY);
    open.at(-1)?.children.push(node);
  }
  enter(Number.POSITIVE_INFINITY);
  leave(Number.POSITIVE_INFINITY);
  tree.children = root.children;

  /** Opens the containers that begin above a line. */
  function enter(line: number): void {
    for (let next = waiting.at(-1); next && next.startLine < line; next = waiting.at(-1)) {
      leave(next.startLine);
      open.push({container: next, children: []});
      waiting.pop();
    }
  }

  /** Closes the containers that what ends on a line does not fit into. */
  function leave(line: number): void {
    for (
      let last = open.at(-1);
      last?.container && last.container.endLine <= line;
      last = open.at(-1)
    ) {
      open.pop();
      for (const node of wrap(last.container, last.children)) {
        open.at(-1)?.children.push(node);
      }
    }
  }
};

function wrap({startLine, endLine, title}: Container, inside: RootContent[]): RootContent[] {
  const content = title === '' ? inside : [heading(title, startLine), ...inside];
  const position = {start: {line: startLine, column: 1}, end: {line: endLine, column: 1}};
  return content.length === 0 || inside.some((node) => node.type === 'heading' || isFoldMark(node))
    ? content
    : [
        {
          type: 'minutesElement',
          tag: 'div',
          className: 'minutes-container',
          children: content,
          position,
        },
      ];
}

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
