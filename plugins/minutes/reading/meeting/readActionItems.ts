import type {List, ListItem, RootContent} from 'mdast';
import type {ActionItem, SectionRole} from '../types';
import type {SectionNodes} from '../sectionNodes';
import {createActionForms} from './actionForms';
import {createActionState} from './actionState';
import type {ActionWords} from './actionWords';
import {createItemLabels} from './itemLabels';
import {createOwners} from './owners';
import {readStatements, type Statement} from './statements';

/** What an item gets from what it lies below. */
type Below = {
  carried: boolean;
  /** A label or heading stands directly above: everything below it is an item. */
  labelled?: 'marked' | 'probable';
  /** Whose name stands directly above: "@x:". */
  owners?: string[];
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
 * @param words of the community. @param participants who are owners where no handle is given.
 * @param render nodes → safe HTML with tokens.
 */
export function readActionItems(
  sections: SectionNodes[],
  roles: SectionRole[],
  {words, participants}: {words: ActionWords; participants: readonly string[]},
  render: (nodes: RootContent[]) => string,
): ActionItem[] {
  const forms = createActionForms(words, participants);
  const labels = createItemLabels(words);
  const {handlesIn} = createOwners(words);
  const stateOf = createActionState(words);
  const items: ActionItem[] = [];
  const carried: boolean[] = [];
  sections.forEach(({heading, nodes, text, parent}, section) => {
    carried[section] =
      (heading !== undefined && labels.isCarried(text)) ||
      (parent >= 0 && carried[parent] === true);
    if (roles[section] === 'participants') return;
    const own = heading === undefined ? undefined : labels.evidenceBelowHeading(text);
    const labelled = own ?? (heading && labels.isCarried(text) ? 'probable' : undefined);
    const below = {carried: carried[section] === true, ...(labelled && {labelled})};
    readStatements(nodes).forEach((statement) => read(statement, below, section));
  });
  return items;

  /** Adds what a statement and those nested in it hold; gives back the lines of what was added. */
  function read(statement: Statement, below: Below, section: number): number[] {
    const isOldLabel = statement.nested.length > 0 && labels.isCarried(statement.text);
    const label = statement.nested.length > 0 ? labels.evidenceBelow(statement.text) : undefined;
    const inner: Below = {carried: below.carried || isOldLabel};
    const readNested = (into: Below) =>
      statement.nested.flatMap((nested) => read(nested, into, section));
    if (label !== undefined || isOldLabel) {
      return readNested({...inner, labelled: label ?? 'marked'});
    }
    const mark = forms.markOf(statement);
    if (!mark && below.labelled !== undefined && BARE_NAME.test(statement.text)) {
      return readNested({...inner, labelled: below.labelled, owners: handlesIn(statement.text)});
    }
    if (!mark && (below.labelled === undefined || !labels.isItem(statement.text))) {
      const isLong = statement.text.length > LONGEST_PARENT;
      return readNested(isLong ? inner : {...inner, parent: statement});
    }
    const index = items.length;
    const parent = mark && forms.isOnlyMark(statement.text) ? below.parent : undefined;
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
      owners: ownersOf(mark?.owners ?? handlesIn(statement.text), below),
      ...stateOf(statement),
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

/** "@x:" or a first name above a list of what they have to do. */
const BARE_NAME = /^@?[\p{L}\p{N}_-]{1,40}:$/u;

const ownersOf = (own: string[], {owners = []}: Below) => (own.length > 0 ? own : owners);

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
