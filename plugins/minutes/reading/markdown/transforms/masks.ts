import type {Paragraph, Heading, RootContent, TableCell} from 'mdast';
import {EMAIL_HIDDEN} from '../../masking/emails';
import {childrenOf} from '../minutesElement';
import {rawText} from '../plainText';
import {safeHref} from '../safeHref';
import type {Transform} from '../transform';

/**
 * Masks what is private in text, code, alternative texts and link targets, and turns links that a
 * page must not carry (unsafe protocols, masked `mailto:`) into their text. Comes before anchors,
 * for an anchor repeats the heading.
 */
export const masks: Transform = (tree, {mask}) => {
  tree.children = walk(tree.children);

  function walk(nodes: RootContent[]): RootContent[] {
    return nodes.flatMap((node): RootContent[] => {
      if ('children' in node) {
        node.children = walk(childrenOf(node) ?? []) as typeof node.children;
        // A text to be removed may be cut up by emphasis; then its block gives up its marks.
        if (isTextBlock(node) && mask.removes(rawText(node))) {
          node.children = [{type: 'text', value: mask.text(rawText(node))}];
        }
      }
      switch (node.type) {
        case 'text':
        case 'inlineCode':
        case 'code':
          node.value = mask.text(node.value);
          return [node];
        case 'image':
          node.alt = mask.text(node.alt ?? '');
          node.url = mask.removes(node.url) ? '' : node.url;
          return [node];
        case 'link':
          return link(node);
        default:
          return [node];
      }
    });
  }

  function link(node: Extract<RootContent, {type: 'link'}>): RootContent[] {
    node.title = null;
    if (/^\s*mailto:/i.test(node.url)) {
      return mailLink(node, node.url.trim().slice('mailto:'.length));
    }
    const url = maskUrl(node.url);
    if (url === undefined || !safeHref(url)) {
      return node.children;
    }
    node.url = url;
    return [node];
  }

  function mailLink(node: Extract<RootContent, {type: 'link'}>, target: string): RootContent[] {
    const address = target.replace(/%40/gi, '@');
    // `<name@host>` is an address, too, though its host has no dot.
    const full = /@[^.]*$/.test(address) ? `${address}.invalid` : address;
    if (mask.text(full) === full) {
      return [node];
    }
    const shown = rawText(node);
    const hidden: RootContent = {type: 'text', value: EMAIL_HIDDEN};
    if (shown === '' || shown === address) {
      return [hidden];
    }
    return /hidden\]|\[removed/.test(shown)
      ? node.children
      : [...node.children, {type: 'text', value: ' '}, hidden];
  }

  function maskUrl(url: string): string | undefined {
    if (!/[@+]|%40|tel:/i.test(url) && !mask.removes(url)) {
      return url;
    }
    const decoded = url.replace(/%40/gi, '@');
    if (mask.removes(decoded) || /^tel:/i.test(url)) {
      return mask.text(decoded) === decoded ? url : undefined;
    }
    return mask.text(decoded) === decoded ? url : encodeMarks(mask.text(decoded));
  }
};

function isTextBlock(node: RootContent): node is Paragraph | Heading | TableCell {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

/** "[e-mail address hidden]" inside a URL. */
function encodeMarks(url: string): string {
  return url.replace(/\[(?:e-mail address|phone number) hidden\]/g, (mark) =>
    encodeURIComponent(mark),
  );
}
