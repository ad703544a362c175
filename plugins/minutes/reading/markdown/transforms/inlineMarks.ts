import {nameToEmoji} from 'gemoji';
import type {PhrasingContent, RootContent, Text} from 'mdast';
import {childrenOf} from '../minutesElement';
import {rawText} from '../plainText';
import type {Transform} from '../transform';

const EMOJI_CODE = /:([a-z0-9_+-]+):/g;
const MARKED = /==(?=\S)([^=\n]+?)(?<=\S)==(?!=)/;

/**
 * What GitHub and HedgeDoc know beyond Markdown, in text but not in code: `:rocket:` becomes its
 * emoji (unknown codes stay), `==word==` a mark. Comes after anchors, which are made of the codes.
 */
export const inlineMarks: Transform = (tree, {source}) => {
  const emoji = /:[a-z0-9_+-]+:/.test(source);
  const marks = source.includes('==');
  if (emoji || marks) {
    walk(tree.children);
  }

  function walk(nodes: RootContent[]): void {
    for (let index = 0; index < nodes.length; index += 1) {
      const node = nodes[index];
      if (node?.type === 'text') {
        node.value = emoji ? withEmoji(node.value) : node.value;
        if (marks && MARKED.test(node.value)) {
          const parts = withMarks(node);
          nodes.splice(index, 1, ...parts);
          index += parts.length - 1;
        }
      } else if (node !== undefined && !(node.type === 'link' && rawText(node) === node.url)) {
        walk(childrenOf(node) ?? []);
      }
    }
  }
};

function withEmoji(text: string): string {
  return text.replace(EMOJI_CODE, (code, name: string, offset: number) => {
    const around = text.charAt(offset - 1) + text.charAt(offset + code.length);
    // `fd00:100:1` is an address, no emoji.
    const number = /^\d+$/.test(name) && /[\p{L}\p{N}:]/u.test(around);
    return Object.hasOwn(nameToEmoji, name) && !number ? (nameToEmoji[name] ?? code) : code;
  });
}

function withMarks(node: Text): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let rest = node.value;
  for (let match = MARKED.exec(rest); match !== null; match = MARKED.exec(rest)) {
    const children: Text[] = [{type: 'text', value: match[1] ?? ''}];
    parts.push(
      {type: 'text', value: rest.slice(0, match.index)},
      {type: 'minutesElement', tag: 'mark', children},
    );
    rest = rest.slice(match.index + match[0].length);
  }
  return [{...node, value: ''}, ...parts, {type: 'text', value: rest}];
}
