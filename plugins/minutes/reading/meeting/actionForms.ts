import {anyOf} from './anyOf';
import type {ActionWords} from './actionWords';
import {createOwners, HANDLE, HANDLES} from './owners';
import {createProbableForms, isTask, START} from './probableForms';
import type {Statement} from './statements';

/** What a statement says about an action item. */
export type ActionMark = {
  evidence: 'marked' | 'probable';
  owners: string[];
};

export type ActionForms = {
  /** What makes a statement an action item; undefined where nothing does. */
  markOf: (statement: Statement) => ActionMark | undefined;
  /** True where a text says who, but not what: "AI @x", "AI: @x to check". */
  isOnlyMark: (text: string) => boolean;
};

const NAME = '\\p{Lu}[\\p{L}\\p{N}-]{1,30}(?: \\p{Lu}[\\p{L}\\p{N}-]{1,30})?';
const ARROW = '(?:[-=~]*>+|--|[→⇒➔])\\s*';
/** Whose the mark is, where nobody is named. */
const WHOSE = '(?:(?:community|team|general|common|another|new|next|further|open) )?';
/** Longer ones are articles in a list item: the words stand in them by chance. */
const LONGEST = 2000;

/** Words before a colon that are no name. */
const NO_OWNER =
  /^(?:for|from|to|on|in|the|this|next|new|open|old|all|still|here|will|please|note|later)\b/iu;

const expression = (source: string, flags = '') => new RegExp(source, `u${flags}`);

/**
 * The forms of action items in the words of a community. `marked`: "AI @x: …" and its kin anywhere in
 * a statement, "AI: …" and "Action item: …" where a line begins with them; else `probable` (see
 * `createProbableForms`). The mark "AI" in upper case only: `@artificial-intelligence` is a person,
 * and the technology is no item.
 * @param names of the participants, who are owners where no handle is given: "Kim will …".
 */
export function createActionForms(words: ActionWords, names: readonly string[] = []): ActionForms {
  const {handlesIn, real} = createOwners(words);
  const probableIn = createProbableForms(words, names);
  /** A word of its own, also in "decision/AI"; not "AIs", not the end of a handle or an address. */
  const mark = `(?<![\\p{L}\\p{N}@.\\-]|(?<!decision)/)${anyOf(words.marks)}(?![\\p{L}\\p{N}\\-])`;
  const atStart = `(?:${START}${WHOSE}|${ARROW}|\\()${mark}`;
  const withHandle = expression(`${mark}\\s*(?:for\\s+)?[:,–-]*\\s*\\(?\\s*(${HANDLES})`, 'g');
  /** "(AI research @x)": the handle last, in brackets. */
  const bracketedMark = expression(`\\(${mark}[:,]? [^()\\n]{2,60}?(${HANDLES})\\)`, 'g');
  /** "(@AI x to ask)": the sign slipped to the mark. */
  const slipped = expression(
    `(?<![\\p{L}\\p{N}])@AI:? ([\\p{Ll}\\p{N}][\\p{L}\\p{N}-]{1,30})(?![\\p{L}\\p{N}])`,
  );
  /** "AI Kurt: …", "AI(kurt): …", "=> AI Kurt to …". */
  const withName = expression(
    `${atStart}(?:\\s*\\(([\\p{L}\\p{N}-]{2,30})\\)\\s*:|\\s+(?:(${NAME}|\\p{Ll}[\\p{L}\\p{N}-]{2,30}):|(${NAME}) to(?![\\p{L}])))\\s*\\S`,
    'm',
  );
  /** "AI: text", "AI - text", "AI (if there is time): text". */
  const withoutOwner = expression(
    `${atStart}(?:\\s*(?:\\([^()\\n]{1,40}\\)\\s*)?:\\s*|\\s+[-–]+\\s+)(?=\\S)(.*)`,
    'm',
  );
  const noItem = expression(
    `(?<![\\p{L}])(?:no|any|renew|check|an) ${mark}(?!:? @)|^\\W*${mark}:?\\s+from(?![\\p{L}])`,
    'i',
  );
  const onlyMarks = expression(
    `(?<![\\p{L}])(?:${anyOf([...words.marks, ...words.todos, ...words.will])}|to|and|or|please)(?![\\p{L}])`,
    'gi',
  );

  return {markOf, isOnlyMark};

  function markOf({text}: Statement): ActionMark | undefined {
    if (text === '' || text.length > LONGEST) return undefined;
    const marked = markedIn(text);
    if (marked) return {evidence: 'marked', owners: marked};
    const owners = probableIn(text);
    return owners && {evidence: 'probable', owners};
  }

  function markedIn(text: string): string[] | undefined {
    const handles = [withHandle, bracketedMark].flatMap((form) =>
      [...text.matchAll(form)].map(([, found]) => found),
    );
    if (handles.length > 0) return handlesIn(handles.join(' '));
    const [, bracketed, before, asking] = withName.exec(text) ?? [];
    const named = slipped.exec(text)?.[1] ?? bracketed ?? before ?? asking;
    if (named !== undefined && !NO_OWNER.test(named)) return real([named]);
    const bare = withoutOwner.exec(text)?.[1];
    const isItem = named !== undefined || (bare !== undefined && isTask(bare));
    return isItem && !noItem.test(text) ? [] : undefined;
  }

  function isOnlyMark(text: string): boolean {
    const rest = text.replace(expression(HANDLE, 'g'), ' ').replace(onlyMarks, ' ');
    return (rest.match(/[\p{L}\p{N}]{2,}/gu) ?? []).length < 3;
  }
}
