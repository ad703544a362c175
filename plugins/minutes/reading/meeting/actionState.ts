import type {ActionItem} from '../types';
import type {Statement} from './statements';

export type ActionState = Pick<ActionItem, 'state' | 'stateText'>;

const DONE_WORDS =
  '(?:done|closed|completed|finished|fixed|resolved|merged|solved|obsolete|cancelled|canceled|dropped|erledigt)';
const OPEN_WORDS =
  '(?:open|still open|ongoing|on-?going|in progress|wip|moved|postponed|pending|not (?:yet )?\\w+|no progress|to be done|waiting|will try again|carried over|keep)';
const NOT_QUITE =
  /\b(?:not|half|partial(?:ly)?|almost|nearly|mostly|soon|to be|can be|will be|should be|until|when|once|if|needs to be|partly)\W+(?:\w+\W+)?(?:done|closed|completed|finished|fixed|resolved|merged|solved)\b/iu;

const BEGINS_DONE = new RegExp(
  `^\\W*(?:(?:is|was|all|already|has been|->|=>)\\s*)*${DONE_WORDS}\\b`,
  'iu',
);
const BEGINS_OPEN = new RegExp(`^\\W*(?:(?:is|was|->|=>)\\s*)*${OPEN_WORDS}\\b`, 'iu');
const ENDS_DONE = new RegExp(
  `(?:\\((?:\\w+ )?${DONE_WORDS}\\)|(?:->|=>|→|[-–—:;,.])\\s*${DONE_WORDS}(?:\\s*✓)?)[\\s.!)_*]*$`,
  'iu',
);
const ENDS_OPEN = new RegExp(
  `(?:\\(${OPEN_WORDS}\\)|(?:->|=>|→|[-–—:;])\\s*${OPEN_WORDS})[\\s.!)]*$`,
  'iu',
);
const TICK = /[✅☑✔]|:white_check_mark:|:heavy_check_mark:/u;

/**
 * What the minutes say right here about an action item: in its own words, by a tick, a ticked box or
 * a strike, or in the items directly below it. The last word counts: "open", then "done".
 */
export function actionState(statement: Statement): ActionState {
  const {text, checked, struck, nested} = statement;
  const said = nested.flatMap(({text: below}): ActionState[] => {
    const state = stateOf(below, BEGINS_DONE, BEGINS_OPEN);
    return state === undefined ? [] : [{state, stateText: below}];
  });
  const last = said.at(-1);
  if (last) return last;
  if (TICK.test(text)) return {state: 'done', stateText: '✅'};
  if (checked === true) return {state: 'done', stateText: '[x]'};
  if (struck) return {state: 'done', stateText: 'struck through'};
  const line = text.split('\n').findLast((part) => stateOf(part, ENDS_DONE, ENDS_OPEN)) ?? '';
  const state = stateOf(line, ENDS_DONE, ENDS_OPEN);
  if (state !== undefined) return {state, stateText: endOf(line)};
  return checked === false ? {state: 'open', stateText: '[ ]'} : {};
}

function stateOf(text: string, done: RegExp, open: RegExp): 'done' | 'open' | undefined {
  if (text.length > 600 || /\?\s*$/u.test(text)) return undefined;
  if (done.test(text) && !NOT_QUITE.test(text)) return 'done';
  return open.test(text) ? 'open' : undefined;
}

/** The last words of a line, from the mark that sets them off. */
function endOf(line: string): string {
  const words = (ENDS_DONE.exec(line) ?? ENDS_OPEN.exec(line))?.[0] ?? '';
  return words.replace(/^[\s(>=→:;,.–—-]+|(?<![\s.!)_*])[\s.!)_*]+$/gu, '');
}
