import type {Statement} from './statements';

/** What a statement says about an action item. */
export type ActionMark = {
  evidence: 'marked' | 'probable';
  owners: string[];
};

const HANDLE = '@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]{0,60}[\\p{L}\\p{N}])?';
const GLUE = '(?:\\s*(?:,|/|&|\\+|->|\\(|\\band\\b|\\bor\\b|\\bund\\b|\\boder\\b)\\s*|\\s+)';
const HANDLES = `${HANDLE}(?:${GLUE}\\(?${HANDLE}\\)?)*`;
const NAME = '\\p{Lu}[\\p{L}\\p{N}-]{1,30}(?: \\p{Lu}[\\p{L}\\p{N}-]{1,30})?';
/** "AI" as a word of its own; not "AIs", not the end of a handle or an address. */
const AI = '(?<![\\p{L}\\p{N}@/.\\-])AI(?![\\p{L}\\p{N}\\-])';
const START = '^[^\\p{L}\\p{N}@#~]*(?:decision/\\W*)?';
const ARROW = '(?:[-=~]*>+|--|[→⇒➔])\\s*';

const expression = (source: string, flags = '') => new RegExp(source, `u${flags}`);

/** "AI @x …", "(AI: @x)", "… -> AI @x": a handle after the mark, wherever it stands. */
const WITH_HANDLE = expression(`${AI}\\s*[:,–-]*\\s*\\(?\\s*(${HANDLES})`, 'gi');
/** "(@AI x to ask)": the sign slipped to the mark. */
const SLIPPED = expression(`(?<![\\p{L}\\p{N}])@AI:? ([\\p{Ll}\\p{N}][\\p{L}\\p{N}-]{1,30})\\b`);
/** "AI Kurt: …", "AI(kurt): …", "=> AI Itrich to …" at the start of a line, after an arrow or in brackets. */
const WITH_NAME = expression(
  `(?:${START}|${ARROW}|\\()AI(?:\\s*\\(([\\p{L}\\p{N}-]{2,30})\\)\\s*:|\\s+(?:(${NAME}|\\p{Ll}[\\p{L}\\p{N}-]{2,30}):|(${NAME}) to\\b))\\s*\\S`,
  'm',
);
/** "AI: text", "AI - text" at the start of a line, after an arrow or in brackets. */
const WITHOUT_OWNER = expression(
  `(?:${START}|${ARROW}|\\()AI(?:\\s*:\\s*|\\s+[-–]+\\s+)(?=\\S)(.*)`,
  'm',
);
const ACTION_ITEM = expression(
  `${START}action item(?:\\s*:\\s*(${HANDLES})?|\\s+(?:for\\s+)?(${HANDLES}))[:\\s]*(?=\\S)(.*)`,
  'mi',
);
const NO_ITEM = /\b(?:no|any|renew|check|an) AI\b(?!:? @)|^\W*AI:?\s+from\b/iu;

const TODO = expression(
  `${START}to-?do(?:\\s*\\(?\\s*(${HANDLES})\\)?)?\\s*[:\\s–-]\\s*(${HANDLES})?[:\\s]*(?=\\S)(.*)`,
  'mi',
);
const ASSIGNED = expression(
  `${START}(${HANDLES})\\)?:? to (?!be\\b|the\\b|a\\b|@)\\p{Ll}{2,}`,
  'm',
);

/**
 * What marks a statement as an action item: "AI @x: …" and its kin anywhere in it, "AI: …" and
 * "Action item: …" where a line begins with them; `probable` are a TODO and "@x to …". Upper case
 * "AI" only: `@artificial-intelligence` is a person, and the technology is no item.
 */
