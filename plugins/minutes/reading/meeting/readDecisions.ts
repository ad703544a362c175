import type {RootContent} from 'mdast';
import type {Decision, SectionRole} from '../types';
import {plainText} from '../markdown/plainText';
import type {SectionNodes} from '../sectionNodes';
import type {DecisionWords} from './decisionWords';
import {createDecisionEvidence, isBare} from './decisionForms';
import type {Answered} from './likelyDecisions';
import {type Statement, readStatements} from './statements';

/** A longer item asks nothing; and it would be quoted with each of the many answers below it. */
const LONGEST_ANSWERED = 500;

/**
 * The decisions of a meeting in order, each the whole list item or paragraph that says it (see
 * `createDecisionEvidence`). What is nested in a decision is part of it and no decision of its own.
 * One that says nothing alone ("Consensus", "Yes") has with it what it answers: the item above, the
 * one before where it says "above", or the heading.
 * @param words of the community. @param render nodes → safe HTML with tokens.
 */
export function readDecisions(
  sections: SectionNodes[],
  roles: SectionRole[],
  words: DecisionWords,
  render: (nodes: RootContent[]) => string,
): Decision[] {
  const evidenceOf = createDecisionEvidence(words);
  const decisions: Decision[] = [];
  sections.forEach(({nodes, text}, section) => {
    if (roles[section] === 'participants') return;
    const says = roles[section] !== 'title' && text.length <= LONGEST_ANSWERED;
    const heading = {text: says ? text : '', isHeading: true};
    readAll(readStatements(nodes), heading, section);
  });
  return decisions;

  function readAll(statements: Statement[], answered: Answered, section: number): void {
    statements.forEach((statement, i) => {
      const before = /\babove\b/iu.test(statement.text) ? statements[i - 1] : undefined;
      const isShort = before && before.text.length <= LONGEST_ANSWERED;
      read(statement, isShort ? {text: before.text, isHeading: false} : answered, section);
    });
  }

  function read(statement: Statement, answered: Answered, section: number): void {
    const {line, endLine, above, context, nested} = statement;
    const evidence = evidenceOf(statement, answered);
    if (evidence === undefined) {
      const asked = statement.text.length > LONGEST_ANSWERED ? '' : statement.text;
      readAll(nested, {text: asked, isHeading: false}, section);
      return;
    }
    const text = wholeText(statement);
    const answers = answered.text !== '' && isBare(text);
    const isNamed = answered.isHeading || context.at(-1) === answered.text;
    decisions.push({
      evidence,
      section,
      line,
      endLine,
      above,
      text: answers ? `${answered.text}\n${text}` : text,
      html: render(statement.nodes),
      context: answers && !isNamed ? [...context, answered.text] : context,
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
