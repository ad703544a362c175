import type {ListItem, PhrasingContent, RootContent} from 'mdast';
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
      default:
        readMixed(node);
    }
  }

  /** An element of HTML may hold words and blocks side by side. */
  function readMixed(node: RootContent): void {
    let words: RootContent[] = [];
    const flush = (): void => {
      const children = words as PhrasingContent[];
      add(
        words[0]?.position === undefined ? node : words[0],
        plainText({type: 'paragraph', children}),
      );
      words = [];
    };
    for (const child of childrenOf(node) ?? []) {
      if (isPhrasing(child)) {
        words.push(child);
      } else {
        flush();
        readBlock(child);
      }
    }
    flush();
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