export function actionMark({text}: Statement): ActionMark | undefined {
  if (text === '' || text.length > LONGEST) return undefined;
  const withHandle = [...text.matchAll(WITH_HANDLE)].filter(([whole]) => whole.startsWith('AI'));
  if (withHandle.length > 0) {
    return {evidence: 'marked', owners: handlesIn(withHandle.map(([, found]) => found).join(' '))};
  }
  const [, bracketed, before, asking] = WITH_NAME.exec(text) ?? [];
  const named = SLIPPED.exec(text)?.[1] ?? bracketed ?? before ?? asking;
  if (named !== undefined && !NO_OWNER.test(named)) {
    return {evidence: 'marked', owners: [named]};
  }
  const bare = WITHOUT_OWNER.exec(text)?.[1];
  if (named !== undefined || (bare !== undefined && isTask(bare))) {
    return NO_ITEM.test(text) ? undefined : {evidence: 'marked', owners: []};
  }
  const action = ACTION_ITEM.exec(text);
  if (action) {
    return {evidence: 'marked', owners: handlesIn(action[1] ?? action[2] ?? '')};
  }
  const todo = TODO.exec(text);
  if (todo && isTask(todo[3] ?? '')) {
    return {evidence: 'probable', owners: handlesIn(`${todo[1] ?? ''} ${todo[2] ?? ''}`)};
  }
  const assigned = ASSIGNED.exec(text)?.[1];
  return assigned === undefined ? undefined : {evidence: 'probable', owners: handlesIn(assigned)};
}

/** Longer ones are articles in a list item: the words stand in them by chance. */
const LONGEST = 2000;

/** Words before a colon that are no name. */
const NO_OWNER =
  /^(?:for|from|to|on|in|the|this|next|new|open|old|all|still|here|will|please|note|later)\b/iu;

/** "AI: Who?" asks for an owner of something else. */
function isTask(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    words.length > 1 ||
    (words.length === 1 && !text.slice(text.lastIndexOf(words[0] ?? '')).includes('?'))
  );
}

/** True where the text says who, but not what: "AI @x", "AI: @x to check". */
export function isOnlyMark(text: string): boolean {
  const words = text
    .replace(expression(HANDLE, 'g'), ' ')
    .replace(/\b(?:AI|to-?do|to|and|or|will|please)\b/giu, ' ')
    .match(/[\p{L}\p{N}]{2,}/gu);
  return (words?.length ?? 0) < 3;
}

/** Handles in a text, without @ and each once. */
export function handlesIn(text: string): string[] {
  const found = text.match(expression(HANDLE, 'g')) ?? [];
  return [...new Set(found.map((handle) => handle.slice(1)))];
}

const ITEMS = "(?:AI'?s?|action items?)";
const LAST = '(?:last|previous|earlier|past|ago)\\b[^:@.]{0,30}';
const CARRIED = [
  expression(`^[^:@]{0,20}\\b${ITEMS}\\b[^:@]{0,20}\\b${LAST}\\W*$`, 'i'),
  expression(
    `^\\W*(?:(?:check|review|pending|open|old|previous|carried|on|of|over)\\s+)+(?:the )?${ITEMS}\\W*$`,
    'i',
  ),
];

/** True for a heading or a label over the items of earlier meetings. */
export function isCarriedLabel(text: string): boolean {
  return text.length < 100 && CARRIED.some((form) => form.test(text));
}

const ITEM_LABEL = expression(`^\\W*${ITEMS}(?: (?:for|until) [^:@]{1,30})?\\W*$`, 'i');
const TODO_LABEL = expression(`^(?:[\\p{L}\\p{N}]+ )?to-?do'?s?\\W*$`, 'i');

/** False for what stands below a label to say that there is nothing: "no AIs from last week". */
export function isItemBelowLabel(text: string): boolean {
  return (
    /[\p{L}\p{N}]{3}/u.test(text) &&
    !/^\W*(?:no(?:ne|thing)?|n\/a|keine?)\b(?:.{0,40}$)/iu.test(text)
  );
}

/** What the items below a label are: "AI:", "AIs of last week:" or "TODOs:"; undefined for others. */
export function labelledEvidence(text: string): 'marked' | 'probable' | undefined {
  if (text.length > 80) return undefined;
  if (ITEM_LABEL.test(text)) return 'marked';
  return TODO_LABEL.test(text) ? 'probable' : undefined;
}
