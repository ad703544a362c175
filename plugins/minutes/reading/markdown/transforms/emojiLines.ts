import type {PhrasingContent, RootContent, Text} from 'mdast';
import {childrenOf} from '../minutesElement';
import type {Transform} from '../transform';

const LINE_WITH_EMOJI = /\n(?=\p{Extended_Pictographic})/u;

/**
 * Emoji at the start of lines are bullets to their writers; Markdown runs such lines together. They
 * keep their line breaks. Comes after emoji codes became emoji.
 */
export const emojiLines: Transform = (tree) => walk(tree.children);

function walk(nodes: RootContent[]): void {
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node?.type === 'text' && node.value.includes('\n') && LINE_WITH_EMOJI.test(node.value)) {
      const parts = breakLines(node);
      nodes.splice(index, 1, ...parts);
      index += parts.length - 1;
    } else if (node !== undefined) {
      walk(childrenOf(node) ?? []);
    }
  }
}

function breakLines(node: Text): PhrasingContent[] {
  return node.value
    .split(LINE_WITH_EMOJI)
    .flatMap((value, index): PhrasingContent[] =>
      index === 0 ? [{...node, value}] : [{type: 'break'}, {type: 'text', value}],
    );
}
