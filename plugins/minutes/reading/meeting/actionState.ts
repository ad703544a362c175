import type {ActionItem} from '../types';
import type {ActionWords} from './actionWords';
import {anyOf} from './anyOf';
import type {Statement} from './statements';

export type ActionState = Pick<ActionItem, 'state' | 'stateText'>;

const OPEN_WORDS =
  '(?:open|still open|ongoing|on-?going|in progress|wip|moved|postponed|pending|not (?:yet )?\\w+|no progress|to be done|waiting|will try again|carried over|keep)';
const NOT_QUITE =
  /\b(?:not|half|partial(?:ly)?|almost|nearly|mostly|soon|to be|can be|will be|should be|until|when|once|if|needs to be|partly)\W+(?:\w+\W+)?(?:done|closed|completed|finished|fixed|resolved|merged|solved)\b/iu;

const TICK = /[✅☑✔]|:white_check_mark:|:heavy_check_mark:/u;

/** What may come before the word: "is actually done since", "both done in the meantime". */
const BEFORE =
  "(?:(?:is|was|are|were|has|have|been|all|both|already|actually|now|meanwhile|since|this|it|it['’]s|->|=>)\\s*[,:]?\\s*)*";
/** "closed old issue" tells what was closed: not the item. Of "done" nobody says that. */
const OBJECT =
  '(?!(?<!done|dealt with) +(?!(?:in|by|with|since|as|on|at|via|and|but|now|for|this|see|already|today|yesterday|meanwhile|because|after|upstream|too|last)(?![\\p{L}]))\\p{L})';

/**
 * What the minutes say right here about an action item: in its own words, by a tick, a ticked box or
 * a strike, or in the items directly below it. The last word counts: "open", then "done".
 */
export function createActionState(words: ActionWords): (statement: Statement) => ActionState {
  const done = `${anyOf(words.done)}(?![\\p{L}\\p{N}])`;
  const beginsDone = new RegExp(`^\\W*${BEFORE}${done}${OBJECT}`, 'iu');
  const beginsOpen = new RegExp(`^\\W*${BEFORE}${OPEN_WORDS}(?![\\p{L}\\p{N}])`, 'iu');
  const endsDone = new RegExp(
    `(?:\\((?:\\w+ )?${done}\\)|(?:->|=>|→|[-–—:;,.])\\s*${done}(?:\\s*✓)?)[\\s.!)_*]*$`,
    'iu',
  );
  const endsOpen = new RegExp(
    `(?:\\(${OPEN_WORDS}\\)|(?:->|=>|→|[-–—:;])\\s*${OPEN_WORDS})[\\s.!)]*$`,
    'iu',
  );

  return ({text, checked, struck, nested}) => {
    const said = nested.flatMap(({text: below}): ActionState[] => {
      const state = stateOf(below, beginsDone, beginsOpen);
      return state === undefined ? [] : [{state, stateText: below}];
    });
    const last = said.at(-1);
    if (last) return last;
    if (TICK.test(text)) return {state: 'done', stateText: '✅'};
    if (checked === true) return {state: 'done', stateText: '[x]'};
    if (struck) return {state: 'done', stateText: 'struck through'};
    const line = text.split('\n').findLast((part) => stateOf(part, endsDone, endsOpen)) ?? '';
    const state = stateOf(line, endsDone, endsOpen);
    if (state !== undefined) {
      return {state, stateText: endOf((endsDone.exec(line) ?? endsOpen.exec(line))?.[0] ?? '')};
    }
    return checked === false ? {state: 'open', stateText: '[ ]'} : {};
  };
}

function stateOf(text: string, done: RegExp, open: RegExp): 'done' | 'open' | undefined {
  if (text.length > 600 || /\?\s*$/u.test(text)) return undefined;
  if (done.test(text) && !NOT_QUITE.test(text)) return 'done';
  return open.test(text) ? 'open' : undefined;
}

/** The last words of a line without the mark that sets them off. */
function endOf(words: string): string {
  return words.replace(/^[\s(>=→:;,.–—-]+|(?<![\s.!)_*])[\s.!)_*]+$/gu, '');
}
