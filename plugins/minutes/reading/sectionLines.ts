import type {ListItem, RootContent} from 'mdast';
import type {TextLine} from './types';
import {childrenOf, isPhrasing} from './markdown/minutesElement';
import {plainText} from './markdown/plainText';

/** Nodes of a section → its text, one line per paragraph, list item, table row or code block. */
export function sectionLines(nodes: RootContent[]): TextLine[] {
  const lines: TextLine[] = [];
  nodes.forEach(readBlock);
  return lines;

  function readBlock(node: RootContent): void {
    switch (node.type) {
      case 'list':
        node.children.forEach(readItem);
        break;
      case 'paragraph':
      case 'heading':
      case 'code':
        add(node, plainText(node));
        break;
      case 'table':
        node.children.forEach((row) => add(row, row.children.map(plainText).join(' ')));
        break;
      case 'thematicBreak':
        break;
      default: {
        const children = childrenOf(node) ?? [];
        if (children.length > 0 && children.every(isPhrasing)) {
          add(node, plainText(node));
        } else {
          children.forEach(readBlock);
        }
      }
    }
  }

  function readItem(item: ListItem): void {
    const [first, ...rest] = item.children;
    if (first?.type === 'paragraph') {
      add(item, plainText(first));
      rest.forEach(readBlock);
    } else {
      item.children.forEach(readBlock);
    }
  }

  function add(node: RootContent, text: string): void {
    if (text !== '') {
      lines.push({line: node.position?.start.line ?? lines.at(-1)?.line ?? 0, text});
    }
  }
}
