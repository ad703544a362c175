import type {RootContent} from 'mdast';
import type {Decision, SectionRole} from '../types';
import {plainText} from '../markdown/plainText';
import type {SectionNodes} from '../sectionNodes';
import {decisionEvidence} from './decisionForms';
import {type Statement, readStatements} from './statements';

/**
 * The decisions of a meeting in order, each the whole list item or paragraph that says it (see
 * `decisionEvidence`). What is nested in a decision is part of it and no decision of its own.
 * @param render nodes → safe HTML with tokens.
 */
export function readDecisions(
  sections: SectionNodes[],
  roles: SectionRole[],
  render: (nodes: RootContent[]) => string,
): Decision[] {
  const decisions: Decision[] = [];
  sections.forEach(({nodes}, section) => {
    if (roles[section] !== 'participants') {
      readStatements(nodes).forEach((statement) => read(statement, section));
    }
  });
  return decisions;

  function read(statement: Statement, section: number): void {
    const evidence = decisionEvidence(statement);
    if (evidence === undefined) {
      statement.nested.forEach((nested) => read(nested, section));
      return;
    }
    decisions.push({
      evidence,
      section,
      line: statement.line,
      endLine: statement.endLine,
      above: statement.above,
      text: wholeText(statement),
      html: render(statement.nodes),
      context: statement.context,
    });
  }
}

/** Own text, then that of what is nested, a line each. */
function wholeText(statement: Statement): string {
  const added = statement.nodes
    .slice(statement.own.length)
    .filter(({type}) => type === 'paragraph');
  const nested = statement.nested.map(wholeText);
  return [statement.text, ...added.map(plainText), ...nested]
    .filter((text) => text !== '')
    .join('\n');
}
