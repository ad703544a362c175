import type {PhrasingContent, RootContent, Text} from 'mdast';
import {childrenOf} from '../minutesElement';
import type {Transform} from '../transform';

const BARE_URL =
  /(?<![\p{L}\p{N}_])(?:https?:\/\/|www\.(?=[\p{L}\p{N}]))(?=[\p{L}\p{N}[])(?:(?!\]\(|\[(?:e-mail|phone|removed) )[^\s<])+/giu;
const CLOSERS: Record<string, string> = {')': '(', ']': '['};

/**
 * Turns bare URLs into links, as GFM does; done here because the parser's own extension takes as
 * long as the rest of the parse. Comes after masks: no address is linked, and what logs in on a
 * machine is seen with the words around it.
 */
export const autolinks: Transform = (tree, {source}) => {
  if (/:\/\/|www\./i.test(source)) {
    walk(tree.children);
  }

  function walk(nodes: RootContent[]): void {
    for (let index = 0; index < nodes.length; index += 1) {
      const node = nodes[index];
      if (node?.type === 'text' && /:\/\/|www\./i.test(node.value)) {
        const parts = link(node);
        nodes.splice(index, 1, ...parts);
        index += parts.length - 1;
      } else if (node !== undefined && node.type !== 'link') {
        walk(childrenOf(node) ?? []);
      }
    }
  }
};

function link(node: Text): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const match of node.value.matchAll(BARE_URL)) {
    const shown = withoutTrail(match[0]);
    const url = /^www\./i.test(shown) ? `http://${shown}` : shown;
    if (match.index > from) {
      parts.push({type: 'text', value: node.value.slice(from, match.index)});
    }
    parts.push({type: 'link', url, children: [{type: 'text', value: shown}]});
    from = match.index + shown.length;
  }
  if (parts.length === 0) {
    return [node];
  }
  if (from < node.value.length) {
    parts.push({type: 'text', value: node.value.slice(from)});
  }
  return parts;
}

/** Punctuation after a URL belongs to the sentence; so does a bracket that the URL did not open. */
function withoutTrail(match: string): string {
  // How many brackets of each kind are closed more often than opened, among what is left.
  const surplus: Record<string, number> = {};
  for (const [closer, opener] of Object.entries(CLOSERS)) {
    surplus[closer] = match.split(closer).length - match.split(opener).length;
  }
  let end = match.length;
  for (; end > 0; end -= 1) {
    const last = match.charAt(end - 1);
    if (!TRAIL.test(last) && (surplus[last] ?? 0) <= 0) {
      break;
    }
    surplus[last] = (surplus[last] ?? 0) - 1;
  }
  return match.slice(0, end);
}

const TRAIL = /[?!.,:;*_~'">”’“«»…]/;
