import type {List, ListItem, RootContent} from 'mdast';
import type {ActionItem, SectionRole} from '../types';
import type {SectionNodes} from '../sectionNodes';
import {
  actionMark,
  handlesIn,
  isCarriedLabel,
  isItemBelowLabel,
  isOnlyMark,
  labelledEvidence,
} from './actionForms';
import {actionState} from './actionState';
import {readStatements, type Statement} from './statements';

/** What an item gets from what it lies below. */
type Below = {
  carried: boolean;
  /** A label or heading stands directly above: everything below it is an item. */
  labelled?: 'marked' | 'probable';
  /** The list item directly above, if that is no marked item of its own. */
  parent?: Statement;
};

/** A longer text is no task: it would be repeated for each mark below it. */
const LONGEST_PARENT = 2000;

/**
 * The action items of a meeting in order (see `actionMark`), with those that a label such as "AI:"
 * or a heading "TODOs" stands over. Items nested in an item stand for themselves and are left out of
 * its HTML, so that nothing is listed twice. Where a mark says only who ("AI: @x"), what is to be
 * done stands in the list item above: then both together are the item.
 * @param render nodes → safe HTML with tokens.
 */
export function readActionItems(
  sections: SectionNodes[],
  roles: SectionRole[],
  render: (nodes: RootContent[]) => string,
): ActionItem[] {
  const items: ActionItem[] = [];
  const carried: boolean[] = [];
  sections.forEach(({heading, nodes, text, parent}, section) => {
    carried[section] =
      (heading !== undefined && isCarriedLabel(text)) || (parent >= 0 && carried[parent] === true);
    if (roles[section] === 'participants') return;
    const labelled = heading === undefined ? undefined : labelledEvidence(text);
    const below = {carried: carried[section] === true, ...(labelled && {labelled})};
    readStatements(nodes).forEach((statement) => read(statement, below, section));
  });
  return items;

  /** Adds what a statement and those nested in it hold; gives back the lines of what was added. */
  function read(statement: Statement, below: Below, section: number): number[] {
    const isOldLabel = statement.nested.length > 0 && isCarriedLabel(statement.text);
    const label = statement.nested.length > 0 ? labelledEvidence(statement.text) : undefined;
    const inner: Below = {carried: below.carried || isOldLabel};
    const readNested = (into: Below) =>
      statement.nested.flatMap((nested) => read(nested, into, section));
    if (label !== undefined || isOldLabel) {
      return readNested({...inner, labelled: label ?? 'marked'});
    }
    const mark = actionMark(statement);
    if (!mark && (below.labelled === undefined || !isItemBelowLabel(statement.text))) {
      const isLong = statement.text.length > LONGEST_PARENT;
      return readNested(isLong ? inner : {...inner, parent: statement});
    }
    const index = items.length;
    const parent = mark && isOnlyMark(statement.text) ? below.parent : undefined;
    const context = parent ? parent.context : statement.context;
    const evidence = mark?.evidence === 'marked' ? 'marked' : (below.labelled ?? 'probable');
    items.push({
      evidence,
      section,
      line: statement.line,
      endLine: statement.endLine,
      above: statement.above,
      text: parent ? `${parent.text}\n${statement.text}` : statement.text,
      html: '',
      owners: mark?.owners ?? handlesIn(statement.text),
      ...actionState(statement),
      carried: below.carried,
      ...(context.length > 0 && {context}),
    });
    const lines = readNested(evidence === 'marked' ? inner : {...inner, parent: statement});
    const nodes = without(statement.nodes, new Set(lines));
    const item = items[index];
    if (item) item.html = render(parent ? [...parent.own, listOf(nodes)] : nodes);
    return [statement.line, ...lines];
  }
}

function listOf(nodes: RootContent[]): List {
  const item: ListItem = {
    type: 'listItem',
    spread: false,
    children: nodes as ListItem['children'],
  };
  return {type: 'list', ordered: false, spread: false, children: [item]};
}

/** Nodes without the nested list items that begin on the given lines. */
function without(nodes: RootContent[], lines: ReadonlySet<number>): RootContent[] {
  if (lines.size === 0) return nodes;
  return nodes.flatMap((node): RootContent[] => {
    if (node.type !== 'list') return [node];
    const children = node.children
      .filter((item) => !lines.has(item.position?.start.line ?? 0))
      .map((item): List['children'][number] => ({
        ...item,
        children: without(item.children, lines) as typeof item.children,
      }));
    return children.length > 0 ? [{...node, children}] : [];
  });
}
