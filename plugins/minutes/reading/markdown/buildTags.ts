import type {RootContent} from 'mdast';
import type {HtmlToken} from './htmlTokens';
import {
  ALLOWED_NAMES,
  DROPPED_NAMES,
  FLOW_NAMES,
  SELF_ENDING_NAMES,
  SENTENCE_NAMES,
  UNWRAPPED_BLOCKS,
  UNWRAPPED_NAMES,
  VOID_NAMES,
} from './htmlNames';
import {elementFor} from './elementFor';
import {isPhrasing} from './minutesElement';
import {schema} from './schema';
import {isBlank, wrapPhrasing} from './wrapPhrasing';

/** A sibling: a node that is no HTML, or a piece of HTML. */
export type TagPart = {line: number} & ({node: RootContent} | {token: HtmlToken});

type OpenToken = Extract<HtmlToken, {type: 'open'}>;
export type Frame = {
  line: number;
  open?: OpenToken;
  children: RootContent[];
  /** True where only words may stand, so that what is a block elsewhere becomes a line. */
  sentence: boolean;
  /** True after such a line: what follows begins another. */
  lineEnded?: boolean;
};

/** A tag deeper in others is text: what walks the tree would overflow, or look at all of it again. */
const DEEPEST = 100;

type Options = {
  /** True among blocks, false inside a paragraph, heading or cell. */
  flow: boolean;
  /** True among the blocks of a list item, whose text stays one paragraph. */
  item?: boolean;
  decode: (text: string) => string;
  onDropped: (name: string, line: number) => void;
};

/** Pairs opening and closing tags among siblings and returns the nodes that they stand for. */
export function buildTags(parts: TagPart[], options: Options): RootContent[] {
  const {flow, item = false, decode, onDropped} = options;
  const root: Frame = {line: 0, children: [], sentence: !flow || item};
  const stack = [root];
  /** How many elements of a name are open. */
  const opened = new Map<string, number>();
  const top = (): Frame => stack.at(-1) ?? root;
  const text = (value: string, line: number): RootContent => ({
    type: 'text',
    value,
    position: {
      start: {line, column: 1},
      end: {line: line + value.split('\n').length - 1, column: 1},
    },
  });

  function add(...nodes: RootContent[]): void {
    const frame = top();
    if (frame.lineEnded === true && !nodes.every(isBlank)) {
      endLine(frame);
      frame.lineEnded = false;
    }
    frame.children.push(...nodes);
  }

  /** Adds what a block held, apart from the words before and after it. */
  function addBlock(nodes: RootContent[]): void {
    const frame = top();
    if (!frame.sentence) {
      add(...wrapPhrasing(nodes));
    } else if (!nodes.every(isBlank)) {
      endLine(frame);
      frame.children.push(...nodes);
      frame.lineEnded = true;
    }
  }

  function endLine({children}: Frame): void {
    for (let last = children.at(-1); last && isBlank(last); last = children.at(-1)) {
      children.pop();
    }
    const last = children.at(-1);
    if (last !== undefined && last.type !== 'break' && isPhrasing(last)) {
      children.push({type: 'break'});
    }
  }

  /** True for `<li>` outside a list and the like: a block all the same. */
  function isOrphan(name: string): boolean {
    const parents = schema.ancestors?.[name] ?? [];
    return parents.length > 0 && parents.every((parent) => !opened.get(parent));
  }

  function isDissolved(name: string): boolean {
    return UNWRAPPED_BLOCKS.has(name) || isOrphan(name) || (name === 'p' && top().sentence);
  }

  function open(token: OpenToken, line: number): void {
    const {name, attributes, raw} = token;
    const known =
      ALLOWED_NAMES.has(name) ||
      UNWRAPPED_NAMES.has(name) ||
      DROPPED_NAMES.has(name) ||
      name === 'a';
    if (name === 'br') {
      add({type: 'break'});
    } else if (name === 'hr' && !top().sentence) {
      add({type: 'thematicBreak', position: text('', line).position});
    } else if (name === 'hr') {
      top().lineEnded = true;
    } else if (name === 'img' && attributes.has('src')) {
      add({
        type: 'image',
        url: decode(attributes.get('src') ?? ''),
        alt: decode(attributes.get('alt') ?? ''),
        title: `=${size(attributes.get('width'))}x${size(attributes.get('height'))}`,
        position: text('', line).position,
      });
    } else if (name === 'wbr' || (VOID_NAMES.has(name) && attributes.size > 0)) {
      // Nothing to show: <wbr>, <input type="…">, <meta …>
    } else if (!known || !isBlockPlace(name) || stack.length > DEEPEST) {
      add(text(raw, line));
    } else {
      if (SELF_ENDING_NAMES.has(name) && top().open?.name === name) {
        end();
      }
      const sentence = SENTENCE_NAMES.has(name) || (!FLOW_NAMES.has(name) && top().sentence);
      stack.push({line, open: token, children: [], sentence});
      opened.set(name, (opened.get(name) ?? 0) + 1);
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
    const {name, attributes, raw, selfClosing} = frame.open;
    opened.set(name, (opened.get(name) ?? 1) - 1);
    if (DROPPED_NAMES.has(name) && (closed || selfClosing)) {
      if (name !== 'style') {
        onDropped(name, frame.line);
      }
    } else if (!closed && attributes.size === 0 && !SELF_ENDING_NAMES.has(name) && !flow) {
      add(text(raw, frame.line), ...frame.children);
    } else if (isDissolved(name)) {
      addBlock(frame.children);
    } else {
      add(...elementFor(frame, decode));
    }
  }

  for (const part of parts) {
    if ('node' in part) {
      add(part.node);
    } else if (part.token.type === 'text') {
      add(text(decode(part.token.raw), part.line));
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
        add(text(raw, part.line));
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
