import type {Privacy} from '../privacy';
import {EMAIL_HIDDEN, findEmails, mailingListTest} from './emails';
import {findPhones, PHONE_HIDDEN} from './phones';
import type {Place} from './place';
import {toReadable} from './readable';
import {redactPattern} from './redactPattern';

export const REMOVED = '[removed on request]';

/** What is private in a text, and the words that stand there instead. */
export type Hidden = Place & {mark: string};

export type Mask = {
  /** Private parts of a text, in order, apart from one another; coded as they may be. */
  find: (text: string) => Hidden[];
  /** Text → text with everything private replaced by words that say so. */
  text: (text: string) => string;
  /** What a link leads to → the same with a masked query, or why it must not be a link. */
  target: (url: string) => {url: string} | {mark: string};
};

const masks = new WeakMap<Privacy, Mask>();

/** The mask for a set of options; built once per options object. */
export function createMask(options: Privacy): Mask {
  const known = masks.get(options);
  if (known !== undefined) {
    return known;
  }
  const redact = redactPattern(options.redact ?? []);
  const isMailingList = mailingListTest(options.mailingLists);

  function find(source: string, isTarget = false): Hidden[] {
    const {text, sourceIndex} = toReadable(source);
    const removed =
      redact === undefined
        ? []
        : [...text.matchAll(redact)].map(placeOf).filter(({from, to}) => to > from);
    const emails = options.maskEmails ? findEmails(text, isMailingList, isTarget) : [];
    const phones = options.maskPhones ? findPhones(text) : [];
    const found = [
      ...removed.map((place) => ({...place, mark: REMOVED})),
      ...emails.map((place) => ({...place, mark: EMAIL_HIDDEN})),
      ...phones.map((place) => ({...place, mark: PHONE_HIDDEN})),
    ];
    return apart(found).map(({from, to, mark}) => ({
      from: sourceIndex(from),
      to: sourceIndex(to),
      mark,
    }));
  }

  const mask: Mask = {
    find: (text) => find(text),
    text: (text) => replace(text, find(text)),
    target(url) {
      const hidden = find(url, true);
      const [first] = hidden;
      const removed = hidden.find(({mark}) => mark === REMOVED);
      if (first === undefined) {
        return {url};
      }
      return removed === undefined && QUERY.test(url.slice(0, first.from))
        ? {url: replace(url, hidden, encodeURIComponent)}
        : {mark: (removed ?? first).mark};
    },
  };
  masks.set(options, mask);
  return mask;
}

/** Up to the query of a web address or of a relative one, which still leads somewhere without it. */
const QUERY = /^\s*(?:https?:|(?![^/?#]*:))[^?#]*[?#]/i;

function placeOf(match: RegExpExecArray): Place {
  return {from: match.index, to: match.index + match[0].length};
}

/** In order; what overlaps becomes one, removed on request where a part of it is. */
function apart(found: Hidden[]): Hidden[] {
  const merged: Hidden[] = [];
  for (const next of found.sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last === undefined || last.to <= next.from) {
      merged.push(next);
    } else {
      last.to = Math.max(last.to, next.to);
      last.mark = next.mark === REMOVED ? REMOVED : last.mark;
    }
  }
  return merged;
}

function replace(text: string, hidden: Hidden[], code = (mark: string) => mark): string {
  let done = 0;
  const parts = hidden.map(({from, to, mark}) => {
    const part = text.slice(done, from) + code(mark);
    done = to;
    return part;
  });
  return parts.join('') + text.slice(done);
}
