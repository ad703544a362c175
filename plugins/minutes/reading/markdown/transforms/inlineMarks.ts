import {nameToEmoji} from 'gemoji';
import type {Nodes} from 'mdast';
import {findAndReplace} from 'mdast-util-find-and-replace';
import {SKIP, visit} from 'unist-util-visit';
import type {MinutesElement} from '../minutesElement';
import {rawText} from '../plainText';
import type {Transform} from '../transform';

const EMOJI_CODE = /:([a-z0-9_+-]+):/g;
const MARKED = /==(?=\S)([^=\n]+?)(?<=\S)==(?!=)/g;

/**
 * What GitHub and HedgeDoc know beyond Markdown, in text but not in code: `:rocket:` becomes its
 * emoji (unknown codes stay), `==word==` a mark. Comes after anchors, which are made of the codes.
 */
export const inlineMarks: Transform = (tree, {source}) => {
  const ignore = (node: Nodes) => node.type === 'link' && rawText(node) === node.url;
  if (/:[a-z0-9_+-]+:/.test(source)) {
    visit(tree, (node) => {
      if (ignore(node)) {
        return SKIP;
      }
      if (node.type === 'text') {
        node.value = withEmoji(node.value);
      }
      return undefined;
    });
  }
  if (source.includes('==')) {
    findAndReplace(tree, [MARKED, toMark], {ignore: (node) => ignore(node as Nodes)});
  }
};

function withEmoji(text: string): string {
  return text.replace(EMOJI_CODE, (code, name: string, offset: number) => {
    const around = text.charAt(offset - 1) + text.charAt(offset + code.length);
    // `fd00:100:1` and `2001:db8:a:b::1` are addresses, no emoji.
    const digits = /^[\da-f]{1,4}$/.test(name) && /[\p{L}\p{N}:]/u.test(around);
    return Object.hasOwn(nameToEmoji, name) && !digits ? (nameToEmoji[name] ?? code) : code;
  });
}

function toMark(_: string, value: string): MinutesElement {
  return {type: 'minutesElement', tag: 'mark', children: [{type: 'text', value}]};
}
