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
  /** Line on which it ends, with all that is nested in it. */
  endLine: number;
  /** Its own nodes, without the lists nested below it. */
  own: RootContent[];
  /** All it holds, nested lists included: what its HTML is made from. */
  nodes: RootContent[];
  /** The items below it: nested ones or, where a paragraph only labels it, those of the list after. */
  nested: Statement[];
  /** Own texts of the list items it lies below, outermost first. */
  context: string[];
  /** Lines of these. */
  above: number[];
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
  return readBlocks(nodes, TOP, 0);
}

/** What a statement lies below. */
type Above = Pick<Statement, 'context' | 'above'>;

const TOP: Above = {context: [], above: []};

function readBlocks(nodes: RootContent[], above: Above, depth: number): Statement[] {
  const statements: Statement[] = [];
  nodes.forEach((node, index) => {
    if (node.type === 'list') {
      // A list that follows its label has been read with it.
      if (statements.at(-1)?.nodes.includes(node) !== true) {
        statements.push(...readList(node, above, depth));
      }
    } else if (node.type === 'paragraph') {
      const parts = splitParagraph(node, above);
      const last = parts.at(-1);
      const next = nodes[index + 1];
      if (last && isLabel(last.text) && next?.type === 'list') {
        last.nodes.push(next);
        last.nested = readList(next, isBelow(above, last), depth + 1);
        last.endLine = endOf(next);
      } else if (last && isLabel(last.text) && next?.type === 'paragraph') {
        last.nodes.push(next);
        last.endLine = endOf(next);
      }
      statements.push(...parts);
    } else if (node.type === 'blockquote' || node.type === 'minutesElement') {
      const inner = childrenOf(node) ?? [];
      statements.push(...(depth > DEEPEST ? [] : readBlocks(inner, above, depth + 1)));
    }
  });
  return statements;
}

const endOf = (node: RootContent): number => node.position?.end.line ?? 0;

const isBelow = ({context, above}: Above, {text, line}: {text: string; line: number}): Above => ({
  context: [...context, text.slice(0, LONGEST_CONTEXT)],
  above: [...above, line],
});

function readList(list: List, above: Above, depth: number): Statement[] {
  return depth > DEEPEST ? [] : list.children.map((item) => readItem(item, above, depth));
}

function readItem(item: ListItem, above: Above, depth: number): Statement {
  const own = item.children.filter((child) => child.type !== 'list');
  const lists = item.children.filter((child) => child.type === 'list');
  const text = ownText(own);
  const line = item.position?.start.line ?? 0;
  const below = text === '' ? above : isBelow(above, {text, line});
  return {
    text,
    line,
    endLine: endOf(item),
    own,
    nodes: [...item.children],
    nested: lists.flatMap((list) => readList(list, below, depth + 1)),
    ...above,
    struck: text !== '' && own.every(isStruck),
    ...(typeof item.checked === 'boolean' && {checked: item.checked}),
  };
}

/** "AI: @x asks" and "AI: @y answers" on two lines of one paragraph are two statements. */
function splitParagraph(paragraph: Paragraph, above: Above): Statement[] {
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
  // Texts are searched by paragraph: what one of its parts names is told of its first line.
  const within = {...above, above: groups.length > 1 ? [...above.above, start] : above.above};
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
      endLine: start + first + children.length - 1,
      own,
      nodes: [...own],
      nested: [],
      ...within,
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
    /^(?:[-=]*>\s*)?[\p{L}' ]{2,30}(?:\([^()\n]{1,30}\))?[^\S\n]?:$/u.test(text) ||
    /^(?:AI'?s?|action items?)$/i.test(text)
  );
}
