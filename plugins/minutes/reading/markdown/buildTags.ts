import type {RootContent} from 'mdast';
import type {HtmlToken} from './htmlTokens';
import {
  ALLOWED_NAMES,
  DROPPED_NAMES,
  FLOW_NAMES,
  SELF_ENDING_NAMES,
  UNWRAPPED_NAMES,
  VOID_NAMES,
} from './htmlNames';
import {elementFor} from './elementFor';

/** A sibling: a node that is no HTML, or a piece of HTML. */
export type TagPart = {line: number} & ({node: RootContent} | {token: HtmlToken});

type OpenToken = Extract<HtmlToken, {type: 'open'}>;
export type Frame = {line: number; open?: OpenToken; children: RootContent[]};

type Options = {
  /** True among blocks, false inside a paragraph, heading or cell. */
  flow: boolean;
  decode: (text: string) => string;
  onDropped: (name: string, line: number) => void;
};

/** Pairs opening and closing tags among siblings and returns the nodes that they stand for. */
export function buildTags(parts: TagPart[], {flow, decode, onDropped}: Options): RootContent[] {
  const root: Frame = {line: 0, children: []};
  const stack = [root];
  const top = (): Frame => stack.at(-1) ?? root;
  const text = (value: string, line: number): RootContent => ({
    type: 'text',
    value,
    position: {
      start: {line, column: 1},
      end: {line: line + value.split('\n').length - 1, column: 1},
    },
  });

  function open(token: OpenToken, line: number): void {
    const {name, attributes, raw} = token;
    const known =
      ALLOWED_NAMES.has(name) ||
      UNWRAPPED_NAMES.has(name) ||
      DROPPED_NAMES.has(name) ||
      name === 'a';
    if (name === 'br') {
      top().children.push({type: 'break'});
    } else if (name === 'hr' && flow) {
      top().children.push({type: 'thematicBreak', position: text('', line).position});
    } else if (name === 'img' && attributes.has('src')) {
      top().children.push({
        type: 'image',
        url: decode(attributes.get('src') ?? ''),
        alt: decode(attributes.get('alt') ?? ''),
        title: `=${size(attributes.get('width'))}x${size(attributes.get('height'))}`,
        position: text('', line).position,
      });
    } else if (VOID_NAMES.has(name) && attributes.size > 0) {
      // Nothing to show: <wbr>, <input type="…">, <meta …>
    } else if (!known || !isBlockPlace(name)) {
      top().children.push(text(raw, line));
    } else {
      if (SELF_ENDING_NAMES.has(name) && top().open?.name === name) {
        end();
      }
      stack.push({line, open: token, children: []});
    }
  }

  /** Block elements inside a sentence are what the writer of a placeholder such as <p> did not mean. */
  function isBlockPlace(name: string): boolean {
    return flow || !FLOW_NAMES.has(name) || name === 'code';
  }

  /** Ends the innermost element; `closed` by its own closing tag or not. */
  function end(closed = true): void {
    const frame = stack.pop();
    if (frame?.open === undefined) {
      return;
    }
    const {name, attributes, raw} = frame.open;
    if (DROPPED_NAMES.has(name) && (closed || frame.open.selfClosing)) {
      if (name !== 'style') {
        onDropped(name, frame.line);
      }
    } else if (!closed && attributes.size === 0 && !SELF_ENDING_NAMES.has(name) && !flow) {
      top().children.push(text(raw, frame.line), ...frame.children);
    } else {
      top().children.push(...elementFor(frame, decode));
    }
  }

  for (const part of parts) {
    if ('node' in part) {
      top().children.push(part.node);
    } else if (part.token.type === 'text') {
      top().children.push(text(decode(part.token.raw), part.line));
    } else if (part.token.type === 'open') {
      open(part.token, part.line);
    } else {
      const {name, raw} = part.token;
      const partner = stack.findLastIndex((frame) => frame.open?.name === name);
      if (partner > 0) {
        while (stack.length > partner + 1) {
          end(false);
        }
        end();
      } else if (
        !ALLOWED_NAMES.has(name) &&
        !UNWRAPPED_NAMES.has(name) &&
        name !== 'a' &&
        name !== 'br'
      ) {
        top().children.push(text(raw, part.line));
      }
    }
  }
  while (stack.length > 1) {
    end(false);
  }
  return root.children;
}

function size(value: string | undefined): string {
  return /^\d{1,4}(?:px)?$/.test(value ?? '') ? Number.parseInt(value ?? '', 10).toString() : '';
}
