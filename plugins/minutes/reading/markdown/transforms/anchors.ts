import {slug} from 'github-slugger';
import type {Nodes, RootContent} from 'mdast';
import {childrenOf} from '../minutesElement';
import {plainText} from '../plainText';
import type {Transform} from '../transform';

/**
 * Gives every heading GitHub's anchor, over the whole file, those in lists and quotes too. A heading
 * without text is none: what else it holds becomes a paragraph. One of emoji only, whose anchor
 * would be empty, is called `section`.
 */
export const anchors: Transform = (tree) => {
  const taken = new Map<string, number>();
  tree.children = walk(tree.children);

  function walk(nodes: RootContent[]): RootContent[] {
    return nodes.flatMap((node): RootContent[] => {
      if (node.type !== 'heading') {
        if ('children' in node) {
          node.children = walk(childrenOf(node) ?? []);
        }
        return [node];
      }
      if (plainText(node) === '') {
        const {children, position} = node;
        return children.length === 0 ? [] : [{type: 'paragraph', children, position}];
      }
      const text = textOf(node).trim();
      const anchor = unique(slugOf(text) || 'section');
      // GitHub leaves out numbers such as ³ where other tools keep them: links of both kinds work.
      const other = slug(text);
      node.data = {
        ...node.data,
        anchor,
        ...(OTHER_NUMBER.test(text) ? {alias: unique(other)} : {}),
      };
      return [node];
    });
  }

  /** `-1`, `-2` … for what was taken before, as GitHub counts. */
  function unique(wanted: string): string {
    let anchor = wanted;
    let count = taken.get(wanted) ?? 0;
    while (taken.has(anchor)) {
      count += 1;
      anchor = `${wanted}-${count}`;
    }
    taken.set(wanted, count);
    taken.set(anchor, taken.get(anchor) ?? 0);
    return anchor;
  }
};

const OTHER_NUMBER = /(\p{No}+)/u;

function slugOf(text: string): string {
  const parts = text.split(OTHER_NUMBER);
  return parts.map((part, index) => (index % 2 === 1 ? part : slug(part))).join('');
}

/** GitHub's anchors do not count alternative texts of images. */
function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') {
    return node.value;
  }
  return (childrenOf(node) ?? []).map(textOf).join('');
}
