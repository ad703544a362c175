import {anyOf, spaced} from './anyOf';
import type {ActionWords} from './actionWords';
import {createOwners, HANDLES} from './owners';

/** What may stand before the first word that counts. */
export const START = '^[^\\p{L}\\p{N}@#~]*(?:decision/\\W*)?';
/** A task begins with a verb: "@x to write", not "@x to the team". */
const TASK =
  '(?!(?:be|the|a|an|this|that|our|their|his|her|my|all|some|any|each|both)(?![\\p{L}]))\\p{Ll}{2,}';

/** Something to be found out, which is no task yet. */
const ASKS = /\?|^(?:does|do|is|are|who|what|how|whether)\b/iu;

const expression = (source: string, flags = '') => new RegExp(source, `u${flags}`);

/**
 * The forms of a community's words that make an action item only probable: a TODO, "@x to …", "@x will
 * …", "… will be done by @x", "Write … (@x)", "… -> @x".
 * @param names of the participants, who are owners where no handle is given: "Kim will …".
 * @returns owners of what a text says is to be done, none where it names none; undefined where it says
 * nothing of the kind.
 */
export function createProbableForms(
  words: ActionWords,
  names: readonly string[],
): (text: string) => string[] | undefined {
  const {handlesIn, real} = createOwners(words);
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
  /** "It will be moved by @x", "a review needed by @x". */
  const passive = expression(
    `(?:${anyOf(words.will)} be|[Tt]o be|needs|needed|required) (?!led |moderated |facilitated |hosted )(?=\\p{Ll})[^.\\n]{0,60}?(?<!\\p{L})by (${HANDLES})`,
  );
  /** "A reminder should be sent (@x)", "Docs need a review (@x)"; "should be fixed now" only hopes. */
  const open = expression(
    `(?<![\\p{L}])${anyOf(words.needs)}(?! (?:possible|\\p{Ll}+(?:ly| now))(?![\\p{L}]))(?![\\p{L}])[^?@\\n]{3,200}\\((${HANDLES})\\)[\\s.]*$`,
    'm',
  );
  const arrow = expression(`(?:[-=~]+>+|[→⇒➔])\\s*(${HANDLES})[\\s.!]*$`, 'm');
  /** "Schedule a meeting to discuss (@x)": the verb in its first form. */
  const asked = words.does.map((verb) => verb.replace(/(?<=sh|ch)es(?= |$)|s(?= |$)/u, ''));
  const suffixed = expression(
    `${START}${anyOf(asked)} (?!will |is |was |requested )[^\\n]{3,}\\((${HANDLES})\\)`,
  );

  return (text) => {
    const [, before = '', after = '', rest = ''] = todo.exec(text) ?? [];
    const owners = handlesIn(`${before} ${after}`);
    if (isTask(rest) || owners.length > 0) return owners;
    const inPassing = handlesIn(todoFor.exec(text)?.[1] ?? '');
    const within = todoWithin.exec(text)?.[1] ?? '';
    if (inPassing.length > 0 || (isTask(within) && !ASKS.test(within))) {
      return inPassing.length > 0 ? inPassing : handlesIn(within);
    }
    const said = [
      ...[...text.matchAll(tasked)].filter(({index}) => begins(text, index)),
      ...text.matchAll(promised),
    ]
      .filter(({index}) => !isAsked(text, index))
      .sort((a, b) => a.index - b.index);
    const found = said.flatMap(([, who = '']) => (who.startsWith('@') ? handlesIn(who) : [who]));
    const behind =
      suffixed.exec(text)?.[1] ?? passive.exec(text)?.[1] ?? leftTo(text) ?? handedOver(text);
    const given = found.length > 0 ? real(found) : handlesIn(behind);
    return given.length > 0 ? given : undefined;
  };

  /** Who stands alone behind what is still needed; a handle before it may be of who asks. */
  function leftTo(text: string): string | undefined {
    const found = open.exec(text);
    const before = text.slice(0, found?.index);
    return before.slice(before.lastIndexOf('\n') + 1).includes('@') ? undefined : found?.[1];
  }

  /** Who stands behind the last arrow; "Status -> @x" says who speaks, "@x -> @y" who follows whom. */
  function handedOver(text: string): string {
    if (/@\S{1,60}\s*(?:[-=~]+>|[→⇒➔])/u.test(text)) return '';
    const what = text.replace(arrow, '').match(/[\p{L}\p{N}]+/gu) ?? [];
    return what.length === 1 || what.length === 2 ? '' : (arrow.exec(text)?.[1] ?? '');
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
export function isTask(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    words.length > 1 ||
    (words.length === 1 && !text.slice(text.lastIndexOf(words[0] ?? '')).includes('?'))
  );
}
