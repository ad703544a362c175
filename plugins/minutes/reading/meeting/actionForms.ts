import {anyOf, spaced} from './anyOf';
import type {ActionWords} from './actionWords';
import {createOwners, HANDLE, HANDLES} from './owners';
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
const START = '^[^\\p{L}\\p{N}@#~]*(?:decision/\\W*)?';
const ARROW = '(?:[-=~]*>+|--|[→⇒➔])\\s*';
/** Whose the mark is, where nobody is named. */
const WHOSE = '(?:(?:community|team|general|common|another|new|next|further|open) )?';
/** A task begins with a verb: "@x to write", not "@x to the team". */
const TASK =
  '(?!(?:be|the|a|an|this|that|our|their|his|her|my|all|some|any|each|both)(?![\\p{L}]))\\p{Ll}{2,}';

/** Longer ones are articles in a list item: the words stand in them by chance. */
const LONGEST = 2000;

/** Words before a colon that are no name. */
const NO_OWNER =
  /^(?:for|from|to|on|in|the|this|next|new|open|old|all|still|here|will|please|note|later)\b/iu;

/** Something to be found out, which is no task yet. */
const ASKS = /\?|^(?:does|do|is|are|who|what|how|whether)\b/iu;

const expression = (source: string, flags = '') => new RegExp(source, `u${flags}`);

/**
 * The forms of action items in the words of a community. `marked`: "AI @x: …" and its kin anywhere in
 * a statement, "AI: …" and "Action item: …" where a line begins with them. `probable`: a TODO, "@x to
 * …", "@x will …", "… -> @x". The mark "AI" in upper case only: `@artificial-intelligence` is a
 * person, and the technology is no item.
 * @param names of the participants, who are owners where no handle is given: "Kim will …".
 */
