import type {List, ListItem, Paragraph, PhrasingContent, RootContent} from 'mdast';
import {childrenOf} from '../markdown/minutesElement';
import {rawText} from '../markdown/plainText';

/**
 * A list item, or the part of a paragraph that begins with a mark of its own: what a decision or an
 * action item is taken from as a whole.
 */
export type Statement = {
  /** Its own text, without what is nested below it; lines as written, without emphasis marks. */
  text: string;
  /** 1-based line of the file. */
  line: number;
  /** Its own nodes, without the lists nested below it. */
  own: RootContent[];
  /** All it holds, nested lists included: what its HTML is made from. */
  nodes: RootContent[];
  /** The items below it: nested ones or, where a paragraph only labels it, those of the list after. */
  nested: Statement[];
  /** Own texts of the list items it lies below, outermost first. */
  context: string[];
  /** True where all of its own text is struck through. */
  struck: boolean;
  /** True and false for a ticked and an empty box before the item. */
  checked?: boolean;
};

/** Nobody nests deeper by intent; it bounds the texts that items repeat of those above them. */
const DEEPEST = 30;
/** What stands below an item repeats so much of its text: thousands may stand below a long one. */
const LONGEST_CONTEXT = 500;

/** Lines that begin something of their own within a paragraph of several lines. */
const OWN_LINE =
  /^[\s(*_]*(?:[-=]*>\s*)?(?:AI\b|action items?\b|to-?do\b|decisions?\b|(?:rough |general )?(?:consensus|agreement)\b|@[\w-]+ to\b)/i;

/** Nodes of a section → its statements in reading order, nested ones inside the item above them. */
export function readStatements(nodes: RootContent[]): Statement[] {
  return readBlocks(nodes, [], 0);
}

function readBlocks(nodes: RootContent[], context: string[], depth: number): Statement[] {
  const statements: Statement[] = [];
  nodes.forEach((node, index) => {
    if (node.type === 'list') {
      // A list that follows its label has been read with it.
      if (statements.at(-1)?.nodes.includes(node) !== true) {
        statements.push(...readList(node, context, depth));
      }
    } else if (node.type === 'paragraph') {
      const parts = splitParagraph(node, context);
      const last = parts.at(-1);
      const next = nodes[index + 1];
      if (last && isLabel(last.text) && next?.type === 'list') {
        last.nodes.push(next);
        last.nested = readList(next, [...context, last.text], depth + 1);
      } else if (last && isLabel(last.text) && next?.type === 'paragraph') {
        last.nodes.push(next);
      }
      statements.push(...parts);
    } else if (node.type === 'blockquote' || node.type === 'minutesElement') {
      const inner = childrenOf(node) ?? [];
      statements.push(...(depth > DEEPEST ? [] : readBlocks(inner, context, depth + 1)));
    }
  });
  return statements;
}

function readList(list: List, context: string[], depth: number): Statement[] {
  return depth > DEEPEST ? [] : list.children.map((item) => readItem(item, context, depth));
}

function readItem(item: ListItem, context: string[], depth: number): Statement {
  const own = item.children.filter((child) => child.type !== 'list');
  const lists = item.children.filter((child) => child.type === 'list');
  const text = ownText(own);
  const below = text === '' ? context : [...context, text.slice(0, LONGEST_CONTEXT)];
  return {
    text,
    line: item.position?.start.line ?? 0,
    own,
    nodes: [...item.children],
    nested: lists.flatMap((list) => readList(list, below, depth + 1)),
    context,
    struck: text !== '' && own.every(isStruck),
    ...(typeof item.checked === 'boolean' && {checked: item.checked}),
  };
}

/** "AI: @x asks" and "AI: @y answers" on two lines of one paragraph are two statements. */
function splitParagraph(paragraph: Paragraph, context: string[]): Statement[] {
  const lines = phrasingLines(paragraph.children);
  const groups: {first: number; children: PhrasingContent[][]}[] = [];
  lines.forEach((children, index) => {
    const group = groups.at(-1);
    if (group && !OWN_LINE.test(children.map(rawText).join(''))) {
      group.children.push(children);
    } else {
      groups.push({first: index, children: [children]});
    }
  });
  const start = paragraph.position?.start.line ?? 0;
  return groups.map(({first, children}): Statement => {
    const joined = children.flatMap((part, at): PhrasingContent[] =>
      at === 0 ? part : [{type: 'text', value: '\n'}, ...part],
    );
    const own: Paragraph[] = [
      groups.length === 1 ? paragraph : {type: 'paragraph', children: joined},
    ];
    return {
      text: ownText(own),
      line: start + first,
      own,
      nodes: [...own],
      nested: [],
      context,
      struck: own.every(isStruck),
    };
  });
}

/** Inline nodes by line; emphasis that spans lines stays whole on the line it begins on. */
function phrasingLines(nodes: PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') {
      lines.push([]);
    } else if (node.type === 'text') {
      node.value.split('\n').forEach((value, index) => {
        if (index > 0) lines.push([]);
        if (value !== '') lines.at(-1)?.push({type: 'text', value});
      });
    } else {
      lines.at(-1)?.push(node);
    }
  }
  return lines;
}

function ownText(nodes: RootContent[]): string {
  const text = nodes.filter(({type}) => type !== 'code' && type !== 'table').map(rawText);
  return text
    .join('\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

function isStruck(node: RootContent): boolean {
  if (node.type === 'delete') return true;
  if (node.type === 'text') return node.value.trim() === '';
  const children = childrenOf(node) ?? [];
  return children.length > 0 && children.every(isStruck);
}

/** "Decision:", "AI:": text that only says what the list or paragraph after it is. */
function isLabel(text: string): boolean {
  return (
    /^(?:[-=]*>\s*)?[\p{L}' ]{2,30}[^\S\n]?:$/u.test(text) ||
    /^(?:AI'?s?|action items?)$/i.test(text)
  );
}
