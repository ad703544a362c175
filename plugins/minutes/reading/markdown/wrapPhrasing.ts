import type {PhrasingContent, RootContent} from 'mdast';
import {childrenOf, isPhrasing} from './minutesElement';

/** Text between blocks gets paragraphs; blank text between them goes. */
export function wrapPhrasing(nodes: RootContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  let run: PhrasingContent[] = [];
  const flush = (): void => {
    if (run.some((node) => node.type !== 'break' && !isBlank(node))) {
      blocks.push({type: 'paragraph', children: run, position: run[0]?.position});
    }
    run = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node)) {
      run.push(node as PhrasingContent);
    } else {
      flush();
      blocks.push(node);
    }
  }
  flush();
  return blocks;
}

/** True for text that shows nothing, and for an element around it. */
export function isBlank(node: RootContent): boolean {
  return node.type === 'text'
    ? node.value.trim() === ''
    : (childrenOf(node)?.every(isBlank) ?? false);
}
