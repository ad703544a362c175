import type {RootContent} from 'mdast';
import type {Transform} from '../transform';

const TOC = /^\[toc\]$/i;

/** `[TOC]` asks the pad for a table of contents; the page has its own. */
export const tocMarkers: Transform = (tree, {source}) => {
  if (/\[toc\]/i.test(source)) {
    tree.children = tree.children.filter((node) => !isTocMarker(node));
  }
};

function isTocMarker(node: RootContent): boolean {
  const only =
    node.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined;
  return only?.type === 'text' && TOC.test(only.value.trim());
}