export function createActionForms(words: ActionWords, names: readonly string[] = []): ActionForms {
  const {handlesIn, real} = createOwners(words);
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
  const todo = expression(
    `${START}(?:${anyOf(words.todos)}|${spaced(words.todos)}(?=\\s*:))(?:\\s*\\(?\\s*(${HANDLES})\\)?)?(?:\\s*[:\\s–-]\\s*(${HANDLES})?)[:\\s]*(.*)`,
    'm',
  );
  /** "The API works (TODO: test it)", "Half of it, todo: the rest". */
  const todoWithin = expression(
    `(?:\\(|[,;.–-]\\s+|[-=]>\\s*)${anyOf(words.todos)}:\\s*([^)\\n]+)`,
  );
  /** "Current TODO for @x: …": said in passing, but said of somebody. */
  const todoFor = expression(`${anyOf(words.todos)}(?: for|:)? (${HANDLES})`);
  const people = [HANDLES, ...namesOf(names)].join('|');
  const idle = `(?!${anyOf(words.idle)}(?![\\p{L}]))`;
  const tasked = expression(
    `(?<![\\p{L}\\p{N}@/.\\-])(${people})\\)?(?::? to ${TASK}| ${anyOf(words.does)}(?![\\p{L}]))`,
    'g',
  );
  const promised = expression(
    `(?<![\\p{L}\\p{N}@/.\\-])(${people})(?:,? |: )${anyOf(words.will)} ${idle}(?:\\p{Ll}{2,}|PR(?![\\p{L}]))`,
    'g',
  );
  const arrow = expression(`(?:[-=~]+>+|[→⇒➔])\\s*(${HANDLES})[\\s.!]*$`, 'm');
  /** "Schedule a meeting to discuss (@x)": the verb in its first form. */
  const asked = words.does.map((verb) => verb.replace(/(?<=sh|ch)es(?= |$)|s(?= |$)/u, ''));
  const suffixed = expression(
    `${START}${anyOf(asked)} (?!will |is |was )[^\\n]{3,}\\((${HANDLES})\\)\\W*$`,
  );
  const onlyMarks = expression(
    `(?<![\\p{L}])(?:${anyOf([...words.marks, ...words.todos, ...words.will])}|to|and|or|please)(?![\\p{L}])`,
    'gi',
  );

  return {markOf, isOnlyMark};

  function markOf({text}: Statement): ActionMark | undefined {
    if (text === '' || text.length > LONGEST) return undefined;
    return markedIn(text) ?? probableIn(text);
  }

  function markedIn(text: string): ActionMark | undefined {
    const handles = [withHandle, bracketedMark].flatMap((form) =>
      [...text.matchAll(form)].map(([, found]) => found),
    );
    if (handles.length > 0) return {evidence: 'marked', owners: handlesIn(handles.join(' '))};
    const [, bracketed, before, asking] = withName.exec(text) ?? [];
    const named = slipped.exec(text)?.[1] ?? bracketed ?? before ?? asking;
    if (named !== undefined && !NO_OWNER.test(named)) {
      return {evidence: 'marked', owners: real([named])};
    }
    const bare = withoutOwner.exec(text)?.[1];
    const isItem = named !== undefined || (bare !== undefined && isTask(bare));
    return isItem && !noItem.test(text) ? {evidence: 'marked', owners: []} : undefined;
  }

  function probableIn(text: string): ActionMark | undefined {
    const [, before = '', after = '', rest = ''] = todo.exec(text) ?? [];
    const owners = handlesIn(`${before} ${after}`);
    if (isTask(rest) || owners.length > 0) return {evidence: 'probable', owners};
    const inPassing = handlesIn(todoFor.exec(text)?.[1] ?? '');
    const within = todoWithin.exec(text)?.[1] ?? '';
    if (inPassing.length > 0 || (isTask(within) && !ASKS.test(within))) {
      return {evidence: 'probable', owners: inPassing.length > 0 ? inPassing : handlesIn(within)};
    }
    const said = [
      ...[...text.matchAll(tasked)].filter(({index}) => begins(text, index)),
      ...text.matchAll(promised),
    ]
      .filter(({index}) => !isAsked(text, index))
      .sort((a, b) => a.index - b.index);
    const found = said.flatMap(([, who = '']) => (who.startsWith('@') ? handlesIn(who) : [who]));
    const behind = suffixed.exec(text)?.[1] ?? handedOver(text);
    const given = found.length > 0 ? real(found) : handlesIn(behind);
    return given.length > 0 ? {evidence: 'probable', owners: given} : undefined;
  }

  /** Who stands behind the last arrow; "Status -> @x" says who speaks, "@x -> @y" who follows whom. */
  function handedOver(text: string): string {
    if (/@\S{1,60}\s*(?:[-=~]+>|[→⇒➔])/u.test(text)) return '';
    const what = text.replace(arrow, '').match(/[\p{L}\p{N}]+/gu) ?? [];
    return what.length === 1 || what.length === 2 ? '' : (arrow.exec(text)?.[1] ?? '');
  }

  function isOnlyMark(text: string): boolean {
    const rest = text.replace(expression(HANDLE, 'g'), ' ').replace(onlyMarks, ' ');
    return (rest.match(/[\p{L}\p{N}]{2,}/gu) ?? []).length < 3;
  }
}

/** First names and full names of participants, as parts of an expression. */
function namesOf(participants: readonly string[]): string[] {
  const names = participants.filter((who) => /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*$/u.test(who));
  const first = names.map((name) => name.split(' ')[0] ?? '').filter((name) => name.length > 2);
  return [...new Set([...names, ...first])];
}

/** True where something new begins: "@x to write", "…, @x to write"; not in "asked @x to write". */
function begins(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 20), index);
  return before.trim() === '' || /[\n,;:.?!(–—>→⇒➔-][\s(]*$/u.test(before);
}

/** True where the sentence from there on ends with a question mark. */
function isAsked(text: string, index: number): boolean {
  return /^[^.!?\n]*\?/u.test(text.slice(index));
}

/** "AI: Who?" asks for an owner of something else. */
function isTask(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    words.length > 1 ||
    (words.length === 1 && !text.slice(text.lastIndexOf(words[0] ?? '')).includes('?'))
  );
}
