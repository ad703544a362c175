import GithubSlugger from 'github-slugger';
import type {Heading, Nodes, RootContent} from 'mdast';
import {childrenOf} from '../minutesElement';
import {plainText} from '../plainText';
import type {Transform} from '../transform';

/**
 * Gives every heading GitHub's anchor, over the whole file, those in lists and quotes too. A heading
 * without text is none: what else it holds becomes a paragraph. One of emoji only, whose anchor
 * would be empty, is called `section`.
 */
export const anchors: Transform = (tree) => {
  const slugger = new GithubSlugger();
  tree.children = walk(tree.children);

  function walk(nodes: RootContent[]): RootContent[] {
    return nodes.flatMap((node): RootContent[] => {
      if (node.type !== 'heading') {
        if ('children' in node) {
          node.children = walk(childrenOf(node) ?? []) as typeof node.children;
        }
        return [node];
      }
      if (plainText(node) === '') {
        const {children, position} = node;
        return children.length === 0 ? [] : [{type: 'paragraph', children, position}];
      }
      node.data = {...node.data, anchor: anchorOf(node)};
      return [node];
    });
  }

  function anchorOf(heading: Heading): string {
    const anchor = slugger.slug(textOf(heading).trim());
    return /^(?:-\d+)?$/.test(anchor) ? slugger.slug('section') : anchor;
  }
};

/** GitHub's anchors do not count alternative texts of images. */
function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') {
    return node.value;
  }
  return (childrenOf(node) ?? []).map(textOf).join('');
}
