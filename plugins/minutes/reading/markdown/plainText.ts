import type {Nodes} from 'mdast';
import {childrenOf, joinTexts} from './minutesElement';

/** What a reader sees of a node, on one line. Images count by their alternative text. */
export function plainText(node: Nodes): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

/** The same with line breaks and blanks as they stand. */
export function rawText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'image':
      return node.alt ?? '';
    case 'break':
      return '\n';
    default:
      return joinTexts(childrenOf(node) ?? [], rawText);
  }
}
