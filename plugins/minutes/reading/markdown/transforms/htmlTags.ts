import type {RootContent} from 'mdast';
import {decodeString} from 'micromark-util-decode-string';
import {inFile} from '../../inFile';
import {buildTags, type TagPart} from '../buildTags';
import {htmlTokens} from '../htmlTokens';
import {childrenOf, isPhrasing} from '../minutesElement';
import type {Transform} from '../transform';
import {wrapPhrasing} from '../wrapPhrasing';

/**
 * Replaces every raw HTML node: tags of the allow-list become elements, links and images; decoration
 * is unwrapped; scripts and the like go, with a problem; anything else, such as `<CUSTOMERID>`,
 * stays as text, exactly as written. Opening and closing tags are separate nodes in Markdown, so a
 * whole list of siblings is read at once. No raw HTML node is left afterwards.
 */
export const htmlTags: Transform = (tree, context) => {
  if (!context.source.includes('<')) {
    return;
  }
  tree.children = walk(tree.children, 'root');

  function walk(nodes: RootContent[], parent: string): RootContent[] {
    const flow = HOLDS_BLOCKS.has(parent);
    let raw = false;
    for (const node of nodes) {
      raw ||= node.type === 'html';
      if ('children' in node) {
        const children = childrenOf(node) ?? [];
        node.children = walk(children, node.type);
      }
    }
    if (!raw) {
      return nodes;
    }
    const item = parent === 'listItem';
    const built = buildTags(nodes.flatMap(toParts), {flow, item, decode, onDropped});
    return flow ? wrapPhrasing(built) : built.flatMap(inline);
  }

  function toParts(node: RootContent): TagPart[] {
    if (node.type !== 'html') {
      return [{line: node.position?.start.line ?? 0, node}];
    }
    let line = node.position?.start.line ?? 0;
    return htmlTokens(node.value).map((token) => {
      const part = {line, token};
      line += token.raw.split('\n').length - 1;
      return part;
    });
  }

  /** As in Markdown, whose backslashes HTML does not know. */
  function decode(text: string): string {
    return text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{1,32});/gi, decodeString);
  }

  function onDropped(name: string, line: number): void {
    const message = `The HTML element <${name}> cannot be shown and was left out with its content. Write it as text or as a code block.`;
    context.problems.push(inFile('html-dropped', 'warning', line, message));
  }
};

const HOLDS_BLOCKS = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/** A block element inside a sentence (`<p>` in a table cell): only what it holds. */
function inline(node: RootContent): RootContent[] {
  return isPhrasing(node) ? [node] : (childrenOf(node) ?? []).flatMap(inline);
}
