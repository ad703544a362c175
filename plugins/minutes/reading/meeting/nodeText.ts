import type {List, ListItem, Nodes, RootContent} from 'mdast';
import {childrenOf, joinTexts} from '../markdown/minutesElement';

type TextOptions = {
  /** Leave out struck-through words: who or what was struck is not meant any more. */
  withoutStruck?: boolean;
};

/**
 * Text of a node as a reader sees it: no HTML, no image descriptions, no link targets; a hard line
 * break becomes `\n`. E-mail links give nothing, so that an address never passes for a name.
 */
export function nodeText(node: Nodes, options: TextOptions = {}): string {
  switch (node.type) {
    case 'html':
    case 'image':
    case 'imageReference':
    case 'definition':
      return '';
    case 'break':
      return '\n';
    case 'delete':
      if (options.withoutStruck) return '';
      break;
    case 'link':
      if (node.url.startsWith('mailto:')) return '';
      break;
    default:
  }
  if ('value' in node) return node.value;
  return joinTexts(childrenOf(node) ?? [], (child) => nodeText(child, options));
}

/** Own text of a list item, without the lists nested in it. */
export function itemText(item: ListItem, options: TextOptions = {}): string {
  return item.children
    .filter((child) => child.type !== 'list')
    .map((child) => nodeText(child, options))
    .join('\n')
    .trim();
}

/** The lists nested directly in a list item. */
export function nestedLists(item: ListItem): List[] {
  return item.children.filter((child): child is List => child.type === 'list');
}

/** A line of text with its depth in lists: what the readers of small statements walk along. */
export type StatementLine = {text: string; depth: number; line: number};

/**
 * Blocks and list items as lines in reading order; a list item stands one deeper than what holds
 * it. Recursion ends at 50 lists: nobody nests deeper by intent.
 */
export function statementLines(nodes: RootContent[], depth = 0): StatementLine[] {
  return nodes.flatMap((node): StatementLine[] => {
    if (node.type === 'list') {
      if (depth > 50) return [];
      return node.children.flatMap((item) => [
        ...splitLines(itemText(item), depth + 1, item.position?.start.line ?? 0),
        ...statementLines(nestedLists(item), depth + 1),
      ]);
    }
    if (node.type === 'blockquote') return statementLines(node.children, depth);
    return splitLines(nodeText(node), depth, node.position?.start.line ?? 0);
  });
}

function splitLines(text: string, depth: number, first: number): StatementLine[] {
  return text
    .split('\n')
    .map((part, index) => ({text: part.trim(), depth, line: first + index}))
    .filter((part) => part.text !== '');
}
