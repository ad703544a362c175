import type {DecisionWords} from './decisionWords';
import {type Answered, createLikelyDecisions} from './likelyDecisions';
import type {Statement} from './statements';

/** The last sign of `=> `, `--> `, `→ `: what writers put before an outcome. */
const ARROW = '[>→⇒➔]';
const LABEL = new RegExp(
  `^\\W*decisions?(?: \\d[\\d.]*)?\\s*(?:\\([^)\\n]{0,60}\\)\\s*)?(?::|/(?=\\W*AI\\b))\\s*`,
  'iu',
);
const AFTER_ARROW = new RegExp(
  `${ARROW}\\s*decision\\s*(?:\\([^)\\n]{0,60}\\)\\s*)?:[^\\S\\n]*(?=\\S)`,
  'iu',
);
const AGREED =
  /^\W*(?:(?:rough|general|broad|clear|full) )?(?:consensus|agreement)(?=$|[\s:,(.–—-])(?!\s*(?:needed|pending|required|templates?|documents?|between)\b)/iu;
const UNOPPOSED = /\bno (?:\w+ )?objections?\b|\bunanimous(?:ly)?\b/iu;

const LIKELY = [
  /(?<!\bif |\bonce |\buntil |\bafter |\bwhen |\bwhether |\bwhat |\bas )\bwe(?:'ve|’ve| have)?(?: \w+ly| all| both| now| also| then)? (?:decided|agreed)\b(?! (?:already|last)\b)/iu,
  /^\W*(?:decided|agreed)\b(?! (?:on )?(?:last|already)\b)/iu,
  /\bagreed solution\b/iu,
  /\b(?:was|were) decided\b(?! upon)/iu,
  /^\W*decision (?:taken\b|to (?!be\b)\w+|is (?:that|to)\b)/iu,
  /\bdecision (?:was|is|has been) (?:made|taken) (?:to|that)\b/iu,
  /\bthere (?:is|was) (?:a |an )?(?:rough |general |broad |clear )?(?:consensus|agreement) (?:that|to|on|for|about)\b/iu,
  /[-–>:,]\s*agreed\W*$/iu,
  /\bcame to the conclusion (?:that|to)\b/iu,
];

/** About an earlier day, about a day to come, or about what might be. */
const ELSEWHERE =
  /\b(?:last (?:time|week|month|meeting)|previously|earlier (?:this|last)|it was decided (?:on|in|last)|on \d{4}-\d\d-\d\d,? (?:it was|we)|to be (?:decided|agreed)|(?:not|can(?:no|')t|never)(?: \w+){0,2} (?:decided|agreed|be decided)|had (?:decided|agreed)|on the last (?:call|meeting)|don['’]t think|disagreements?|objections? \(yet|hope(?:fully)?|needs? (?:(?:more|further|some) )?discussions?|decide soon|decided (?:not to|to not)\b[^.\n]{0,40}\b(?:today|now|yet)|(?:already|were) agreed|should be decided|no (?:agreement|consensus|decision))\b/iu;
const OPEN_BODY = /\b(?:can ?not be decided|(?:not|to be|yet to be) decided|no decision)\b/iu;
const OPTIONS = /\bvs\b/iu;

const isQuestion = (text: string) => /\?["')\]\s]*$/u.test(text) || /^\W*should we\b/iu.test(text);
const isAnswer = ({text}: Statement) => new RegExp(`^\\W*?${ARROW}`, 'u').test(text);

export type Evidence = 'stated' | 'likely';

/**
 * Makes the function that says what makes a statement a decision. `stated`: it begins with
 * "Decision:", has one after an arrow, begins with consensus or agreement, or says that nobody
 * objected. `likely`: "we decided", "agreed to", and what `createLikelyDecisions` finds. Questions
 * without an answer below them, lists of options and what was decided at another time are none.
 */
export function createDecisionEvidence(
  words: DecisionWords,
): (statement: Statement, answered: Answered) => Evidence | undefined {
  const isLikely = createLikelyDecisions(words);
  return (statement, answered) => {
    const {text} = statement;
    if (text === '' || text.length > LONGEST) return undefined;
    const label = LABEL.exec(text)?.[0] ?? undefined;
    if (label !== undefined)
      return isLabelled(statement, text.slice(label.length)) ? 'stated' : undefined;
    const arrow = AFTER_ARROW.exec(text);
    if (arrow) {
      return isSettled(text.slice(arrow.index + arrow[0].length)) ? 'stated' : undefined;
    }
    const line = text.split('\n').find((part) => UNOPPOSED.test(part) || AGREED.test(part)) ?? '';
    if (line !== '' && isSettled(line) && isAgreement(line)) return 'stated';
    const said = text
      .split(/\n|(?<=[.!?])\s+/u)
      .find((part) => LIKELY.some((form) => form.test(part)));
    const likely = said ?? (isLikely(statement, answered) ? text : undefined);
    return likely !== undefined && isSettled(likely) ? 'likely' : undefined;
  };
}

/** What is left of a decision without these says nothing alone, if it is hardly a word. */
const EMPTY_WORDS =
  /\b(?:decisions?|rough|general|broad|clear|full|consensus|agreement|agreed|accepted|approved|rejected|adopted|unanimous(?:ly)?|einstimmig|no|any|objections?|yes|yep|nope|ja|nein|ok|let['’]s|do|does|drop|keep|it|this|that|so|to|the|above|in|from|of|for|on|now|with|group|call|meeting|everyone|everybody|all|agrees?|will|we)\b|[^\p{L}\p{N}]+/giu;

/** True where a decision says what was decided only together with what it answers: "Consensus". */
export function isBare(text: string): boolean {
  return text.length < 80 && text.replace(EMPTY_WORDS, '').length < 3;
}

/** Longer ones are articles in a list item: the words stand in them by chance. */
const LONGEST = 2000;

function isAgreement(line: string): boolean {
  return !/agreement\W*\?|\bif\b.{0,40}\bno (?:\w+ )?objections?/iu.test(line);
}

function isSettled(text: string): boolean {
  return !isQuestion(text) && !ELSEWHERE.test(text);
}

/** A statement that begins with "Decision:", `rest` being what follows on its lines. */
function isLabelled(statement: Statement, rest: string): boolean {
  const {nested} = statement;
  if (isQuestion(rest)) return nested.some(isAnswer);
  if (rest !== '') return isSettled(rest) && !OPTIONS.test(rest);
  const body = statement.nodes.length > statement.own.length || nested.length > 0;
  return (
    body &&
    !nested.some(({text}) => OPEN_BODY.test(text)) &&
    !nested.some((item) => isQuestion(item.text) && item.nested.length === 0) &&
    !nested.some((item) => item.nested.some(({text}) => OPEN_BODY.test(text)))
  );
}
